import type { Span } from '../../model/position.js';
import { createTable } from '../document/cells.js';
import type { Block } from '../document/running-text.js';
import { endOfLine } from '../lines.js';
import type { OutlineWriter } from '../outline.js';

const border = /[ \t]{0,32}={2,400}(?:[ \t]{1,40}={1,400}){1,100}[ \t\r]*(?:\n|$)/y;
/** Longer ones are text below a rule that is none. */
const mostLines = 100_000;

/** A simple table: columns are as wide as the rules of `=` above them, the last one goes on to the end of the line. */
export function simpleTableAt(text: string, at: number, number: number, writer: OutlineWriter): Block | undefined {
  border.lastIndex = at;
  if (!border.test(text)) return undefined;
  const lines: Span[] = [];
  const borders: number[] = [];
  for (let line = at; line < text.length && lines.length < mostLines; ) {
    const end = endOfLine(text, line);
    border.lastIndex = line;
    const isBorder = border.test(text);
    if (isBorder) borders.push(lines.length);
    lines.push({ start: line, end });
    line = end + 1;
    const isEmpty = text.slice(line, Math.min(text.length, line + 200)).search(/^[ \t\r]*(?:\n|$)/) === 0;
    // Behind the first two rules an empty line ends it.
    if (isEmpty && (isBorder ? borders.length > 1 : true)) break;
  }
  const last = lines.at(-1);
  if (!last || borders.length < 2) return undefined;
  const outline = (): void => {
    const [first] = lines;
    const table = createTable(text, number, writer);
    const rules = new Set(borders);
    const extents = first ? extentsOf(text, first) : [];
    for (const [index, line] of lines.entries()) {
      if (rules.has(index)) continue;
      table.row(cellsOf(line, extents), borders.length > 2 && index < (borders[1] ?? 0));
    }
  };
  return { start: at, next: Math.min(text.length, last.end + 1), outline };
}

/** Where columns begin in a line, and where they end. */
function extentsOf(text: string, { start, end }: Span): readonly Span[] {
  return Array.from(text.slice(start, end).matchAll(/=+/g), ({ 0: rule, index }) => ({
    start: index,
    end: index + rule.length,
  }));
}

const cellsOf = ({ start, end }: Span, extents: readonly Span[]): readonly Span[] =>
  extents.map((extent, index) => ({
    start: Math.min(end, start + extent.start),
    end: index === extents.length - 1 ? end : Math.min(end, start + extent.end),
  }));
