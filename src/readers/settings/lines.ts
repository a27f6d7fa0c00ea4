import type { Span } from '../../model/position.js';

/** The lines of a text that say something, without the spaces around them. Line ends are LF, CRLF and CR. */
export function* linesOf(text: string, from = 0): Iterable<Span> {
  const lineEnd = /\r\n?|\n/g;
  for (let start = from; start < text.length; ) {
    lineEnd.lastIndex = start;
    const end = lineEnd.test(text) ? lineEnd.lastIndex : text.length;
    const line = trimmed(text, start, end);
    if (line.end > line.start) yield line;
    start = end;
  }
}

/** A part of a text without the spaces around it. */
export function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  const first = start + part.length - part.trimStart().length;
  return { start: first, end: Math.max(first, start + part.trimEnd().length) };
}

/** As much of a file as is looked at to tell what it is. */
const head = 4096;

/** The first line that is no comment, if there is one near the beginning; without its spaces. */
export function firstLine(text: string, comment: RegExp): string | undefined {
  const beginning = text.slice(0, head).replace(/^\ufeff/, '');
  for (const { start, end } of linesOf(beginning)) {
    const line = beginning.slice(start, end);
    if (!comment.test(line)) return line;
  }
  return undefined;
}
