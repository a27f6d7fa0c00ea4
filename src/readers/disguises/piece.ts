import type { Span } from '../../model/position.js';

/** A stretch of a text that is written in a disguise, and what it says. */
export interface Piece extends Span {
  readonly text: string;
  /** The disguise, as evidence names it. Empty for what disguises nothing: quotes and commas between lines of a list. */
  readonly name: string;
  /** Too common to be worth a look by itself; decoded where something else near it is disguised. */
  readonly weak?: true;
  /** Where a part `[start, end)` of what it says is written. Without it, every part is written in the whole piece. */
  readonly sourceOf?: (start: number, end: number) => Span;
}

/** Finds the pieces of a text that one disguise writes, in order. */
export type Encoding = (text: string) => Iterable<Piece>;

/** What all encodings find, in order; where two claim the same characters, the one that begins first, then is named first. */
export function piecesOf(text: string, encodings: readonly Encoding[]): Piece[] {
  const all: Piece[] = [];
  for (const encoding of encodings) for (const piece of encoding(text)) all.push(piece);
  if (all.length < 2) return all;
  all.sort((one, other) => one.start - other.start);
  let end = 0;
  return all.filter((piece) => {
    const free = piece.start >= end;
    if (free) end = piece.end;
    return free;
  });
}
