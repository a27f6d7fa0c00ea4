import type { Cells, InnerView, View } from '../../src/model/view.js';
import { must } from './target.js';

/** Asks a view everything that the scanner may ask, and holds every answer to what the model says of it. */
export function walk(view: View): void {
  const { text } = view;
  const cells = view.cells();
  if (cells) lawfulCells(cells, text.length, view.isTable);
  let before = { line: 1, column: 0 };
  for (const offset of offsetsOf(text, cells)) {
    const at = view.positionAt(offset);
    must(at.line >= 1 && at.column >= 1, 'positions count from 1');
    must(at.line > before.line || (at.line === before.line && at.column >= before.column), 'positions ascend');
    before = at;
    ask(view, offset);
  }
  for (const { start, end, label } of view.fieldsUnder(() => true)) {
    must(start >= 0 && start <= end && end <= text.length, 'a field lies in its text');
    must(typeof label.name === 'string', 'a field has a label');
  }
  for (const inner of view.inner()) walkInner(inner, text.length);
  view.isCutShort();
  const broken = view.broken();
  must(!broken || (broken.at >= 0 && broken.at <= text.length), 'structure is lost within the text');
  for (const { at } of view.leftOut()) must(at >= 0 && at <= text.length, 'what is left out stands in the text');
}

function walkInner({ view, toSource, namesIn }: InnerView, length: number): void {
  const { text } = view;
  for (const offset of offsetsOf(text, view.cells())) {
    const at = view.positionAt(offset);
    must(at.line >= 1 && at.column >= 1, 'positions of what is inside count from 1');
    ask(view, offset);
    for (const end of [offset, offset + 1, offset + 9, text.length]) {
      if (end < offset || end > text.length) continue;
      const source = toSource(offset, end);
      must(source.start >= 0 && source.start <= source.end, 'what is inside is written from a start to an end');
      must(source.end <= length, 'what is inside is written in the text');
      namesIn(offset, end);
    }
  }
  for (const { start, end } of view.fieldsUnder(() => true))
    must(start >= 0 && start <= end && end <= text.length, 'a field lies in its text');
}

function ask(view: View, offset: number): void {
  const label = view.labelAt(offset);
  must(label === undefined || typeof label.name === 'string', 'a label has a name');
  const record = view.recordAt(offset);
  must(Number.isSafeInteger(record) && record >= 0, 'records are numbered from 0');
  view.columnAt(offset);
  view.cellAt(offset);
  const pointer = view.pointerAt(offset);
  must(pointer === undefined || pointer === '' || pointer.startsWith('/'), 'a pointer begins with /');
}

export function lawfulCells(
  { columns, starts, ends, columnOf, recordOf }: Cells,
  length: number,
  isTable = false,
): void {
  const count = starts.length;
  must(ends.length === count && columnOf.length === count && recordOf.length === count, 'each cell has all its parts');
  for (let index = 0; index < count; index++) {
    const start = starts[index] ?? -1;
    const end = ends[index] ?? -1;
    must(start >= (index === 0 ? 0 : (ends[index - 1] ?? 0)), 'cells are in order and never overlap');
    must(end > start && end <= length, 'a cell lies in its text');
    must(columns[columnOf[index] ?? -1] !== undefined, 'a cell has a column');
    must((recordOf[index] ?? -1) >= (isTable ? (recordOf[index - 1] ?? 0) : 0), 'records of cells ascend');
  }
}

/** Where cells begin and end, and a few places between. */
function offsetsOf({ length }: string, cells: Cells | undefined): number[] {
  const places = new Set([0, 1, length - 1, length].filter((at) => at >= 0 && at <= length));
  for (let part = 1; part < 12; part++) places.add(Math.floor((length * part) / 12));
  for (const index of [0, 1, 2, 3, Math.floor((cells?.starts.length ?? 0) / 2), (cells?.starts.length ?? 0) - 1]) {
    const start = cells?.starts[index];
    const end = cells?.ends[index];
    if (start !== undefined && end !== undefined) places.add(start).add(end);
  }
  return [...places].sort((a, b) => a - b);
}
