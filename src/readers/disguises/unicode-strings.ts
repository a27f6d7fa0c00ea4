import type { Piece } from './piece.js';
import { isReadable, isSurrogate } from './utf8.js';

const name = 'Unicode escapes';

/** Characters in `U&'J\00fcrgen'` and `U&'\+01F600'` (SQL:2003, 5.3). */
export function* unicodeStrings(text: string): Iterable<Piece> {
  if (!text.includes("&'")) return;
  for (const { 0: string, index } of text.matchAll(/\b[uU]&'[^'\r\n]{0,2000}'/g)) {
    for (const found of string.matchAll(/\\(?:([\da-fA-F]{4})|\+([\da-fA-F]{6}))/g)) {
      const code = Number.parseInt(found[1] ?? found[2] ?? '', 16);
      if (!isReadable(code) && !isSurrogate(code)) continue;
      const start = index + found.index;
      const text = found[1] ? String.fromCharCode(code) : String.fromCodePoint(code);
      yield { name, start, end: start + found[0].length, text };
    }
  }
}
