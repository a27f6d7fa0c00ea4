import type { Span } from '../../model/position.js';
import type { Piece } from './piece.js';

/** How much of the text around a piece is read with it, in characters: labels, context, the other half of a name. */
const reach = 250;

/** A stretch of a text, with the pieces in it. */
export interface Region extends Span {
  readonly pieces: readonly Piece[];
}

/** The surroundings of every piece that is worth a look, in order and apart from each other. */
export function regionsAround(text: string, pieces: readonly Piece[]): Region[] {
  const { length } = text;
  let next = 0;
  return spansAround(text, pieces).map(({ start, end }) => {
    while ((pieces[next]?.start ?? length) < start) next++;
    const first = next;
    // A weak piece that the region cuts in two stays as it is.
    while ((pieces[next]?.end ?? length + 1) <= end) next++;
    return { start, end, pieces: pieces.slice(first, next) };
  });
}

function spansAround(text: string, pieces: readonly Piece[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.weak || isLonely(text, piece, pieces[index - 1], pieces[index + 1])) continue;
    const start = Math.max(0, piece.start - reach);
    const end = Math.min(text.length, piece.end + reach);
    const last = spans.at(-1);
    if (last && start <= last.end) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

/** One character that belongs to no value: a dash between words, the `"&#xe9;"` of a font, the `[\u00e0-\u00ff]` of a pattern. */
const isLonely = (text: string, piece: Piece, before: Piece | undefined, after: Piece | undefined): boolean =>
  piece.text.length === 1 &&
  before?.end !== piece.start &&
  after?.start !== piece.end &&
  !partOfValue.test(text.charAt(piece.start - 1)) &&
  !partOfValue.test(text.charAt(piece.end));

const partOfValue = /[\p{Alpha}\p{N}@]/u;
