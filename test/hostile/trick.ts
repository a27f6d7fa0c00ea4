import { generators } from '../helpers/generators.js';

/** Somebody who is nobody, another one for each trick, so that whatever gets out tells by which trick. */
export interface Victim {
  readonly email: string;
  readonly ssn: string;
  readonly iban: string;
}

export interface Trick {
  readonly name: string;
  /** What is written, by the path in a folder of the trick's own. */
  readonly files: (victim: Victim) => Readonly<Record<string, string | Uint8Array>>;
  /** The places of the findings that fail: `file:line`. */
  readonly found?: readonly string[];
  /** What the report says was not read, or not wholly: `reason file`. */
  readonly gaps?: readonly string[];
}

const given = 'agata bruna cedrik dorota eliska fabrice gerlinde hedwig ilona jorun katrin lothar'.split(' ');
const family =
  'abrahamsen bielecki czerny dahlgren eklund fabisiak gruszka halvorsen imhoff jansson kubiak lindqvist mazurek nyberg olszewski pedersen'.split(
    ' ',
  );

export function victimOf(index: number): Victim {
  const make = generators(8_000_000 + index);
  const first = given[index % given.length];
  const last = family[Math.floor(index / given.length) % family.length];
  return {
    email: [`${first}.${last}`, ['corvina-energy', 'com'].join('.')].join('@'),
    ssn: make.ssn(),
    iban: make.iban(),
  };
}

/** How a value may not get out: as it is, without its signs, in the forms that outputs escape text into. */
export function tracesOf({ email, ssn, iban }: Victim): readonly string[] {
  const local = email.slice(0, email.indexOf('@'));
  const values = [local, ssn, iban];
  return values.flatMap((value) => [
    value,
    value.replace(/\W/g, ''),
    Buffer.from(value).toString('base64').replace(/=+$/, ''),
    [...value].reverse().join(''),
  ]);
}

/** The folder of a trick; its number, because names mean something to readers. */
export const folderOf = (index: number): string => `t${String(index).padStart(3, '0')}`;

export const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

/** A text of lines. */
export const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
