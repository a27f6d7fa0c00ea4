import { validate } from 'stdnum/lib/cjs/mx/rfc.js';
import { isValidDateCompactYYMMDD } from 'stdnum/lib/cjs/util/isValidDate.js';
import { layouts, phrases, writtenField } from '../detection/define.js';
import type { Candidate, Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'MX_RFC',
  title: 'Mexican tax number (RFC)',
  severity: 'high',
  country: 'MX',
  family: 'tax',
  shapes: [
    ...layouts({ 'AAAA999999***': 0.6, 'AAA999999***': 0.5, 'AAAA-999999-***': 0.7, 'AAA-999999-***': 0.6 }),
    writtenField(/^\s*[A-ZÑ&]{3,4}[ _-]?\d{6}(?:[ _-]?[A-Z\d]{3})?\s*$/iu),
  ],
  check: { name: 'name letters and date, and without a label the check digit', passes: isTaxpayer },
  context: ['rfc', 'registro federal de contribuyentes', 'sat', 'contribuyente'],
  labels: phrases(`
    rfc, r f c, registro federal de contribuyentes, registro federal, rfc receptor, rfc emisor, clave rfc
    mexico tax number, mexican tax number, mexico rfc
  `),
  mask: {},
  help: {
    what: 'The Mexican tax number: letters of the name, the date of birth or foundation and three characters.',
    why: 'A person’s number spells out initials and birth date, and is asked for on every invoice.',
    instead: 'Use the key for sales to the public, XAXX010101000.',
    example: 'XAXX010101000',
    sources: ['Código Fiscal de la Federación, artículo 27', 'SAT, estructura de la clave RFC'],
  },
};

/** The authority itself has given numbers with a wrong check digit, so that a label outweighs it. */
function isTaxpayer({ kind, text }: Candidate): boolean {
  const number = text.replace(/[\s_-]/g, '').toUpperCase();
  const [, letters = '', date = '', rest = ''] = /^([A-ZÑ&]{3,4})(\d{6})([A-Z\d]{3})?$/u.exec(number) ?? [];
  // Persons' letters must also not make one of the words that the authority avoids.
  const dated = letters.length === 3 ? rest !== '' && isValidDateCompactYYMMDD(date) : validate(letters + date).isValid;
  return dated && (kind === 'field' || validate(number).isValid);
}
