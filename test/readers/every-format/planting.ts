import { generators } from '../../helpers/generators.js';
import { amanda, berta } from '../../helpers/invented.js';
import { written } from '../../helpers/written.js';

/** How a value may stand in a file: each format shows every one that it has. */
export const shapes = ['nested', 'quoted', 'escaped', 'multi-line'] as const;
export type Shape = (typeof shapes)[number];

/** A realistic file: what is planted in its document says itself where it stands and what it must be found as. */
export interface Row {
  readonly path: string;
  readonly document: string;
  readonly subjects: number;
  /** What cannot be written in the format. */
  readonly without?: readonly Shape[];
  readonly gaps?: readonly string[];
  /** UTF-8, unless told otherwise. */
  readonly encode?: (text: string) => Uint8Array;
}

/** Values of machines, which no file may be blamed for. */
export const lookAlikes = {
  request_id: '4fbe8971-0bc3-424c-9c26-36c3e1eff6b1',
  commit: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b',
  checksum: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  version: '12.4.17-rc.2',
  updated_at: '2024-05-06T07:08:09.123Z',
  released: '2024-05-06',
  order_number: '7384920156',
  timestamp: '1714979289123',
  integrity: 'sha512-n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=',
  homepage: 'https://api.example.com/v2/items/7384920156',
} as const;

export const alike = (write: (key: string, value: string) => string, between = '\n'): string =>
  Object.entries(lookAlikes)
    .map(([key, value]) => write(key, value))
    .join(between);

const make = generators(36);
const someone = (person: typeof amanda, street: string, birth: string) => ({
  ...person,
  full: `${person.first} ${person.last}`,
  ssn: make.ssn(),
  street,
  birth,
});

export const one = someone(amanda, written('1847 {Ordway} Lane'), ['1980', '03', '14'].join('-'));
export const two = someone(berta, written('26 {Harbour} Street'), ['1974', '11', '02'].join('-'));
/** A family name with a letter that some formats escape, as they write that letter. */
export const umlaut = (letter: string): string => ['L', letter, 'wenthal'].join('');

const [opening, divider, closing] = ['\ue000', '\ue001', '\ue002'];
const plant =
  (entity: string) =>
  (label: string | undefined, value: string, ...shown: readonly Shape[]): string =>
    opening + [entity, label ?? '-', shown.join(' '), value].join(divider) + closing;

/** A value in a document: the label it must be found under, and the value as the file writes it. */
export const name = plant('PERSON');
export const email = plant('EMAIL_ADDRESS');
export const phone = plant('PHONE_NUMBER');
export const ssn = plant('US_SSN');
export const street = plant('STREET_ADDRESS');
export const birth = plant('DATE_OF_BIRTH');
export const ip = plant('IP_ADDRESS');

/** JSON as a string literal has it in most languages. */
export const inString = `{\\"ids\\": {\\"ssn\\": \\"${ssn('ssn', one.ssn, 'nested', 'escaped')}\\"}}`;

/** Look-alikes in the lines of a block. */
export const machines = (write: (key: string, value: string) => string): string => alike(write, '\n  ');

/** The text of a document, and what is planted in it: `line:column ENTITY <label> text`. */
export function harvest(document: string): { text: string; planted: string[]; shown: Set<string> } {
  const planted: string[] = [];
  const shown = new Set<string>();
  let text = '';
  for (const part of document.split(opening)) {
    const [mark = '', behind = part] = part.includes(closing) ? part.split(closing) : [];
    if (mark !== '') {
      const [entity, label, kinds = '', value = ''] = mark.split(divider);
      const line = text.split('\n').length;
      planted.push(`${line}:${text.length - text.lastIndexOf('\n')} ${entity} <${label}> ${value}`);
      for (const kind of kinds.split(' ').filter(Boolean)) shown.add(kind);
      text += value;
    }
    text += behind;
  }
  return { text, planted, shown };
}
