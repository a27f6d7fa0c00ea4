import { field, layouts, phrases } from '../detection/define.js';
import { isLuhn } from '../detection/luhn.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'ID_NPWP',
  title: 'Indonesian taxpayer number (NPWP)',
  severity: 'high',
  country: 'ID',
  family: 'tax',
  shapes: [
    ...layouts({ '99.999.999.9-999.999': 0.85, '99.999.999.9.999.999': 0.75, '999999999999999': 0.1 }),
    field(/^\d{15}$/),
  ],
  check: {
    name: 'Luhn check digit of the first nine',
    passes: ({ compact }) => /^(?!0{9})\d{15}$/.test(compact) && isLuhn(compact.slice(0, 9)),
  },
  context: ['npwp', 'nomor pokok wajib pajak', 'wajib pajak', 'pajak', 'djp'],
  labels: phrases(`
    npwp, no npwp, nomor npwp, npwp number, nomor pokok wajib pajak, indonesian tax number, indonesia tax number
    indonesian tax id, indonesian taxpayer number
  `),
  mask: {},
  help: {
    what: 'The fifteen-digit taxpayer number of Indonesia: nine digits for the taxpayer, the tax office and the branch.',
    why: 'It names a person to the tax office and is asked for in loans and payrolls.',
    instead: 'Use digits that nobody can have been given, such as 00.000.000.0-000.000.',
    example: '00.000.000.0-000.000',
    sources: ['Undang-Undang 6/1983, pasal 2', 'Direktorat Jenderal Pajak, PMK 112/2022'],
  },
};
