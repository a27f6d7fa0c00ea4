import type { Format } from '../../../src/readers/format.js';
import { formats } from '../../../src/readers/formats.js';
import { endOfLine, wholeLines } from '../../../src/readers/lines.js';
import { createOutline, type OutlineWriter } from '../../../src/readers/outline.js';
import { read } from '../../../src/readers/read.js';
import { createSlicer } from '../../../src/readers/slices.js';
import { formatOf } from '../../../src/readers/structured.js';
import { lawfulCells, walk } from '../laws.js';
import { bytesOf, files } from '../seeds.js';
import { type Input, must, type Target } from '../target.js';

/** Every format through `read`, as a file of its name; and by itself, whatever the file seems to be then. */
export function readers(more: readonly Input[]): Target[] {
  const named = [...new Set(formats.map(({ name }) => name))];
  const seeds = [...files.map(({ path, bytes }) => ({ variant: path, text: bytes })), ...more];
  const formatsOf = new Map(
    seeds.map((seed) => [seed, formatOf(seed.variant, Buffer.from(seed.text, 'latin1').toString(), formats)?.name]),
  );
  return [
    ...named.map((name) => ({
      name: `reader ${name}`,
      isOfBytes: true as const,
      seeds: () => seeds.filter((seed) => formatsOf.get(seed) === name),
      run: (input: Input) => readAs(name, input),
    })),
    {
      name: 'reader of plain text',
      isOfBytes: true as const,
      seeds: () => seeds.map(({ text }) => ({ variant: 'notes.txt', text })),
      run: readFile,
    },
  ];
}

function readFile({ text, variant }: Input): void {
  const { views, slices = [], gaps } = read(variant, bytesOf(text));
  must(views.length > 0 || gaps.length > 0, 'what is not read is a gap');
  for (const view of views) walk(view);
  for (const { view } of slices) walk(view);
}

function readAs(name: string, input: Input): void {
  readFile(input);
  const text = Buffer.from(input.text, 'latin1').toString('utf8');
  const all = formats.filter((format) => format.name === name);
  const format = all.find(({ is }) => is(input.variant, text)) ?? all[0];
  if (!format) return;
  outlined(format, text);
  sliced(format, text);
  for (const { view, own } of createSlicer(input.variant, formats).push(text, true)) {
    walk(view);
    must(!own || (own.start >= 0 && own.start <= own.end && own.end <= view.text.length), 'a slice is of its text');
  }
}

function outlined(format: Format, text: string): void {
  const writer = createOutline();
  format.outline(text, writer);
  finished(writer, text.length, format.isTable);
}

/** Part by part, each as short as a reader of slices would hardly get one. */
function sliced(format: Format, text: string): void {
  const reader = format.slices?.(text);
  if (!reader) return;
  const part = Math.max(64, Math.ceil(text.length / 3));
  for (let at = 0; at < text.length; ) {
    const piece = text.slice(at, at + part);
    const isLast = at + part >= text.length;
    const writer = createOutline();
    const length = reader.outline(piece, writer, isLast);
    must(length >= 0 && length <= piece.length, 'the records of a part end in it');
    must(!isLast || length === piece.length || length === 0, 'the last part is read to its end');
    finished(writer, piece.length, format.isTable);
    // Where it finds no whole record, it is asked again behind a line.
    at += length || wholeLines(piece, isLast) || endOfLine(text, at + part) - at + 1;
  }
}

function finished(writer: OutlineWriter, length: number, isTable?: boolean): void {
  const outline = writer.finish(length);
  lawfulCells(outline, length, isTable);
  for (const { start, end } of outline.embedded)
    must(start >= 0 && start <= end && end <= length, 'a document lies in the text around it');
}
