import { isValidDate } from 'stdnum/lib/cjs/util/isValidDate.js';
import { layouts, phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

const remainders = '0123456789ABCDEFHJKLMNPRSTUVWXY';
/** Since 2023 the last two centuries have six signs each, because one runs out of numbers (Digi- ja väestötietovirasto). */
const written = /^(\d\d)(\d\d)(\d\d)([-+A-FU-Y])(\d{3})([\dA-Y])$/;

export const recognizer: Recognizer = {
  entity: 'FI_PERSONAL_IDENTITY_CODE',
  title: 'Finnish personal identity code (henkilötunnus)',
  severity: 'critical',
  country: 'FI',
  family: 'national',
  shapes: [
    ...layouts({ '999999-999*': 0.8, '999999A999*': 0.65 }),
    writtenField(/^\d{6}[-+A-FU-Y]\d{3}[\dA-Y]$/i, 0.9),
  ],
  check: { name: 'date of birth and check character modulo 31', passes: ({ text }) => isCode(text.toUpperCase()) },
  context: phrases(`
    henkilotunnus, henkilotunnukseni, hetu, sosiaaliturvatunnus, personbeteckning, personal identity code, finnish
  `),
  labels: phrases(`
    henkilotunnus, hetu, henkilo tunnus, sosiaaliturvatunnus, sotu, personbeteckning, finnish personal identity code
    personal identity code, finnish national id, finland national id, finnish ssn, finnish social security number
  `),
  laws: ['GDPR', 'GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The eleven characters under which Finland knows a person for life: birthday, a sign for the century, a number and a check character.',
    why: 'It tells birthday and sex, and has served to take loans in the person’s name.',
    instead: 'Use the authority’s own example, 131052-308T, or an individual number from 900 on.',
    example: '131052-308T',
    sources: ['Laki väestötietojärjestelmästä 661/2009, 11 §', 'Digi- ja väestötietovirasto, henkilötunnus'],
  },
};

/** Individual numbers begin with 002; those from 900 on are for provisional and artificial codes. */
function isCode(code: string): boolean {
  const [, day = '', month = '', year = '', sign = '', individual = '', control] = written.exec(code) ?? [];
  const century = sign === '+' ? '18' : /[A-F]/.test(sign) ? '20' : '19';
  return (
    Number(individual) >= 2 &&
    isValidDate(`${century}${year}`, month, day) &&
    remainders[Number(day + month + year + individual) % 31] === control
  );
}
