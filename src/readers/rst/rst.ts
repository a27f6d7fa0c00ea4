import { gridTableAt } from '../document/grid-table.js';
import { type Block, outlineText } from '../document/running-text.js';
import type { Format } from '../format.js';
import { endOfLine } from '../lines.js';
import type { OutlineWriter } from '../outline.js';
import { directiveAt } from './directives.js';
import { simpleTableAt } from './simple-table.js';

/** reStructuredText (Docutils): tables of all four kinds, code, and lists of definitions. */
export const rst: Format = {
  name: 'reStructuredText',
  is: (path) => /\.(?:rst|rstx)$/i.test(path),
  isText: true,
  outline: (text, writer) => {
    let tables = 0;
    outlineText(text, 0, writer, (at) => blockAt(text, at, tables++, writer));
  },
};

function blockAt(text: string, at: number, number: number, writer: OutlineWriter): Block | undefined {
  return (
    gridTableAt(text, at, number, writer) ??
    simpleTableAt(text, at, number, writer) ??
    directiveAt(text, at, number, writer) ??
    definitionAt(text, at, writer)
  );
}

const term = /([\p{Alpha}][\p{Alpha}\p{N} ()/'-]{0,50})[ \t]*(?: : [^\n]{0,60})?\r?\n([ \t]{1,16})(?=\S)/uy;

/** A term alone in its line, and what it is in the next ones, indented. */
function definitionAt(text: string, at: number, writer: OutlineWriter): Block | undefined {
  if (at > 0 && !/\n[ \t\r]*\n$/.test(text.slice(Math.max(0, at - 40), at))) return undefined;
  term.lastIndex = at;
  const [written, name = ''] = term.exec(text) ?? [];
  if (written === undefined) return undefined;
  const start = at + written.length;
  const line = text.slice(start, endOfLine(text, start));
  const end = start + line.trimEnd().length;
  const outline = (): void =>
    writer.field(
      start,
      end,
      writer.column(`term ${name.trim()}`, () => ({ label: { name: name.trim() }, kind: '' })),
      0,
    );
  return { start, next: end, outline };
}
