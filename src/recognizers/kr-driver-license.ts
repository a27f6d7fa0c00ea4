import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'KR_DRIVER_LICENSE',
  title: 'Korean driver’s licence number',
  severity: 'high',
  country: 'KR',
  family: 'driver',
  shapes: [...layouts({ '99-99-999999-99': 0.45, '99 99 999999 99': 0.4, '999999999999': 0.05 }), field(/^\d{12}$/)],
  check: { name: 'code of the issuing region', passes: ({ compact }) => /^(?:1[1-9]|2[0-68])/.test(compact) },
  context: ['운전면허', '운전면허번호', '면허번호', 'driver license', 'driving licence', 'korean driver license'],
  labels: phrases(`
    운전면허번호, 운전면허, 운전면허증, 운전면허증번호, 면허번호, korean driver license, korea driver license, korean driving licence
    unjeon myeonheo
  `),
  mask: {},
  help: {
    what: 'The number of a Korean driving licence: region, year, serial number and check digits.',
    why: 'It proves identity at Korean banks and telephone shops.',
    instead: 'Use zeros, 00-00-000000-00.',
    example: '00-00-000000-00',
    sources: ['Road Traffic Act (Korea), article 85', 'Korean National Police Agency, licence numbering'],
  },
};
