import type { Format, SliceReader } from '../format.js';
import { wholeLines } from '../lines.js';
import type { OutlineWriter } from '../outline.js';
import { isAccess, readAccess } from './access.js';
import { createEntries, type EntryWriter } from './entry.js';
import { type Head, headOf } from './head.js';
import { readJsonIn } from './json-part.js';
import { readMessage } from './message.js';
import { readPrivate } from './sessions.js';

const named = /(?:^|\/)(?:[^/]*\.log(?:\.\d+)?|[^/]*[_-]log|syslog(?:\.\d+)?|messages(?:\.\d+)?)$/i;
/** Names of what may be one. */
const mayBe = /(?:^|\/)(?:[^/]*\.(?:out|err|txt|text)|[^/]*[._-]logs?[.-][^/]*)$/i;

/**
 * Logs: access logs (NCSA Common and Combined), syslog (RFC 3164, RFC 5424), logfmt, JSON lines, and what the logging
 * libraries of Java, Python, Go, Ruby and .NET write, line by line, whichever it is. One entry is a record, with the
 * lines of a stack trace below it. Nothing of one line decides how the next is read, but for where an entry ends.
 */
export const log: Format = {
  name: 'log',
  is: (path, content) => (named.test(path) ? isLog(content, false) : mayBe.test(path) && isLog(content, true)),
  outline: outlineLog,
  slices: (): SliceReader => ({
    outline: (part, writer, isLast) => {
      const end = wholeLines(part, isLast);
      outlineLog(part.slice(0, end), writer);
      return end;
    },
  }),
};

/** How many lines tell. */
const looked = 20;
const longestLooked = 4096;

/** Whether lines look like entries: some, and in a file that may be anything most of them. */
function isLog(content: string, mayBeAnything: boolean): boolean {
  let entries = 0;
  let others = 0;
  let at = 0;
  for (let line = 0; line < looked && at < content.length; line++) {
    const end = endOfLine(content, at);
    if (!isContinued(content, at)) {
      if (isEntry(content, at, Math.min(end, at + longestLooked))) entries++;
      else others++;
    }
    at = end + 1;
  }
  return mayBeAnything ? entries > 2 && entries > others : entries > 0 && (entries > 1 || others === 0);
}

function isEntry(content: string, start: number, end: number): boolean {
  if (content[start] === '{') return jsonEntry.test(content.slice(start, end));
  return isAccess(content, start) || headOf(content, start, end) !== undefined || isLogfmt(content.slice(start, end));
}

const jsonEntry = /^\{\s*"[^"]{0,120}"\s*:/;
/** Nothing but pairs, and three of them. */
const isLogfmt = (line: string): boolean => /^(?:[\w.@-]{1,64}=(?:"(?:[^"\\]|\\.)*"|[^\s"]*)(?:\s+|$)){3}/.test(line);

function outlineLog(content: string, writer: OutlineWriter): void {
  const entry = createEntries(content, writer);
  let hasTime = false;
  for (let at = 0; at < content.length; ) {
    const end = endOfLine(content, at);
    const last = content.charCodeAt(end - 1) === carriageReturn ? end - 1 : end;
    hasTime = readLine(content, at, last, hasTime, entry);
    at = end + 1;
  }
}

/**
 * @param hasTime whether the entry above began with a time: then a line without one belongs to it
 * @returns the same of the entry that this line belongs to
 */
function readLine(content: string, start: number, end: number, hasTime: boolean, entry: EntryWriter): boolean {
  if (start >= end) return hasTime;
  if (isContinued(content, start)) {
    if (!isFrame(content, start)) readMessage(content, start, end, entry);
    return hasTime;
  }
  if (content.charCodeAt(start) === openBrace) {
    const behind = readJsonIn(content, start, end, entry, entry.next);
    if (behind > start) {
      readMessage(content, behind, end, entry);
      return false;
    }
  }
  const head = headOf(content, start, end);
  if (!head && readAccess(content, start, end, entry)) return false;
  if (!head && hasTime) {
    readMessage(content, start, end, entry);
    return true;
  }
  entry.next();
  if (!head) readMessage(content, start, end, entry);
  else readEntry(content, head, end, entry);
  return head !== undefined;
}

function readEntry(content: string, { start, end, message }: Head, last: number, entry: EntryWriter): void {
  if (end > start) entry.field('time', start, end);
  const behind = readPrivate(content, message, last, entry);
  readMessage(content, behind, last, entry);
}

const [tab, space, openBrace] = [0x09, 0x20, 0x7b];
const carriageReturn = 0x0d;

/** Lines that belong to the entry above: indented ones, and those of a stack trace that are not. */
function isContinued(content: string, start: number): boolean {
  const first = content.charCodeAt(start);
  if (first === space || first === tab) return true;
  if (first !== 0x43 && first !== 0x54 && first !== 0x7d && first !== 0x2e) return false;
  trace.lastIndex = start;
  return trace.test(content);
}

const trace = /(?:Caused by: |Traceback \(|\}|\.\.\. \d)/y;

/** A place in a program. */
function isFrame(content: string, start: number): boolean {
  frame.lastIndex = start;
  return frame.test(content);
}

const frame = /[ \t]+(?:at |File "|\.\.\. \d|from \/)/y;

function endOfLine(content: string, start: number): number {
  const end = content.indexOf('\n', start);
  return end < 0 ? content.length : end;
}
