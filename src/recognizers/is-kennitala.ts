import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { isValidDate } from 'stdnum/lib/cjs/util/isValidDate.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

const weights = [3, 2, 7, 6, 5, 4, 3, 2, 1];

export const recognizer: Recognizer = {
  entity: 'IS_KENNITALA',
  title: 'Icelandic identity number (kennitala)',
  severity: 'high',
  country: 'IS',
  family: 'national',
  shapes: [...layouts({ '999999-9999': 0.6, '9999999999': 0.15 }), field(/^\d{9}[09]$/)],
  check: { name: 'date and modulus 11 check digit', passes: ({ compact }) => isKennitala(compact) },
  context: phrases(`
    kennitala, kennitolu, kt, thjodskra, þjodskra, iceland, icelandic
  `),
  labels: phrases(`
    kennitala, kennitolur, kt, kt nr, kennitala nr, icelandic id number, icelandic identity number
    iceland national id, icelandic national id, icelandic id
  `),
  laws: ['GDPR', 'GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The ten-digit number of every person and organisation in Iceland: date of birth or foundation, a serial number, a check digit and the century.',
    why: 'It tells the birthday and is the key to bank, tax and health records.',
    instead: 'Use a documented example, such as 010130-3019.',
    example: '010130-3019',
    sources: ['Lög um skráningu einstaklinga nr. 140/2019', 'Þjóðskrá (Registers Iceland)'],
  },
};

/** The last digit is the century, 9 or 0 for whoever may still live; an organisation’s day has 40 added. */
function isKennitala(number: string): boolean {
  const day = Number(number.slice(0, 2));
  const year = `${number.endsWith('9') ? 19 : 20}${number.slice(4, 6)}`;
  return (
    /^\d{9}[09]$/.test(number) &&
    weightedSum(number.slice(0, 9), { weights, modulus: 11 }) === 0 &&
    isValidDate(year, number.slice(2, 4), String(day > 40 ? day - 40 : day))
  );
}
