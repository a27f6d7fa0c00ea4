import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'DE_TAX_NUMBER',
  title: 'German tax number (Steuernummer)',
  severity: 'high',
  country: 'DE',
  family: 'tax',
  shapes: [
    ...layouts({
      '999/999/99999': 0.45,
      '99/999/99999': 0.4,
      '999/9999/9999': 0.45,
      '99 999 99999': 0.1,
      '999 999 99999': 0.1,
      '9999999999999': 0.05,
    }),
    field(/^\d{10,11}$/),
    field(/^\d{13}$/),
  ],
  check: { name: 'tax office of a German state', passes: ({ compact }) => isTaxNumber(compact) },
  context: ['steuernummer', 'st nr', 'stnr', 'steuer nr'],
  labels: phrases(`
    steuernummer, steuer nummer, steuer nr, steuernr, st nr, stnr, st nummer, elster steuernummer
    finanzamt steuernummer, german tax number
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The number under which a German tax office keeps the file of a person or firm, as each state writes it.',
    why: 'Freelancers print it on invoices, and tax offices answer calls on it.',
    instead: 'Use the documented example, 181/815/08155.',
    example: '181/815/08155',
    sources: ['ELSTER, Prüfung der Steuernummer', '§ 14 Abs. 4 UStG'],
  },
};

/** Thirteen digits begin with the office's federal number and have a zero in fifth place; the states write ten or eleven. */
const isTaxNumber = (number: string): boolean =>
  number.length === 13
    ? /^(?:1[01]|2[1-46-8]|[3459]\d)\d\d0\d{8}$/.test(number)
    : /^\d{10,11}$/.test(number) && !/^(\d)\1*$/.test(number);
