import { endOfLine } from '../lines.js';

/** A line that ends a body: a boundary of a multipart that is open, or the beginning of the next message of a mailbox. */
export interface Delimiter {
  /** Where the body before it ends: the line break before the line belongs to the delimiter (RFC 2046 §5.1.1). */
  readonly bodyEnd: number;
  /** Where what it begins is read: behind a boundary, at the line that begins a message. */
  readonly next: number;
  /** Which of the open multiparts goes on, by its number; -1 for the next message. */
  readonly level: number;
  /** It closes that multipart. */
  readonly closes: boolean;
}

/** `From jane@… Sat Jan  3 01:05:34 1996` behind an empty line (RFC 4155). */
const fromLine = /From [^\n]*?\b(?:\d\d:\d\d|\d{4})\b[^\n]*/y;
/** A boundary has at most 70 characters. */
const longestLine = 200;

/** The first delimiter from `start` on. `open` has the number of each open multipart by its boundary. */
export function nextDelimiter(
  text: string,
  start: number,
  open: ReadonlyMap<string, number>,
  isMailbox: boolean,
): Delimiter {
  for (let at = start; at < text.length; ) {
    const end = endOfLine(text, at);
    const found = delimiterAt(text, at, end, open, isMailbox);
    if (found) {
      const next = found.level < 0 ? at : Math.min(text.length, end + 1);
      return { bodyEnd: endBefore(text, start, at), next, ...found };
    }
    at = end + 1;
  }
  return { bodyEnd: text.length, next: text.length, level: -1, closes: true };
}

type Found = Pick<Delimiter, 'level' | 'closes'>;

function delimiterAt(
  text: string,
  at: number,
  end: number,
  open: ReadonlyMap<string, number>,
  isMailbox: boolean,
): Found | undefined {
  if (text[at] === '-') {
    if (text[at + 1] !== '-' || open.size === 0 || end - at > longestLine) return undefined;
    const line = text.slice(at + 2, end).trimEnd();
    const level = open.get(line);
    if (level !== undefined) return { level, closes: false };
    const closed = line.endsWith('--') ? open.get(line.slice(0, -2).trimEnd()) : undefined;
    return closed === undefined ? undefined : { level: closed, closes: true };
  }
  if (!isMailbox || text[at] !== 'F' || !followsEmptyLine(text, at)) return undefined;
  fromLine.lastIndex = at;
  return fromLine.test(text) ? { level: -1, closes: false } : undefined;
}

const followsEmptyLine = (text: string, at: number): boolean =>
  at === 0 || text.startsWith('\n\n', at - 2) || text.startsWith('\n\r\n', at - 3);

function endBefore(text: string, start: number, at: number): number {
  const end = text[at - 1] === '\n' ? at - 1 : at;
  return Math.max(start, text[end - 1] === '\r' ? end - 1 : end);
}
