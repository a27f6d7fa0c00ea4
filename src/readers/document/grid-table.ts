import type { Span } from '../../model/position.js';
import { endOfLine } from '../lines.js';
import type { OutlineWriter } from '../outline.js';
import { areNames, createTable } from './cells.js';
import type { Block } from './running-text.js';

const border = /[ \t]{0,32}\+(?:[-=:]{1,400}\+){1,200}[ \t\r]*(?:\n|$)/y;

/**
 * A table in a grid of `+---+` and `|`, as reStructuredText, databases and Spark print them. Its header stands above
 * `+===+`, or, where there is none, is the first row if that reads as names.
 */
export function gridTableAt(text: string, at: number, number: number, writer: OutlineWriter): Block | undefined {
  border.lastIndex = at;
  if (!border.test(text)) return undefined;
  const lines = linesOf(text, at);
  const last = lines.at(-1);
  if (!last) return undefined;
  const outline = (): void => {
    const table = createTable(text, number, writer);
    const header = headerEnd(text, lines);
    for (const [index, { start, end, isBorder }] of lines.entries()) {
      if (!isBorder) table.row(cellsOf(text, start, end), index < header);
    }
  };
  return { start: at, next: Math.min(text.length, last.end + 1), outline };
}

interface Line extends Span {
  readonly isBorder: boolean;
}

function linesOf(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  for (let at = from; at < text.length; ) {
    const end = endOfLine(text, at);
    const mark = /^[ \t]*([+|])/.exec(text.slice(at, Math.min(end, at + 40)))?.[1];
    if (mark === undefined) break;
    lines.push({ start: at, end, isBorder: mark === '+' });
    at = end + 1;
  }
  return lines;
}

/** How many of the lines are above what the header's names stand over. */
function headerEnd(text: string, lines: readonly Line[]): number {
  const double = lines.findIndex(({ start, end, isBorder }) => isBorder && text.slice(start, end).includes('=='));
  if (double > 0) return double;
  const first = lines.findIndex(({ isBorder }) => !isBorder);
  const line = lines[first];
  const isAlone = lines[first + 1]?.isBorder === true;
  const names = line ? cellsOf(text, line.start, line.end).map(({ start, end }) => text.slice(start, end).trim()) : [];
  return isAlone && areNames(names) ? first + 1 : 0;
}

/** What stands between the bars of a line. */
function cellsOf(text: string, start: number, end: number): Span[] {
  const bars: number[] = [];
  for (let at = text.indexOf('|', start); at >= 0 && at < end; at = text.indexOf('|', at + 1)) bars.push(at);
  return bars.slice(1).map((bar, index) => ({ start: (bars[index] ?? start) + 1, end: bar }));
}
