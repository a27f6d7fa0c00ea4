import { backslashEscapes } from './backslash-escapes.js';
import type { Piece } from './piece.js';

const single: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '\\': '\\',
  '/': '/',
  b: ' ',
  f: ' ',
  n: '\n',
  r: '\r',
  t: '\t',
};

/**
 * A string literal's text, as one reader hands it to the next: `\"` and `\n` (RFC 8259 §7) besides the characters that
 * the disguise of the same name decodes. Has no name of its own where it hides nothing.
 */
export function* stringEscapes(text: string): Iterable<Piece> {
  if (!text.includes('\\')) return;
  const coded = new Map<number, Piece>();
  for (const piece of backslashEscapes(text)) if (isPlain(text, piece.start)) coded.set(piece.start, piece);
  for (let at = text.indexOf('\\'); at >= 0; ) {
    const piece = coded.get(at) ?? simple(text, at);
    if (piece) yield piece;
    at = text.indexOf('\\', piece?.end ?? at + 2);
  }
}

/** One backslash, no more: of two, the first is the escape of the second. */
const isPlain = (text: string, at: number): boolean => text[at + 1] !== '\\';

function simple(text: string, at: number): Piece | undefined {
  const says = single[text[at + 1] ?? ''];
  return says === undefined ? undefined : { name: '', start: at, end: at + 2, text: says };
}
