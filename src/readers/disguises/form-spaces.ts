import { codeAt } from '../../model/code-at.js';
import type { Piece } from './piece.js';

const name = 'form encoding';

/** What a URL or a form body is made of ends before these. */
const outside = Uint8Array.from({ length: 128 }, (_, code) =>
  ' \t\r\n"\'`<>{}|\\^'.includes(String.fromCharCode(code)) ? 1 : 0,
);
/** How much is looked at before the first `+`. */
const maxBefore = 2048;

/** `+` for a space in queries and form bodies (URL Standard §5.1): `name=Jane+Roe&city=…`. */
export function* formSpaces(text: string): Iterable<Piece> {
  let behind = 0;
  for (let at = text.indexOf('+'); at >= 0; at = text.indexOf('+', Math.max(behind, at + 1))) {
    if (isOutside(text, at - 1) || isOutside(text, at + 1)) continue;
    const least = Math.max(behind, at - maxBefore);
    let start = at;
    while (start > least && !isOutside(text, start - 1)) start--;
    behind = at + 1;
    while (!isOutside(text, behind)) behind++;
    const body = text.slice(start, behind);
    if (pair.test(body)) yield* spacesIn(body, start);
  }
}

const isOutside = (text: string, at: number): boolean => at >= text.length || outside[codeAt(text, at)] === 1;

/** One of several, or of a URL. */
const pair = /[?&][\w.[\]-]{1,64}=/;

/**
 * A `+` between two parts of a value. One at its beginning is the forgotten encoding of a telephone number's, and one in a
 * value with a bare `@` that of an address: encoded, both are percent-encoded.
 */
function* spacesIn(body: string, offset: number): Iterable<Piece> {
  const values = /=([^=&?#]*)/g;
  for (let value = values.exec(body); value; value = values.exec(body)) {
    const written = value[1] ?? '';
    if (written.includes('@')) continue;
    const spaces = /(?<=[\p{Alpha}\p{N}.,)*_~-])\+(?=[\p{Alpha}\p{N}%(.*_~-])/gu;
    for (let space = spaces.exec(written); space; space = spaces.exec(written)) {
      const start = offset + value.index + 1 + space.index;
      yield { name, start, end: start + 1, text: ' ' };
    }
  }
}
