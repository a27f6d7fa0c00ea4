import type { Span } from '../../model/position.js';
import { embedBlock } from '../document/blocks.js';
import { createTable } from '../document/cells.js';
import type { Block } from '../document/running-text.js';
import { endOfLine } from '../lines.js';
import type { OutlineWriter } from '../outline.js';

const opening = /[|,:!]={3,}[ \t\r]*(?:\n|$)/y;

/**
 * A table between `|===`, whose cells each follow a bar, or, between `,===`, are CSV. `attributes` is the line in brackets
 * above it.
 */
export function tableAt(
  text: string,
  at: number,
  attributes: string,
  number: number,
  writer: OutlineWriter,
): Block | undefined {
  opening.lastIndex = at;
  const [written] = opening.exec(text) ?? [];
  if (written === undefined) return undefined;
  const fence = written.trim();
  const start = at + written.length;
  let end = start;
  while (end < text.length && text.slice(end, endOfLine(text, end)).trimEnd() !== fence) end = endOfLine(text, end) + 1;
  if (end >= text.length) return undefined;
  const next = Math.min(text.length, endOfLine(text, end) + 1);
  const format = /\bformat\s*=\s*"?(csv|tsv|dsv)/.exec(attributes)?.[1] ?? (fence.startsWith(',') ? 'csv' : undefined);
  const outline = (): void => {
    if (format) embedBlock(writer, start, end, `block.${format}`);
    else if (fence.startsWith('|')) outlineCells(text, { start, end }, attributes, number, writer);
    else writer.prose(start, end, 0);
  };
  return { start, next, outline };
}

function outlineCells(text: string, body: Span, attributes: string, number: number, writer: OutlineWriter): void {
  const { cells, firstLine, isSetApart } = cellsOf(text, body);
  const width = columnsOf(attributes) ?? firstLine;
  const hasHeader =
    isSetApart || /%[\w%]*header|options\s*=\s*"?[\w,]*header|opts\s*=\s*"?[\w,]*header/.test(attributes);
  const table = createTable(text, number, writer);
  const isHeaderAt = (at: number): boolean => at === 0 && hasHeader && !/%noheader/.test(attributes);
  if (width > 0)
    for (let at = 0; at < cells.length; at += width) table.row(cells.slice(at, at + width), isHeaderAt(at));
}

/** `cols="1,2"`, `cols=3*` */
function columnsOf(attributes: string): number | undefined {
  const cols = /\bcols\s*=\s*(?:"([^"]{1,200})"|([^\],\s]{1,20}))/.exec(attributes);
  const written = cols?.[1] ?? cols?.[2];
  if (written === undefined) return undefined;
  const counts = written.split(/[,;]/).map((column) => Number(/^\s*(\d{1,3})\*/.exec(column)?.[1] ?? 1));
  return counts.reduce((sum, count) => sum + count, 0);
}

interface Cells {
  readonly cells: readonly Span[];
  /** How many stand in the first line that has some. */
  readonly firstLine: number;
  /** An empty line follows that one, which makes it the header. */
  readonly isSetApart: boolean;
}

/** A bar and, before it, how far the cell reaches and how it is set: `2+^.^s|`. */
const bar = /(?:^|(?<=[ \t|]))(?:\d{0,3}(?:\.\d{1,3})?[+*])?[<^>]?(?:\.[<^>])?[a-z]?\|/gm;

function cellsOf(text: string, { start, end }: Span): Cells {
  const body = text.slice(start, end);
  const bars = Array.from(body.matchAll(bar), ({ 0: written, index }) => ({ from: index, to: index + written.length }));
  const cells = bars.map(({ to }, index) => ({
    start: start + to,
    end: start + (bars[index + 1]?.from ?? body.length),
  }));
  const lineEnd = endOfLine(text, cells[0]?.start ?? start);
  return {
    cells,
    firstLine: cells.filter((cell) => cell.start <= lineEnd).length,
    isSetApart: /^\n[ \t\r]*(?:\n|$)/.test(text.slice(lineEnd, lineEnd + 80)),
  };
}
