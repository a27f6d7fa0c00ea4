import type { Position, Span } from './position.js';

/** A value and the name it stands under: a CSV header, JSON key, variable or field name, as written. */
export interface Field extends Span {
  readonly label: string;
}

/** What a reader makes of a file: text to detect in, and the structure around it, consulted only on request. */
export interface View {
  readonly text: string;
  /** Program text: an unquoted word is an identifier, never data. */
  readonly isCode: boolean;
  /** Where an offset of the text stands in the file. */
  readonly positionAt: (offset: number) => Position;
  /** The label that the value at this offset stands under. */
  readonly labelAt: (offset: number) => string | undefined;
  /** Every value that stands under a label the caller wants. */
  readonly fieldsUnder: (wanted: (label: string) => boolean) => Iterable<Field>;
  /** The record (row, line) that holds this offset. */
  readonly recordAt: (offset: number) => number;
  /** How many records away a value may stand and still speak of the same subject: 0 in a table, a few lines in text. */
  readonly reach: number;
  /** What the text says where it is written in a disguise; each answer decodes one layer more. */
  readonly disguised: () => Iterable<DisguisedView>;
  /** Whether `disguised`, once gone through, left something undecoded. */
  readonly isCutShort: () => boolean;
}

/** A text as it stands. */
export type PlainView = Omit<View, 'disguised' | 'isCutShort'>;

/** What stands behind escapes, percent signs, base64 and the like, as a view of its own. */
export interface DisguisedView {
  /** Positions, records and labels are those of the file. */
  readonly view: View;
  /** Where `[start, end)` of it is written in the view it comes from. */
  readonly toSource: (start: number, end: number) => Span;
  /** The disguises that `[start, end)` is written in; none where the file reads the same. */
  readonly namesIn: (start: number, end: number) => readonly string[];
}
