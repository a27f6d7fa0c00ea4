import { validate } from 'stdnum/lib/cjs/gb/utr.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'UK_UTR',
  title: 'UK unique taxpayer reference (UTR)',
  severity: 'high',
  country: 'GB',
  family: 'tax',
  shapes: [
    ...layouts({ '99999 99999': 0.3, '9999999999': 0.1, '9999999999A': 0.25, '99999 99999A': 0.35 }),
    field(/^\d{10}K?$/),
  ],
  check: {
    name: 'modulus 11 check digit',
    passes: ({ compact }) => /^\d{10}K?$/.test(compact) && validate(compact.slice(0, 10)).isValid,
  },
  context: ['utr', 'unique taxpayer reference', 'self assessment', 'hmrc', 'taxpayer reference'],
  labels: phrases(`
    utr, utr number, utr no, unique taxpayer reference, unique tax reference, unique taxpayer reference number
    self assessment utr, tax reference, sa utr, uk tax number
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The ten-digit reference under which HMRC knows whoever files a tax return.',
    why: 'With a National Insurance number it opens the person’s tax account and claims repayments.',
    instead: 'Use digits that nobody can have been given, such as 0000000000.',
    example: '0000000000',
    sources: ['HMRC, Find your UTR number', 'HMRC, SA100 notes'],
  },
};
