import { codeAt } from '../../model/code-at.js';
import { isAlphanumeric, isJoiningLetter } from './characters.js';

/**
 * The veto by container: whether `[start, end)` is a token of its own, or a slice of something longer (a UUID, hash,
 * decimal, version, path, identifier) whose digits mean nothing by themselves.
 */
export const standsAlone = (text: string, start: number, end: number): boolean =>
  opens(text, start) && closes(text, end);

/** Joined to what stands before: `-` of a UUID, `.` of a decimal, `/` of a path, `_` of an identifier, `$` of a price. */
const joinsBefore = new Set([...'-._/+@%$&^\\'].map(code));
const joinsAfter = new Set([...'_/@%^$€£'].map(code));

export const opens = (text: string, start: number): boolean => {
  const before = codeAt(text, start - 1);
  if (isAlphanumeric(before)) return isEscapeLetter(text, start - 1);
  // `#` opens a reference such as "SSN #…", but inside a word it is the fragment of a URL.
  if (before === code('#')) return !isAlphanumeric(codeAt(text, start - 2));
  return !joinsBefore.has(before) && !isJoiningLetter(before);
};

export const closes = (text: string, end: number): boolean => {
  const after = codeAt(text, end);
  if (isAlphanumeric(after) || isJoiningLetter(after)) return false;
  // A full stop or a dash ends the token unless the token goes on behind it.
  if (after === code('.') || after === code('-')) return !isAlphanumeric(codeAt(text, end + 1));
  return !joinsAfter.has(after);
};

/**
 * The `n` of `\n` in a string literal belongs to the escape and not to the number behind it. A literal inside a literal,
 * as in a notebook, has two backslashes.
 */
export const isEscapeLetter = (text: string, at: number): boolean =>
  escapeLetters.has(codeAt(text, at)) && text[at - 1] === '\\';

const escapeLetters = new Set([...'nrt'].map(code));

function code(character: string): number {
  return character.charCodeAt(0);
}
