import type { Encoding } from '../disguises/piece.js';
import { isReadable, isSurrogate } from '../disguises/utf8.js';

/** Of what hides something; the other escapes have none. */
const name = 'backslash escapes';

/** What a letter behind a backslash stands for; any other character stands for itself. */
const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', _: '\u00a0', N: '\n', L: '\n', P: '\n' };

/**
 * Double-quoted scalars (YAML 1.2.2 §5.7 and §7.3.1): escapes, and lines that are folded. Other than the disguise of the
 * same name it undoes `\"` and `\\`, which a document inside the string has to be rid of.
 */
export const doubleQuoted: Encoding = function* (text) {
  const escapes = /\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|\r?\n[ \t]*|.)|\r?\n[ \t]*/g;
  for (const { 0: written, index } of text.matchAll(escapes)) {
    const said = written.startsWith('\\') ? escaped(written) : ' ';
    const isCode = /^\\[xuU]./.test(written);
    if (said !== undefined) yield { name: isCode ? name : '', start: index, end: index + written.length, text: said };
  }
};

function escaped(written: string): string | undefined {
  const letter = written.charAt(1);
  if (written.length === 2) return letter === '\n' ? '' : (letters[letter] ?? letter);
  if (/\s/.test(letter)) return '';
  const code = Number.parseInt(written.slice(2), 16);
  if (isSurrogate(code)) return String.fromCharCode(code);
  return isReadable(code) ? String.fromCodePoint(code) : undefined;
}

/** Single-quoted scalars (§7.3.2): a quote is written twice. */
export const singleQuoted: Encoding = function* (text) {
  if (!text.includes("''")) return;
  for (const { index } of text.matchAll(/''/g)) yield { name: '', start: index, end: index + 2, text: "'" };
};
