import { largest } from '../model/numbers.js';
import type { Position } from '../model/position.js';
import type { Skim, SkimFrom } from '../model/skim.js';
import type { View } from '../model/view.js';
import { createPieces, type Piece } from './cut-line.js';
import { listManyFields } from './fields.js';
import type { Format, SliceReader } from './format.js';
import { withInner } from './inner.js';
import { wholeLines } from './lines.js';
import { createOutline, type Outline } from './outline.js';
import { readPlainText } from './plain-text.js';
import type { Slice } from './slice.js';
import { formatOf } from './structured.js';
import { type Surroundings, tableSlice } from './table-slice.js';

/** Longer texts are read in slices if their format allows, in characters. */
const longText = 2_000_000;
/** The first slices are short, because they teach how the later ones can be read faster. */
const firstSlice = 100_000;
const longestSlice = 500_000;

/** Whether a text is long, and of a format that can be read part by part; plain text can. */
export function canSlice(path: string, text: string, formats: readonly Format[]): boolean {
  if (text.length <= longText) return false;
  const format = formatOf(path, text, formats);
  return format === undefined || format.slices !== undefined;
}

/** Reads a long text as it comes in, in pieces of any length. */
export interface Slicer {
  readonly push: (text: string, isLast: boolean) => Iterable<Slice>;
}

export function createSlicer(path: string, formats: readonly Format[], skimFrom?: SkimFrom): Slicer {
  let rest = '';
  let cut: ReturnType<typeof createCutter> | undefined;
  let sliceLength = firstSlice;
  return {
    *push(text, isLast): Iterable<Slice> {
      rest += text;
      let at = 0;
      for (let left = rest.length; left > 0 && (isLast || left >= sliceLength); left = rest.length - at) {
        cut ??= createCutter(path, rest, formats, skimFrom);
        const { slice, length } = cut(rest.slice(at, at + sliceLength), isLast && left <= sliceLength);
        yield slice;
        at += length;
        sliceLength = Math.min(2 * sliceLength, longestSlice);
      }
      rest = rest.slice(at);
    },
  };
}

/** A slice off the beginning of a text, and how much of that it is. */
interface Cut {
  readonly slice: Slice;
  readonly length: number;
  readonly records: number;
}

/** Cuts one slice after the other off the beginning of a text. */
function createCutter(
  path: string,
  beginning: string,
  formats: readonly Format[],
  skimFrom: SkimFrom | undefined,
): (text: string, isLast: boolean) => Cut {
  const format = formatOf(path, beginning, formats);
  const reader = format?.slices?.(beginning);
  const pieces = createPieces();
  let first: Position = { line: 1, column: 1 };
  let firstRecord = 0;

  const recordsOf = (text: string, isLast: boolean, around: Surroundings): Cut | undefined => {
    const isReadable = format && reader && !pieces.isWithinLine();
    const cut = isReadable
      ? outlineOf(reader, text, isLast, reader.plain && skimFrom?.(text, firstRecord, reader.plain))
      : undefined;
    if (!cut || !format) return undefined;
    const { outline, length } = cut;
    const slice = tableSlice(text.slice(0, length), outline, format, around);
    return { slice, length, records: largest(outline.recordOf) + 1 };
  };

  const linesOf = (text: string, isLast: boolean, around: Surroundings): Cut => {
    // The reader goes on where the line ends that it could not read.
    const read = reader ? text.slice(0, text.indexOf('\n') + 1) || text : text;
    const piece = pieces.next(read, isLast && read.length === text.length);
    const { start, end } = piece.own;
    const problem = reader ? endless : 'a document too long to be held at once';
    const broken = format && { format: format.name, at: start, problem };
    return { slice: textSlice(piece, around, broken), length: end - start, records: 0 };
  };

  return (text, isLast) => {
    const around = { path, formats, first, firstRecord };
    const cut = recordsOf(text, isLast, around) ?? linesOf(text, isLast, around);
    first = behind(text.slice(0, cut.length), first);
    firstRecord += cut.records;
    return cut;
  };
}

const endless = 'a record that does not end';

/** A list of fields that are longer on average need not grow; where many are gone over, few are noted down. */
const shortField = (skim: Skim | undefined): number => (skim ? 100 : 10);

/** A reader that finds no whole record in so much text is handed over to plain text; nothing where no line ends in it. */
function outlineOf(
  reader: SliceReader,
  text: string,
  isLast: boolean,
  skim: Skim | undefined,
): { outline: Outline; length: number } | undefined {
  const writer = createOutline(listManyFields(Math.ceil(text.length / shortField(skim))));
  const length = reader.outline(text, writer, isLast, skim);
  if (length > 0) return { outline: writer.finish(length), length };
  if (!isLast && !text.includes('\n')) return undefined;
  const whole = createOutline();
  whole.breakOff(0, endless);
  const lines = wholeLines(text, isLast);
  return { outline: whole.finish(lines), length: lines };
}

/** @param broken the format that the text is of, and why it is not read as that */
function textSlice({ text, own }: Piece, around: Surroundings, broken: ReturnType<View['broken']>): Slice {
  const { path, first, firstRecord } = around;
  const start = { line: first.line, column: first.column - own.start };
  const view: View = { ...withInner(path, readPlainText(path, text, start)), broken: () => broken };
  return { view, firstRecord, own, only: () => ({ view }) };
}

/** Where the text behind this one begins. */
function behind(text: string, first: Position): Position {
  let line = first.line;
  let lineStart = -1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return lineStart < 0 ? { line, column: first.column + text.length } : { line, column: text.length - lineStart + 1 };
}
