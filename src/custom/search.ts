import { closes, opens } from '../detection/spot/boundary.js';

/** A regular expression that runs in linear time. */
export interface Pattern {
  readonly occursIn: (text: string) => boolean;
  /** It speaks of where a line begins or ends, so that it is asked about single lines alone. */
  readonly isOfLines: boolean;
  readonly isWhole: (text: string) => boolean;
  /** The first match from an offset on: the value, and where the match ends. */
  readonly find: (text: string, from: number) => Found | undefined;
  /** The pattern says by itself what stands before its value, or behind it. */
  readonly opens: boolean;
  readonly closes: boolean;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly behind: number;
}

export type Take = (start: number, end: number) => void;

/** No value is longer; of what is, so much is one. */
export const longestValue = 10_000;

/** Lines are asked about by the thousand, which is many times faster than looking for a place. */
const block = 32_768;

/** Every value of a pattern that stands by itself. A value stands on one line. */
export function searchPattern(text: string, pattern: Pattern, take: Take): void {
  for (let start = 0; start < text.length; ) {
    const end = endOfBlock(text, start);
    const part = text.slice(start, end);
    if (pattern.isOfLines || pattern.occursIn(part))
      searchLines(part, start, pattern, (from, to) => keep(text, from, to, pattern, take));
    start = end;
  }
}

function endOfBlock(text: string, start: number): number {
  if (start + block >= text.length) return text.length;
  const lineEnd = text.lastIndexOf('\n', start + block);
  if (lineEnd > start) return lineEnd + 1;
  const next = text.indexOf('\n', start + block);
  return next < 0 ? text.length : next + 1;
}

function searchLines(part: string, offset: number, pattern: Pattern, take: Take): void {
  for (let start = 0; start < part.length; ) {
    const lineEnd = part.indexOf('\n', start);
    const next = lineEnd < 0 ? part.length : lineEnd + 1;
    const line = part.slice(start, lineEnd < 0 ? next : lineEnd).replace(/\r$/, '');
    const from = offset + start;
    if (pattern.occursIn(line)) searchLine(line, pattern, (first, behind) => take(from + first, from + behind));
    start = next;
  }
}

/** How far a value is looked for; right behind another one, only so far at first, and what is optional in it so far behind it. */
const far = 2 * longestValue;
const near = 192;
const tail = 64;

/**
 * The matches of a line, one after the other. A single search takes linear time; a thousand of them, each of which may
 * look to the end of the line for a better match, would not. So each looks at a window.
 */
function searchLine(line: string, pattern: Pattern, take: Take): void {
  let size = far;
  for (let at = 0; at < line.length; ) {
    const found =
      size === near ? (findNear(line, at, pattern) ?? findFar(line, at, pattern)) : findFar(line, at, pattern);
    if (found) {
      if (found.end > found.start) take(found.start, Math.min(found.end, found.start + longestValue));
      at = Math.max(found.behind, at + 1);
      size = near;
    } else {
      at += longestValue;
      size = far;
    }
  }
}

/** Only what ends well before the window does: an optional part of the value may stand behind it. */
function findNear(line: string, at: number, pattern: Pattern): Found | undefined {
  const end = Math.min(line.length, at + near);
  const found = findIn(line, at, end, pattern);
  return found && (found.behind + tail <= end || end === line.length) ? found : undefined;
}

/** What begins where the window may cut it is looked for again, in one that begins further on. */
function findFar(line: string, at: number, pattern: Pattern): Found | undefined {
  const end = Math.min(line.length, at + far);
  const found = findIn(line, at, end, pattern);
  return found && (found.start + longestValue <= end || end === line.length) ? found : undefined;
}

/** With the character before the window, by which a pattern tells whether a word begins there. */
function findIn(line: string, at: number, end: number, pattern: Pattern): Found | undefined {
  const from = Math.max(0, at - 1);
  const found = pattern.find(line.slice(from, end), at - from);
  return found && { start: from + found.start, end: from + found.end, behind: from + found.behind };
}

const wordCharacter = /[\p{L}\p{N}]/u;

/** A slice of a longer token means nothing by itself, unless the pattern says what stands around. */
function keep(text: string, start: number, end: number, pattern: Pattern, take: Take): void {
  if (!pattern.opens && wordCharacter.test(text[start] ?? '') && !opens(text, start)) return;
  const isCut = end - start === longestValue;
  if (!isCut && !pattern.closes && wordCharacter.test(text[end - 1] ?? '') && !closes(text, end)) return;
  take(start, end);
}
