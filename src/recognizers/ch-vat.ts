import { validate } from 'stdnum/lib/cjs/ch/vat.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CH_VAT',
  title: 'Swiss VAT number',
  severity: 'low',
  country: 'CH',
  family: 'vat',
  shapes: [
    ...layouts({
      'AAA-999.999.999 AAAA': 0.85,
      'AAA-999.999.999 AAA': 0.85,
      'AAA 999.999.999 AAAA': 0.85,
      'AAA 999.999.999 AAA': 0.85,
      'AAA999999999 AAAA': 0.7,
      'AAA999999999 AAA': 0.7,
    }),
    field(/^CHE\d{9}(?:MWST|TVA|IVA|TPV)$/),
  ],
  check: { name: 'prefix CHE and check digit modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: ['mwst', 'tva', 'iva', 'mehrwertsteuer'],
  labels: phrases(`
    mwst nr, mwst nummer, mwst, mehrwertsteuernummer, no tva, numero tva, numero de tva, numero iva, partita iva
    swiss vat number, switzerland vat
  `),
  mask: { keepFirst: 3 },
  help: {
    what: 'The Swiss business number with MWST, TVA or IVA behind it, under which value added tax is charged.',
    why: 'Sole traders have one, and the register gives their name and address for it.',
    instead: 'Write zeros in its place, such as CHE-000.000.000 MWST.',
    example: 'CHE-000.000.000 MWST',
    sources: ['MWSTG, SR 641.20', 'Eidgenössische Steuerverwaltung, Mehrwertsteuernummer'],
  },
};
