import type { Span } from '../model/position.js';

/**
 * The line that holds `[start, end)`, or as much of a long one as lies within `reach` characters of it. Looks no further
 * than that: one search for a line's end per value makes a long line cost its square.
 */
export function lineAround(text: string, { start, end }: Span, reach: number): Span {
  const before = Math.max(0, start - reach);
  const behind = Math.min(text.length, end + reach);
  const newline = text.slice(end, behind).indexOf('\n');
  return {
    start: before + text.slice(before, start).lastIndexOf('\n') + 1,
    end: newline < 0 ? behind : end + newline,
  };
}
