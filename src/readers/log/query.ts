import { type EntryWriter, indexIn } from './entry.js';

/**
 * A value that may be a URL, or a request with one: what its query says stands under the names there (URL Standard §5.1),
 * what stands before and behind it under `name`.
 */
export function readQuery(text: string, name: string, start: number, end: number, entry: EntryWriter): void {
  let at = indexIn(text, question, start, end);
  if (at < 0) {
    entry.field(name, start, end);
    return;
  }
  entry.field(name, start, at);
  let behind = at;
  for (let pair = pairAt(text, at + 1, end); pair; pair = pairAt(text, at + 1, end)) {
    if (pair.start > at) entry.field(pair.name, pair.start, pair.end);
    behind = pair.end;
    if (text[behind] !== '&' && text[behind] !== ';') break;
    at = behind;
  }
  // ` HTTP/1.1`, `#fragment`.
  if (behind > start && behind + 1 < end) entry.field(name, behind + (text[behind] === ' ' ? 1 : 0), end);
}

interface Pair {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function pairAt(text: string, start: number, end: number): Pair | undefined {
  key.lastIndex = start;
  const name = key.exec(text)?.[1];
  if (name === undefined || key.lastIndex > end) return undefined;
  const from = key.lastIndex;
  let behind = from;
  while (behind < end && !endsValue(text.charCodeAt(behind))) behind++;
  return { name, start: from, end: behind };
}

const question = 0x3f;
const key = /([^\s=&;?#"'<>]{1,64})=/y;

/** `&`, `;`, `#`, a quote and anything that is no character of a URL. */
const endsValue = (code: number): boolean =>
  code === 0x26 || code === 0x3b || code === 0x23 || code === 0x22 || code <= 0x20;
