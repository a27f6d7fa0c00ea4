import type { OutlineWriter } from '../outline.js';
import { lineAt, trimmed } from './pipe-rows.js';
import { findPipeTable, outlinePipeTable } from './pipe-tables.js';

/**
 * Notes down a text in which tables are drawn: each row of them is a record, and each paragraph around them.
 * @param ruled whether a table has to have a line below its header
 * @returns the first record behind it
 */
export function outlineProseAndTables(
  text: string,
  start: number,
  end: number,
  writer: OutlineWriter,
  firstRecord: number,
  ruled = true,
): number {
  let record = firstRecord;
  let at = start;
  while (at < end) {
    const table = findPipeTable(text, at, end, ruled);
    record = outlineParagraphs(text, at, table?.start ?? end, writer, record);
    if (!table) break;
    record = outlinePipeTable(text, table.start, table.end, writer, record);
    at = table.end;
  }
  return record;
}

/** Lines without an empty one between them. */
function outlineParagraphs(
  text: string,
  start: number,
  end: number,
  writer: OutlineWriter,
  firstRecord: number,
): number {
  let record = firstRecord;
  let paragraph = start;
  for (let at = start; at < end; ) {
    const line = lineAt(text, at, end);
    const { start: from, end: to } = trimmed(text, line.start, line.end);
    if (from === to) {
      if (paragraph < at) writer.prose(paragraph, at, record++);
      paragraph = line.next;
    }
    at = line.next;
  }
  if (paragraph < end) writer.prose(paragraph, end, record++);
  return record;
}
