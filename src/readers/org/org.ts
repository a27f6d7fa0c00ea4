import { embedBlock } from '../document/blocks.js';
import { createTable } from '../document/cells.js';
import { descriptionsLike } from '../document/descriptions.js';
import { blockPath } from '../document/languages.js';
import { type Block, outlineText } from '../document/running-text.js';
import type { Format } from '../format.js';
import { endOfLine } from '../lines.js';
import type { OutlineWriter } from '../outline.js';

/** Org mode: tables, blocks of source code, and lists of descriptions. */
export const org: Format = {
  name: 'Org',
  is: (path) => /\.org$/i.test(path),
  isText: true,
  outline: (text, writer) => {
    let tables = 0;
    let isUnclosed = false;
    outlineText(text, 0, writer, (at) => {
      const source = isUnclosed ? undefined : sourceAt(text, at, writer);
      isUnclosed ||= source === 'unclosed';
      return typeof source === 'object'
        ? source
        : (tableAt(text, at, tables++, writer) ?? descriptionAt(text, at, writer));
    });
  },
};

const begin = /[ \t]{0,32}#\+begin_(src|example)[ \t]*([\w+#.-]{0,30})[^\n]*(?:\n|$)/iy;

function sourceAt(text: string, at: number, writer: OutlineWriter): Block | 'unclosed' | undefined {
  begin.lastIndex = at;
  const [written, kind = '', language = ''] = begin.exec(text) ?? [];
  if (written === undefined) return undefined;
  const start = at + written.length;
  const closing = kind.toLowerCase() === 'src' ? /^[ \t]*#\+end_src/gim : /^[ \t]*#\+end_example/gim;
  closing.lastIndex = start;
  const close = closing.exec(text);
  if (!close) return 'unclosed';
  const end = Math.max(start, close.index - 1);
  const path = blockPath(kind.toLowerCase() === 'src' ? language : '', text.slice(start, Math.min(end, start + 256)));
  const margin = /^[ \t]*/.exec(written)?.[0].length ?? 0;
  const outline = path ? () => embedBlock(writer, start, end, path, margin) : () => writer.prose(start, end, 0);
  return { start, next: closing.lastIndex, outline };
}

/** Lines that begin with a bar; what stands above `|---+---|` names the columns. */
function tableAt(text: string, at: number, number: number, writer: OutlineWriter): Block | undefined {
  if (!isRow(text, at)) return undefined;
  let next = at;
  let rule = -1;
  for (let line = 0; next < text.length && isRow(text, next); line++) {
    if (rule < 0 && /^\s*\|-/.test(text.slice(next, next + 40))) rule = line;
    next = Math.min(text.length, endOfLine(text, next) + 1);
  }
  const outline = (): void => {
    const table = createTable(text, number, writer);
    for (let start = at, line = 0; start < next; line++) {
      const end = endOfLine(text, start);
      if (!/^\s*\|-/.test(text.slice(start, Math.min(end, start + 40))))
        table.row(cellsOf(text, start, end), line < rule);
      start = end + 1;
    }
  };
  return { start: at, next, outline };
}

const isRow = (text: string, at: number): boolean => /^[ \t]*\|/.test(text.slice(at, at + 40));

function cellsOf(text: string, start: number, end: number) {
  const bars = Array.from(text.slice(start, end).matchAll(/\|/g), ({ index }) => start + index);
  return bars
    .map((bar, index) => ({ start: bar + 1, end: bars[index + 1] ?? end }))
    .slice(0, Math.max(1, bars.length - 1));
}

const description = /[ \t]{0,32}[-+*][ \t]+(\p{Alpha}[\p{Alpha}\p{N} '/()-]{0,50}?)[ \t]+::[ \t]+(?=\S)/uy;

/** `- Term :: what it is` */
const descriptionAt = descriptionsLike(description);
