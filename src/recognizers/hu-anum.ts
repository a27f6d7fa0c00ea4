import { validate } from 'stdnum/lib/cjs/hu/anum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'HU_ANUM',
  title: 'Hungarian tax number (adószám)',
  severity: 'low',
  country: 'HU',
  family: 'vat',
  shapes: [
    ...layouts({ '99999999-9-99': 0.7, AA99999999: 0.5, 'AA 99999999': 0.5 }),
    field(/^(?:HU)?\d{8}(?:[1-5]\d{2})?$/),
  ],
  check: { name: 'weighted check digit', passes: ({ compact }) => isNumber(compact.replace(/^HU/, '')) },
  context: ['adoszam', 'kozossegi adoszam', 'anum', 'nav', 'hungary', 'magyarorszag'],
  labels: phrases(`
    adoszam, ado szam, adoszama, kozossegi adoszam, anum, eu adoszam, csoportos adoszam, hungarian tax number
    hungary tax number, hungarian vat number, hungary vat number, hungarian vat
  `),
  mask: {},
  help: {
    what: 'The tax number of a Hungarian firm or sole trader: eight digits, in full with two groups more; with HU before it the VAT number.',
    why: 'Sole traders have one, too, and the public register names them.',
    instead: 'Use digits that nobody can have been given, such as 00000000-0-00.',
    example: '00000000-0-00',
    sources: ['2017. évi CL. törvény az adózás rendjéről', 'Nemzeti Adó- és Vámhivatal'],
  },
};

/** The long form adds the kind of taxation, 1 to 5, and the county. */
function isNumber(digits: string): boolean {
  return /^(?!0{8})\d{8}(?:[1-5](?:[0-4]\d|51))?$/.test(digits) && validate(digits.slice(0, 8)).isValid;
}
