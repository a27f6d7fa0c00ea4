import type { Span } from '../../model/position.js';
import { embedBlock } from '../document/blocks.js';
import { createTable } from '../document/cells.js';
import { blockPath } from '../document/languages.js';
import type { Block } from '../document/running-text.js';
import { endOfLine } from '../lines.js';
import type { OutlineWriter } from '../outline.js';

const directive =
  /([ \t]{0,32})\.\.[ \t]+(code-block|code|sourcecode|highlight|raw|list-table|csv-table)::[ \t]*([^\n]*)/y;
const option = /[ \t]+:([\w-]+):[ \t]*([^\n]*)(?:\n|$)/y;
const empty = /[ \t\r]*(?:\n|$)/y;

/** What a directive holds: its options, and the lines below them that are indented more than it is. */
interface Directive extends Span {
  readonly options: ReadonlyMap<string, string>;
  readonly optionSpans: ReadonlyMap<string, Span>;
  readonly margin: number;
}

/** Code that is read as what it is, and tables whose cells stand in a list or in CSV. */
export function directiveAt(text: string, at: number, number: number, writer: OutlineWriter): Block | undefined {
  directive.lastIndex = at;
  const [written, indentation = '', name = '', argument = ''] = directive.exec(text) ?? [];
  if (written === undefined) return undefined;
  const body = bodyOf(text, endOfLine(text, at) + 1, indentation.length);
  if (body.end <= body.start) return undefined;
  const outline = (): void => {
    const { start, end, margin } = body;
    if (name === 'list-table') outlineList(text, body, number, writer);
    else if (name === 'csv-table') outlineCsv(text, body, number, writer);
    else {
      const path = blockPath(argument.trim(), text.slice(start, Math.min(end, start + 256)));
      if (path) embedBlock(writer, start, end, path, margin);
      else writer.prose(start, end, 0);
    }
  };
  const start = name === 'csv-table' ? (body.optionSpans.get('header')?.start ?? body.start) : body.start;
  return { start, next: body.end, outline };
}

function bodyOf(text: string, from: number, indentation: number): Directive {
  const options = new Map<string, string>();
  const optionSpans = new Map<string, Span>();
  let at = from;
  option.lastIndex = at;
  for (let found = option.exec(text); found; found = option.exec(text)) {
    const [written, key = '', value = ''] = found;
    const start = found.index + written.trimEnd().length - value.trim().length;
    options.set(key, value.trim());
    optionSpans.set(key, { start, end: start + value.trim().length });
    at = option.lastIndex;
  }
  at = behindEmpty(text, at);
  const margin = indentationAt(text, at);
  let end = at;
  for (let line = at; line < text.length && margin > indentation; ) {
    const lineEnd = endOfLine(text, line);
    empty.lastIndex = line;
    const isEmpty = empty.test(text);
    if (!isEmpty && indentationAt(text, line) <= indentation) break;
    if (!isEmpty) end = lineEnd;
    line = lineEnd + 1;
  }
  return { start: at, end, options, optionSpans, margin };
}

function behindEmpty(text: string, from: number): number {
  let at = from;
  for (empty.lastIndex = at; at < text.length && empty.test(text); empty.lastIndex = at) at = empty.lastIndex;
  return Math.min(at, text.length);
}

function indentationAt(text: string, line: number): number {
  let at = line;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at - line;
}

const item = /^[ \t]*(\*[ \t]+)?-(?:[ \t]+|(?=\r?$))([^\n]*)/;

/** `* - Name` begins a row, `- Phone` is the next cell of it. */
function outlineList(text: string, { start, end, options }: Directive, number: number, writer: OutlineWriter): void {
  const headerRows = Number(options.get('header-rows') ?? 0) || 0;
  const table = createTable(text, number, writer);
  let cells: Span[] = [];
  let rows = 0;
  const flush = (): void => {
    if (cells.length > 0) table.row(cells, rows++ < headerRows);
    cells = [];
  };
  for (let at = start; at < end; at = endOfLine(text, at) + 1) {
    const lineEnd = Math.min(end, endOfLine(text, at));
    const found = item.exec(text.slice(at, lineEnd));
    const last = cells.at(-1);
    if (!found) {
      if (last) cells[cells.length - 1] = { start: last.start, end: lineEnd };
      continue;
    }
    if (found[1] !== undefined) flush();
    cells.push({ start: lineEnd - (found[2] ?? '').length, end: lineEnd });
  }
  flush();
}

/** Its header may be an option, and stand above the rows all the same. */
function outlineCsv(text: string, body: Directive, number: number, writer: OutlineWriter): void {
  const header = body.optionSpans.get('header');
  if (!header) {
    embedBlock(writer, body.start, body.end, 'block.csv', body.margin);
    return;
  }
  const table = createTable(text, number, writer);
  table.row(csvCells(text, header.start, header.end), true);
  for (let at = body.start; at < body.end; at = endOfLine(text, at) + 1) {
    table.row(csvCells(text, at, Math.min(body.end, endOfLine(text, at))));
  }
}

function csvCells(text: string, start: number, end: number): Span[] {
  const cells = text.slice(start, end).matchAll(/(?:^|,)[ \t]*(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return Array.from(cells, ({ 0: written, 1: quoted, 2: bare = '', index }) => {
    const behind = start + index + written.length;
    return quoted === undefined
      ? { start: behind - bare.length, end: behind }
      : { start: behind - 1 - quoted.length, end: behind - 1 };
  });
}
