import { endOfLine } from '../lines.js';
import type { OutlineWriter } from '../outline.js';
import { findPipeTable, outlinePipeTable } from '../table/pipe-tables.js';

/** Something in a document that is no running text. */
export interface Block {
  readonly start: number;
  /** Where running text goes on. */
  readonly next: number;
  readonly outline: () => void;
}

/** Notes down a document line by line: blocks as they are, and everything between them as running text with tables. */
export function outlineText(
  text: string,
  from: number,
  writer: OutlineWriter,
  blockAt: (at: number) => Block | undefined,
): void {
  let behind = from;
  for (let at = from; at < text.length; ) {
    const block = blockAt(at);
    if (block) {
      outlineProse(text, behind, block.start, writer);
      block.outline();
      behind = Math.max(block.next, at + 1);
      at = behind;
    } else at = endOfLine(text, at) + 1;
  }
  outlineProse(text, behind, text.length, writer);
}

/** Running text, and tables that are drawn in it with bars. */
function outlineProse(text: string, start: number, end: number, writer: OutlineWriter): void {
  let behind = start;
  for (let table = findPipeTable(text, start, end); table; table = findPipeTable(text, behind, end)) {
    writer.prose(behind, table.start, 0);
    outlinePipeTable(text, table.start, table.end, writer, 0);
    if (table.end <= behind) break;
    behind = table.end;
  }
  writer.prose(behind, end, 0);
}
