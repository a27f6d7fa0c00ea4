import type { Position } from '../model/position.js';
import type { Cells, View } from '../model/view.js';
import { excerptOf } from './excerpt.js';
import type { Format, SliceReader } from './format.js';
import { withInner } from './inner.js';
import { createLines, wholeLines } from './lines.js';
import { createOutline, type Outline } from './outline.js';
import { outlinedView, type Start } from './outlined-view.js';
import { readPlainText } from './plain-text.js';
import { createPointers } from './pointers.js';
import { embeddedBy, formatOf } from './structured.js';

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
  /** Some of its records alone, by their numbers in the slice. */
  readonly only: (wanted: ReadonlySet<number>) => Part;
}

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

export function createSlicer(path: string, formats: readonly Format[]): Slicer {
  let rest = '';
  let cut: Cut | undefined;
  let sliceLength = firstSlice;
  return {
    *push(text, isLast): Iterable<Slice> {
      rest += text;
      let at = 0;
      for (let left = rest.length; left > 0 && (isLast || left >= sliceLength); left = rest.length - at) {
        cut ??= createCutter(path, rest, formats);
        const { slice, length } = cut(rest.slice(at, at + sliceLength), isLast && left <= sliceLength);
        yield slice;
        at += length;
        sliceLength = Math.min(2 * sliceLength, longestSlice);
      }
      rest = rest.slice(at);
    },
  };
}

/** Takes a slice off the beginning of a text. */
type Cut = (text: string, isLast: boolean) => { readonly slice: Slice; readonly length: number };

/** Cuts one slice after the other off the beginning of a text. */
function createCutter(path: string, beginning: string, formats: readonly Format[]): Cut {
  const format = formatOf(path, beginning, formats);
  const reader = format?.slices?.(beginning);
  let place: Position = { line: 1, column: 1 };
  let record = 0;

  return (text, isLast) => {
    const firstRecord = record;
    const first = place;
    const outline = format && reader ? outlineOf(reader, text, isLast) : undefined;
    const length = outline?.length ?? wholeLines(text, isLast);
    const own = text.slice(0, length);
    place = behind(own, first);
    record += (outline?.outline.recordOf.at(-1) ?? -1) + 1;
    const slice =
      format && outline
        ? tableSlice(path, own, outline.outline, { format, formats, first, firstRecord })
        : textSlice(path, own, first, firstRecord, format);
    return { slice, length };
  };
}

/** A reader that finds no whole record in so much text is handed over to plain text. */
function outlineOf(reader: SliceReader, text: string, isLast: boolean): { outline: Outline; length: number } {
  const writer = createOutline();
  const length = reader.outline(text, writer, isLast);
  if (length > 0) return { outline: writer.finish(length), length };
  const whole = createOutline();
  whole.breakOff(0, 'a record that does not end');
  const lines = wholeLines(text, isLast);
  return { outline: whole.finish(lines), length: lines };
}

interface Surroundings {
  readonly format: Format;
  readonly formats: readonly Format[];
  readonly first: Position;
  readonly firstRecord: number;
}

function tableSlice(path: string, text: string, outline: Outline, around: Surroundings): Slice {
  const { format, formats, first, firstRecord } = around;
  const { positionAt } = createLines(text, first);
  const partOf = (says: string, cells: Outline, start: Start): Part => {
    let isTooDeep = false;
    const pointerAt = createPointers((writer) => format.outline(says, writer));
    const readEmbedded = embeddedBy(formats, 0, () => {
      isTooDeep = true;
    });
    const whole = withInner(
      path,
      outlinedView(path, says, () => cells, format, pointerAt, start),
      () => cells.embedded,
      readEmbedded,
    );
    const view: View = {
      ...whole,
      isCutShort: () => isTooDeep || whole.isCutShort(),
      broken: () => cells.broken && { format: format.name, ...cells.broken },
      leftOut: () => cells.leftOut,
    };
    return { view, cells };
  };
  return {
    ...partOf(text, outline, { positionAt, record: firstRecord }),
    firstRecord,
    only: (wanted) => {
      const excerpt = excerptOf(text, outline, (record) => wanted.has(record));
      return partOf(excerpt.text, excerpt.outline, {
        positionAt: (offset) => positionAt(excerpt.toSource(offset)),
        record: firstRecord,
      });
    },
  };
}

/** @param unread the format that the text is of, and which is only read as a whole */
function textSlice(path: string, text: string, first: Position, firstRecord: number, unread?: Format): Slice {
  const view: View = {
    ...withInner(path, readPlainText(path, text, first)),
    broken: () => unread && { format: unread.name, at: 0, problem: 'a document too long to be held at once' },
  };
  return { view, firstRecord, only: () => ({ view }) };
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
