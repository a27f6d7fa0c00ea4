import type { Position } from '../model/position.js';
import { lastUpTo } from '../model/sorted.js';

/**
 * The lines of a text, as git counts them: a line ends with LF. A lone CR ends none, so that line numbers agree with
 * the added lines of a diff. Built on the first question, since most files are never asked. The text may begin elsewhere
 * than at the first line.
 */
export interface Lines {
  /** 1-based. */
  readonly lineAt: (offset: number) => number;
  readonly positionAt: (offset: number) => Position;
}

export function createLines(text: string, first: Position = { line: 1, column: 1 }): Lines {
  let starts: number[] | undefined;
  const startsOf = (): number[] => {
    starts ??= lineStarts(text);
    return starts;
  };
  const lineAt = (offset: number): number => lastUpTo(startsOf(), offset) + first.line;
  return {
    lineAt,
    positionAt: (offset) => {
      const line = lineAt(offset);
      const before = line === first.line ? first.column : 1;
      return { line, column: offset - (startsOf()[line - first.line] ?? 0) + before };
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** How much of a text are whole lines; all of it where nothing comes behind it. */
export const wholeLines = (text: string, isLast: boolean): number =>
  isLast ? text.length : text.lastIndexOf('\n') + 1;

/** Where the line feed stands that ends the line, or the text. */
export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
