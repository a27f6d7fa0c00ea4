import type { Span } from '../model/position.js';
import type { Cells, View } from '../model/view.js';

/** A text of which the records are known. */
export interface Part {
  readonly view: View;
  /** Its values, where it has structure. */
  readonly cells?: Cells;
}

/** A part of a long file: whole records, or whole lines. */
export interface Slice extends Part {
  /** How many records of the file are before it. */
  readonly firstRecord: number;
  /** What of its view has not been read before, and will not be read again, where a line had to be cut; else all. */
  readonly own?: Span;
  /** Some of its records alone, by their numbers in the slice. */
  readonly only: (wanted: ReadonlySet<number>) => Part;
}
