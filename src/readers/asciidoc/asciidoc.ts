import { embedBlock } from '../document/blocks.js';
import { descriptionsLike } from '../document/descriptions.js';
import { blockPath } from '../document/languages.js';
import { type Block, outlineText } from '../document/running-text.js';
import type { Format } from '../format.js';
import { endOfLine } from '../lines.js';
import { fenceAt } from '../markdown/fences.js';
import type { OutlineWriter } from '../outline.js';
import { tableAt } from './table.js';

/** AsciiDoc: tables, source code, and lists of descriptions. */
export const asciidoc: Format = {
  name: 'AsciiDoc',
  is: (path) => /\.(?:adoc|asciidoc|asc)$/i.test(path),
  isText: true,
  outline: (text, writer) => {
    let tables = 0;
    const unclosed = new Set<string>();
    outlineText(text, 0, writer, (at) => blockAt(text, at, { number: tables++, unclosed }, writer));
  },
};

/** What was seen of the document so far. */
interface State {
  readonly number: number;
  /** Fences that nothing closes from here on. */
  readonly unclosed: Set<string>;
}

const attributes = /\[[^\n\]]{0,200}\][ \t\r]*$/;

/** The line of attributes above a block; there may be a title between them. */
function attributesAbove(text: string, at: number): string {
  const lines = text
    .slice(Math.max(0, at - 400), at)
    .split('\n')
    .slice(0, -1);
  const above = lines.at(-1)?.startsWith('.') ? lines.at(-2) : lines.at(-1);
  return attributes.exec(above ?? '')?.[0] ?? '';
}

function blockAt(text: string, at: number, { number, unclosed }: State, writer: OutlineWriter): Block | undefined {
  const first = text[at];
  if (first === '|' || first === ',' || first === ':') {
    const fence = text.slice(at, Math.min(endOfLine(text, at), at + 80)).trimEnd();
    if (!/^[|,:]={3,}$/.test(fence) || unclosed.has(fence)) return undefined;
    const table = tableAt(text, at, attributesAbove(text, at), number, writer);
    if (!table) unclosed.add(fence);
    return table;
  }
  if (first === '-' || first === '.') return listingAt(text, at, unclosed, writer);
  if (first === '`') return fencedAt(text, at, writer);
  return descriptionAt(text, at, writer);
}

const delimiter = /(?:-{4,80}|\.{4,80})[ \t\r]*(?:\n|$)/y;
const source = /^\[(?:source|,)?[%\w]*,\s*["']?([\w+#.-]{1,30})/;

/** `----` below `[source,json]`. */
function listingAt(text: string, at: number, unclosed: Set<string>, writer: OutlineWriter): Block | undefined {
  delimiter.lastIndex = at;
  const [written] = delimiter.exec(text) ?? [];
  const fence = written?.trimEnd() ?? '';
  if (written === undefined || unclosed.has(fence)) return undefined;
  const start = at + written.length;
  const closing = new RegExp(`^${fence.replaceAll('.', '\\.')}[ \\t\\r]*$`, 'gm');
  closing.lastIndex = start;
  const close = closing.exec(text);
  if (!close) {
    unclosed.add(fence);
    return undefined;
  }
  const language = source.exec(attributesAbove(text, at))?.[1] ?? '';
  return codeBlock(text, start, Math.max(start, close.index - 1), closing.lastIndex, language, writer);
}

function fencedAt(text: string, at: number, writer: OutlineWriter): Block | undefined {
  const fence = fenceAt(text, at);
  return fence && codeBlock(text, fence.start, fence.end, fence.next, fence.language, writer);
}

function codeBlock(
  text: string,
  start: number,
  end: number,
  next: number,
  language: string,
  writer: OutlineWriter,
): Block {
  const path = blockPath(language, text.slice(start, Math.min(end, start + 256)));
  const outline = path ? () => embedBlock(writer, start, end, path) : () => writer.prose(start, end, 0);
  return { start, next, outline };
}

const description =
  /[ \t]{0,16}(?:[*_`]{0,2})(\p{Alpha}[\p{Alpha}\p{N} '/()-]{0,50}?)[*_`]{0,2}(?::{2,4}|;;)(?:[ \t]+|[ \t\r]*\n[ \t]*)(?=\S)/uy;

/** `Term:: what it is`, on the same line or the next. */
const descriptionAt = descriptionsLike(description);
