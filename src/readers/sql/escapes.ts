import type { Encoding, Piece } from '../disguises/piece.js';

const name = 'SQL escapes';

/** `''` in `'…'` and `""` in `"…"` (SQL-92, 5.3). */
const doubled =
  (quote: string): Encoding =>
  (text) =>
    pieces(text, new RegExp(`${quote}${quote}`, 'g'), () => quote);

/** MySQL, `E'…'` of PostgreSQL and its COPY: `\'`, `\\`, `\n`; a backslash before anything else falls away. */
const backslashed =
  (quote: string): Encoding =>
  (text) =>
    pieces(text, new RegExp(`${quote}${quote}|\\\\[^]`, 'g'), (written) =>
      written.startsWith('\\') ? (controls.get(written.charAt(1)) ?? written.charAt(1)) : quote,
    );

const controls: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', ' '],
  ['f', ' '],
  ['v', ' '],
  ['0', ' '],
  ['Z', ' '],
]);

function* pieces(text: string, written: RegExp, says: (written: string) => string): Iterable<Piece> {
  for (const { 0: found, index } of text.matchAll(written)) {
    yield { name, start: index, end: index + found.length, text: says(found) };
  }
}

/** COPY has no quotes. */
export const copyEscapes: readonly Encoding[] = [backslashed('\t')];

const byQuote = (encoding: (quote: string) => Encoding): ReadonlyMap<number, readonly Encoding[]> =>
  new Map(["'", '"'].map((quote) => [quote.charCodeAt(0), [encoding(quote)]]));
const plain = byQuote(doubled);
const escaped = byQuote(backslashed);

/** What undoes the escapes of a string in these quotes, for a document in it. */
export const encodingsOf = (quote: number, hasBackslashes: boolean): readonly Encoding[] =>
  (hasBackslashes ? escaped : plain).get(quote) ?? [];
