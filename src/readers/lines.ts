import type { Position } from '../model/position.js';

/**
 * The lines of a text, as git counts them: a line ends with LF. A lone CR ends none, so that line numbers agree with
 * the added lines of a diff. Built on the first question, since most files are never asked.
 */
export interface Lines {
  /** 1-based. */
  readonly lineAt: (offset: number) => number;
  readonly positionAt: (offset: number) => Position;
}

export function createLines(text: string): Lines {
  let starts: number[] | undefined;
  const startsOf = (): number[] => {
    starts ??= lineStarts(text);
    return starts;
  };
  const lineAt = (offset: number): number => {
    const all = startsOf();
    let low = 0;
    let high = all.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((all[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
  return {
    lineAt,
    positionAt: (offset) => {
      const line = lineAt(offset);
      return { line, column: offset - (startsOf()[line - 1] ?? 0) + 1 };
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
