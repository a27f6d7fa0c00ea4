import type { Format } from '../format.js';
import type { OutlineWriter } from '../outline.js';
import { embeddedPath } from '../tree/values.js';
import { lineAt, trimmed } from './pipe-rows.js';
import { outlineProseAndTables } from './prose-and-tables.js';

/** Keywords in any language are words before a colon; a comment or tags may stand above. */
const opening =
  /^\uFEFF?(?:[ \t]*(?:[#@][^\n\r]*)?(?:\r\n|\n|\r(?!\n))){0,200}[ \t]*\p{Alpha}[\p{Alpha}\p{M} ]{2,40}:/u;

/** Gherkin (Cucumber): steps are text, their tables have columns, and their doc strings may be documents. */
export const gherkin: Format = {
  name: 'Gherkin',
  is: (path, text) => /\.feature$/i.test(path) && opening.test(text),
  outline: outlineGherkin,
};

function outlineGherkin(text: string, writer: OutlineWriter): void {
  let record = 0;
  let behind = 0;
  for (let at = 0; at < text.length; ) {
    const line = lineAt(text, at, text.length);
    at = line.next;
    const fence = fenceOf(text, line.start, line.end);
    if (fence === undefined) continue;
    record = outlineProseAndTables(text, behind, line.start, writer, record, false);
    const close = closingLine(text, at, fence.mark);
    outlineDocString(text, at, close, fence.mediaType, writer, record++);
    behind = lineAt(text, close, text.length).next;
    at = behind;
  }
  outlineProseAndTables(text, behind, text.length, writer, record, false);
}

interface Fence {
  readonly mark: string;
  readonly mediaType: string;
}

/** The line that opens a doc string: `"""`, `"""json`. */
function fenceOf(text: string, start: number, end: number): Fence | undefined {
  const line = trimmed(text, start, end);
  const mark = text.slice(line.start, line.start + 3);
  if (mark !== '"""' && mark !== '```') return undefined;
  const mediaType = text.slice(line.start + 3, Math.min(line.end, line.start + 40)).trim();
  return /^[\w/+.-]*$/.test(mediaType) ? { mark, mediaType } : undefined;
}

/** Where the line begins that closes a doc string; the end of the text where none does. */
function closingLine(text: string, start: number, mark: string): number {
  for (let at = start; at < text.length; ) {
    const line = lineAt(text, at, text.length);
    const { start: from, end } = trimmed(text, line.start, line.end);
    if (end - from === mark.length && text.startsWith(mark, from)) return line.start;
    at = line.next;
  }
  return text.length;
}

function outlineDocString(
  text: string,
  from: number,
  to: number,
  mediaType: string,
  writer: OutlineWriter,
  record: number,
): void {
  const { start, end } = trimmed(text, from, to);
  writer.prose(start, end, record);
  const subtype = /^(?:\w+\/)?(?:[\w.-]+\+)?(json|xml|yaml|csv|html)$/i.exec(mediaType)?.[1]?.toLowerCase();
  const path = subtype ? `value.${subtype}` : embeddedPath(text, start, end);
  if (path && end > start) writer.embed({ start, end, path, encodings: [] });
}
