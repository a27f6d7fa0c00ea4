import { field, layouts, phrases } from '../detection/define.js';
import { isLuhn } from '../detection/luhn.js';
import type { Candidate, Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'SE_PERSONNUMMER',
  title: 'Swedish personal identity number',
  severity: 'high',
  country: 'SE',
  family: 'national',
  shapes: [
    ...layouts({
      '99999999-9999': 0.5,
      '999999-9999': 0.5,
      '999999999999': 0.4,
      '9999999999': 0.2,
    }),
    field(/^(?:18|19|20)?\d{10}$/),
  ],
  check: { name: 'birth date and Luhn check digit', passes: isPersonal },
  context: phrases(`
    personnummer, pnr, person nr, personnr, samordningsnummer, fodelsenummer, folkbokford, svensk
    swedish personal identity
  `),
  labels: phrases(`
    personnummer, personnr, person nr, pnr, samordningsnummer, samordningsnr, swedish personal identity number
    swedish coordination number, personal number, personligt id
  `),
  laws: ['GDPR', 'GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The number that Sweden gives every resident: birth date, three digits and a check digit.',
    why: 'It tells age and sex, and opens credit, health and bank services in the person’s name.',
    instead: 'Use one of the test numbers that Skatteverket publishes, or zeros: 000000-0000.',
    example: '000000-0000',
    sources: ['Folkbokföringslag (1991:481) § 18', 'Skatteverket, SKV 704 and SKV 707'],
  },
};

function isPersonal({ kind, text, compact }: Candidate): boolean {
  const digits = compact.slice(-10);
  if (kind === 'number' && buildStamp.test(text)) return false;
  return isLuhn(digits) && isBirthDate(compact.slice(0, -10), digits);
}

/** `20240131-1545`: builds and backups are stamped with a day and a time. */
const buildStamp = /^20\d{6}-(?:[01]\d|2[0-3])[0-5]\d$/;

/** A coordination number, for those who are not registered as residents, has 60 added to its day (SKV 707). */
function isBirthDate(century: string, digits: string): boolean {
  const [year = 0, month = 0, day = 0] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2)));
  const born = new Date(Date.UTC(Number(century || '20') * 100 + year, month - 1, day > 60 ? day - 60 : day));
  return born.getUTCMonth() === month - 1 && born.getUTCDate() === day % 60;
}
