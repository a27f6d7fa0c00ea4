import { validate } from 'stdnum/lib/cjs/tr/vkn.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'TR_VKN',
  title: 'Turkish tax number (VKN)',
  severity: 'low',
  country: 'TR',
  family: 'tax',
  shapes: [...layouts({ '9999999999': 0.1, '999 999 9999': 0.1, '999 999 99 99': 0.1 }), field(/^\d{10}$/)],
  check: { name: 'check digit modulo 10', passes: ({ compact }) => validate(compact).isValid },
  context: phrases('vkn, vergi kimlik, vergi no, vergi numarası, vergi numarasi, vergi dairesi'),
  labels: phrases(`
    vkn, vergi kimlik no, vergi kimlik numarası, vergi kimlik numarasi, vergi no, vergi numarası, vergi numarasi
    vergino, turkish tax number, turkish tax id
  `),
  mask: {},
  help: {
    what: 'The ten-digit number under which Türkiye taxes firms and persons without an identity number.',
    why: 'It ties a document to one taxpayer, whom the tax office’s enquiry service names.',
    instead: 'Write ten zeros: 0000000000.',
    example: '0000000000',
    sources: ['213 sayılı Vergi Usul Kanunu, madde 8', 'Gelir İdaresi Başkanlığı'],
  },
};
