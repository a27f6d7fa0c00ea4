import { codeAt } from '../../model/code-at.js';
import { isAlphanumeric, isJoiningLetter } from './characters.js';

/**
 * The veto by container: whether `[start, end)` is a token of its own, or a slice of something longer (a UUID, hash,
 * decimal, version, path, identifier) whose digits mean nothing by themselves.
 */
export const standsAlone = (text: string, start: number, end: number): boolean =>
  opens(text, start) && closes(text, end);

/** Joined to what stands before: `-` of a UUID, `.` of a decimal, `/` of a path, `_` of an identifier, `$` of a price. */
const joinsBefore = table('-._/+@%$&^\\');
const joinsAfter = table('_/@%^$');

export const opens = (text: string, start: number): boolean => {
  const before = codeAt(text, start - 1);
  if (isAlphanumeric(before)) return isEscapeLetter(text, start - 1);
  // `#` opens a reference such as "SSN #…", but inside a word it is the fragment of a URL.
  if (before === hash) return !isAlphanumeric(codeAt(text, start - 2));
  return joinsBefore[before] !== 1 && !isJoiningLetter(before);
};

export const closes = (text: string, end: number): boolean => {
  const after = codeAt(text, end);
  if (isAlphanumeric(after) || isJoiningLetter(after)) return false;
  // A full stop or a dash ends the token unless the token goes on behind it.
  if (after === dot || after === dash) return !isAlphanumeric(codeAt(text, end + 1));
  return joinsAfter[after] !== 1 && after !== euro && after !== pound;
};

/**
 * The `n` of `\n` in a string literal belongs to the escape and not to the number behind it. A literal inside a literal,
 * as in a notebook, has two backslashes.
 */
export const isEscapeLetter = (text: string, at: number): boolean =>
  isEscaped(codeAt(text, at)) && codeAt(text, at - 1) === backslash;

const isEscaped = (code: number): boolean => code === 0x6e || code === 0x72 || code === 0x74;

const [hash, dash, dot, backslash] = [0x23, 0x2d, 0x2e, 0x5c];
const [pound, euro] = [0xa3, 0x20ac];

/** By code, in ASCII. */
function table(characters: string): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => (characters.includes(String.fromCharCode(code)) ? 1 : 0));
}
