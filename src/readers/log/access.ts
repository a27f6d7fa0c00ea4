import { type EntryWriter, indexIn } from './entry.js';
import { readQuery } from './query.js';

/**
 * The beginning of a line in the Common Log Format: who, identd's answer, the user, the time, and the quote before the
 * request. Before them may stand the virtual host, and in place of the client all that `X-Forwarded-For` says.
 */
const opening =
  /(?:[\w.-]{1,255}:\d{1,5} )?([\w.:%-]{1,255}(?:, ?[\w.:-]{1,60}){0,9}) (\S{1,255}) ([^["\n]{1,255}) \[\d\d\/[A-Z][a-z]{2}\/\d{4}:[^\]\n]{8,16}\] (?=")/y;

export function isAccess(text: string, start: number): boolean {
  opening.lastIndex = start;
  return opening.test(text);
}

/**
 * A line of an access log, common or combined (Apache HTTP Server, mod_log_config; nginx does the same).
 * @returns whether it is one
 */
export function readAccess(text: string, start: number, end: number, entry: EntryWriter): boolean {
  opening.lastIndex = start;
  const found = opening.exec(text);
  if (!found || opening.lastIndex > end) return false;
  const [whole, client = '', ident = '', user = ''] = found;
  const from = start + whole.indexOf(client, whole.startsWith(client) ? 0 : whole.indexOf(' '));
  const userAt = from + client.length + ident.length + 2;
  entry.next();
  entry.field('client ip', from, from + client.length);
  if (user !== '-') entry.field('user name', userAt, userAt + user.length);
  entry.field('time', userAt + user.length + 2, start + whole.length - 2);
  const request = quotedFrom(text, start + whole.length, end);
  readQuery(text, 'request', request.start, request.end, entry);
  readRest(text, request.end + 1, end, entry);
  return true;
}

/** Status, size and times are numbers; what is in quotes behind them is the referrer, the browser, and what else is logged. */
function readRest(text: string, start: number, end: number, entry: EntryWriter): void {
  const names = ['referer', 'user agent'];
  let at = start;
  let number = 0;
  while (at < end) {
    const quote = indexIn(text, quoteCode, at, end);
    const until = quote < 0 ? end : quote;
    number = readNumbers(text, at, until, number, entry);
    if (until === end) return;
    const value = quotedFrom(text, quote, end);
    const name = names.shift() ?? 'x forwarded for';
    if (value.end > value.start + 1) readQuery(text, name, value.start, value.end, entry);
    at = value.end + 1;
  }
}

const numberNames = ['status', 'size', 'duration'];

function readNumbers(text: string, start: number, end: number, before: number, entry: EntryWriter): number {
  let number = before;
  for (let at = start; at < end; ) {
    while (at < end && text.charCodeAt(at) === space) at++;
    let behind = at;
    while (behind < end && text.charCodeAt(behind) !== space) behind++;
    entry.field(numberNames[number] ?? 'duration', at, behind);
    number++;
    at = behind;
  }
  return number;
}

const space = 0x20;
const quoteCode = 0x22;
const backslash = 0x5c;

/** What stands between the quote at `open` and the one that closes it, or the end. */
function quotedFrom(text: string, open: number, end: number): { readonly start: number; readonly end: number } {
  let at = open + 1;
  while (at < end && text.charCodeAt(at) !== quoteCode) at += text.charCodeAt(at) === backslash ? 2 : 1;
  return { start: open + 1, end: Math.min(at, end) };
}
