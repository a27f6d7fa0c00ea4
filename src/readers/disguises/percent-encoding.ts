import { charactersOf, type WrittenByte } from './bytes.js';
import type { Piece } from './piece.js';

const name = 'percent-encoding';

/** Bytes as URLs and form bodies write them (RFC 3986 §2.1), and the UTF-16 of JavaScript's old `escape`: `%u0040`. */
export function* percentEncoding(text: string): Iterable<Piece> {
  if (!text.includes('%')) return;
  const runs = /(?:%[0-9A-Fa-f]{2})+|%u[0-9A-Fa-f]{4}/g;
  for (const { 0: written, index } of text.matchAll(runs)) {
    if (written[1] === 'u') {
      const says = String.fromCharCode(Number.parseInt(written.slice(2), 16));
      if (says >= ' ') yield { name, start: index, end: index + written.length, text: says };
    } else yield* charactersOf(bytesOf(written, index), name);
  }
}

function bytesOf(run: string, start: number): WrittenByte[] {
  return Array.from({ length: run.length / 3 }, (_, index) => ({
    start: start + index * 3,
    end: start + index * 3 + 3,
    byte: Number.parseInt(run.slice(index * 3 + 1, index * 3 + 3), 16),
  }));
}
