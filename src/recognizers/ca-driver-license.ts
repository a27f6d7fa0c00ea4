import { isValidDateCompactYYYYMMDD } from 'stdnum/lib/cjs/util/isValidDate.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CA_DRIVER_LICENSE',
  title: 'Canadian driving licence number',
  severity: 'high',
  country: 'CA',
  family: 'driver',
  shapes: [
    ...layouts({ 'A9999-99999-99999': 0.7, 'A9999 99999 99999': 0.5, A99999999999999: 0.3 }),
    field(/^[A-Z]\d{14}$/),
    field(/^(?:[A-Z]\d{12}|[A-Z]{5}\d{9}|[A-Z]\d{9})$/, 0.7),
  ],
  check: {
    name: 'birth date, in an Ontario number',
    passes: ({ compact }) => compact.length !== 15 || isOntario(compact),
  },
  context: phrases(`
    permis de conduire, driver s licence, drivers licence, driver licence, driving licence
  `),
  labels: phrases(`
    canadian driver license, canadian drivers licence, canadian driving licence, ontario driver licence
    ontario drivers licence, ontario driver license, dln, permis de conduire, numero de permis de conduire
    numero permis de conduire
  `),
  mask: {},
  help: {
    what: 'The number of a driving licence of Ontario, Quebec, Nova Scotia or Newfoundland; some hold the birth date.',
    why: 'It is the identity document most asked for in Canada, and accounts are opened with a copy of it.',
    instead: 'Write zeros in its place, such as A0000-00000-00000.',
    example: 'A0000-00000-00000',
    sources: ['Highway Traffic Act (Ontario), s. 32', 'AAMVA, D20 data dictionary, driver licence number formats'],
  },
};

/** The last six digits are the birth date, with fifty added to the month of women. */
function isOntario(number: string): boolean {
  const month = String(Number(number.slice(11, 13)) % 50).padStart(2, '0');
  const date = `${number.slice(9, 11)}${month}${number.slice(13)}`;
  return /^[A-Z]\d{14}$/.test(number) && ['19', '20'].some((century) => isValidDateCompactYYYYMMDD(century + date));
}
