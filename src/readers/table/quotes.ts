import type { Piece } from '../disguises/piece.js';

/** Quotes within a quoted cell are doubled (RFC 4180 §2.7): `{""email"": …}`. */
export function* doubledQuotes(text: string): Iterable<Piece> {
  for (let start = text.indexOf('""'); start >= 0; start = text.indexOf('""', start + 2)) {
    yield { start, end: start + 2, text: '"', name: 'doubled quotes' };
  }
}
