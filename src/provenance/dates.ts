import { ofAnimal } from './animals.js';
import type { Inquiry } from './place.js';
import { type Inquiries, indexed, type Publication } from './published.js';

/** What programs write where no date is known. Round birthdays such as 2000-01-01 are people's, too, and stay plausible. */
export const DEFAULT_DATES: readonly Publication[] = [
  {
    provenance: 'placeholder',
    what: 'the zero of Unix time, which stands where a date is missing',
    source: 'POSIX, seconds since the Epoch',
    values: ['1970-01-01'],
  },
  {
    provenance: 'placeholder',
    what: 'the zero of a database or spreadsheet, which stands where a date is missing',
    source: 'SQL Server datetime default 1900-01-01; OLE Automation and Excel dates, also of 1904',
    values: ['1900-01-01', '1904-01-01', '1899-12-30', '1899-12-31', '1753-01-01'],
  },
  {
    provenance: 'placeholder',
    what: 'the earliest or latest date that a program can write',
    source: '.NET DateTime.MinValue and MaxValue; Windows FILETIME',
    values: ['0001-01-01', '9999-12-31', '1601-01-01'],
  },
  {
    provenance: 'placeholder',
    what: 'ones only: typed to fill a field',
    source: 'the digits themselves',
    values: ['1111-11-11'],
  },
];

const MONTHS: readonly (readonly [RegExp, string])[] = [
  [/\p{Alpha}*\bjan\p{Alpha}*/iu, '01'],
  [/\p{Alpha}*\bdec\p{Alpha}*/iu, '12'],
];

const defaults = indexed(DEFAULT_DATES, (date) => date);

/** The year, month and day that a date can mean: 01/12/1899 is read both ways. */
function readings(text: string): readonly string[] {
  const numbers = MONTHS.reduce((date, [name, month]) => date.replace(name, month), text).match(/\d+/g) ?? [];
  const [whole = ''] = numbers;
  if (whole.length === 8) {
    return [whole.replace(/(....)(..)(..)/, '$1-$2-$3'), whole.replace(/(..)(..)(....)/, '$3-$2-$1')];
  }
  const year = numbers.find((digits) => digits.length === 4);
  const others = numbers.filter((digits) => digits !== year).map((digits) => digits.padStart(2, '0'));
  const [one, other] = others;
  if (year === undefined || one === undefined || other === undefined) return [];
  return [`${year}-${one}-${other}`, `${year}-${other}-${one}`];
}

const isDefault: Inquiry = ({ text }) =>
  readings(text)
    .map((date) => defaults.get(date))
    .find(Boolean);

export const dateInquiries: Inquiries = {
  DATE_OF_BIRTH: [isDefault, ofAnimal],
  DATE_TIME: [isDefault],
};
