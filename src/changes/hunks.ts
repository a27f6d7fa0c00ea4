import type { LineRange } from '../model/position.js';

/** The lines that a change adds to one file, or `all` where they cannot be told. */
export type AddedLines = readonly LineRange[] | 'all';

/** Follows the hunks of a unified diff, and notes which lines of the new file they add. */
export interface Hunks {
  readonly added: readonly LineRange[];
  /** True while the current hunk lacks lines: then the next line is content, whatever it looks like. */
  readonly isOpen: () => boolean;
  /** Opens a hunk. False when the line is no hunk header. */
  readonly begin: (header: string) => boolean;
  /** Takes a content line by the code of its first character. False when no hunk can hold it. */
  readonly take: (mark: number | undefined) => boolean;
}

const [plus, minus, space, backslash] = [0x2b, 0x2d, 0x20, 0x5c];

const hunkHeader = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

export function followHunks(): Hunks {
  const added: LineRange[] = [];
  let oldLeft = 0;
  let newLeft = 0;
  let line = 0;

  const isOpen = () => oldLeft > 0 || newLeft > 0;

  const begin = (header: string): boolean => {
    const match = hunkHeader.exec(header);
    if (match === null || isOpen()) return false;
    oldLeft = Number(match[1] ?? 1);
    newLeft = Number(match[3] ?? 1);
    line = Number(match[2]);
    return true;
  };

  const note = (): void => {
    const last = added.at(-1);
    if (last?.last === line - 1) added[added.length - 1] = { first: last.first, last: line };
    else added.push({ first: line, last: line });
  };

  const take = (mark: number | undefined): boolean => {
    switch (mark) {
      case plus:
        note();
        newLeft -= 1;
        line += 1;
        break;
      case minus:
        oldLeft -= 1;
        break;
      case space:
        oldLeft -= 1;
        newLeft -= 1;
        line += 1;
        break;
      case backslash:
        // "\ No newline at end of file" speaks of the line before it and is none itself.
        break;
      default:
        return false;
    }
    return oldLeft >= 0 && newLeft >= 0;
  };

  return { added, isOpen, begin, take };
}

/**
 * Whether an added line cannot be counted on: in UTF-16 the byte of a newline is half of other characters too, and a
 * binary format has no lines. Such text holds NUL, or begins with the byte order mark FF FE or FE FF.
 */
export const isUncountable = (bytes: Uint8Array, start: number, end: number, hasNul: boolean): boolean =>
  hasNul || (end - start > 1 && isByteOrderMark(bytes[start], bytes[start + 1]));

const isByteOrderMark = (first = 0, second = 0): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
