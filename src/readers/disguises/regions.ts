import type { Span } from '../../model/position.js';
import type { Piece } from './piece.js';

/** How much of the text around a piece is read with it, in characters: labels, context, the other half of a name. */
const reach = 250;

/** A stretch of a text, with the pieces in it. */
export interface Region extends Span {
  readonly pieces: readonly Piece[];
}

/** The surroundings of every piece that is worth a look, in order and apart from each other. */
export function regionsAround(pieces: readonly Piece[], length: number): Region[] {
  let next = 0;
  return spansAround(pieces, length).map(({ start, end }) => {
    while ((pieces[next]?.start ?? length) < start) next++;
    const first = next;
    // A weak piece that the region cuts in two stays as it is.
    while ((pieces[next]?.end ?? length + 1) <= end) next++;
    return { start, end, pieces: pieces.slice(first, next) };
  });
}

function spansAround(pieces: readonly Piece[], length: number): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const piece of pieces) {
    if (piece.weak) continue;
    const start = Math.max(0, piece.start - reach);
    const end = Math.min(length, piece.end + reach);
    const last = spans.at(-1);
    if (last && start <= last.end) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
