import type { Span } from '../../model/position.js';
import { isBase64 } from './base64-alphabet.js';

/**
 * The first run from `from` on of at least `shortest` characters of the alphabet. Looks from where a run would have to
 * reach back to where it would begin, so that ordinary text, whose words are shorter, costs a fraction of its length.
 */
export function nextRun(text: string, from: number, shortest: number): Span | undefined {
  for (let start = from; start + shortest <= text.length; ) {
    let at = start + shortest - 1;
    while (at >= start && isBase64(text.charCodeAt(at))) at--;
    if (at < start) return { start, end: runEnd(text, start + shortest) };
    start = at + 1;
  }
  return undefined;
}

/** Where the run that `at` stands in ends. */
export function runEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isBase64(text.charCodeAt(end))) end++;
  return end;
}

/** Encoders break lines at 64 (PEM, RFC 7468) or 76 characters (MIME, RFC 2045); shorter ones are lists of words. */
const shortestLine = 40;
/** A line break, in a string literal too, and the indentation of the next line. */
const lineBreak = /(?:\r?\n|\\{1,4}r\\{1,4}n|\\{1,4}n)[ \t]{0,32}/y;

/** The lines of a run that goes on below: all as long as the first but for the last. */
export function wrappedLines(text: string, first: Span): readonly Span[] {
  const lines = [first];
  const width = first.end - first.start;
  if (width < shortestLine || width % 4 !== 0) return lines;
  for (let line = first; line.end - line.start === width; ) {
    lineBreak.lastIndex = line.end;
    if (!lineBreak.test(text)) break;
    const start = lineBreak.lastIndex;
    const end = runEnd(text, start);
    // What goes on behind the alphabet is a value of its own, on its own line.
    if (end === start || /[\p{Alpha}\p{N}.@_-]/u.test(text.charAt(end))) break;
    line = { start, end };
    lines.push(line);
  }
  return lines;
}
