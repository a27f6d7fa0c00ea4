import { stringEscapes } from '../disguises/string-escapes.js';
import type { Format } from '../format.js';
import type { OutlineWriter } from '../outline.js';
import { firstLine, trimmed } from './lines.js';
import { createPairs, type PairWriter } from './pairs.js';

/** Environment files, as shells, dotenv, direnv and Docker Compose read them. All of a file is one record. */
export const dotenv: Format = {
  name: 'dotenv',
  is: (path, text) => names.test(path) && opening.test(firstLine(text, /^#/) ?? ''),
  outline: outlineDotenv,
};

const names = /(?:^|\/)(?:[^/]*\.env|\.env\.[^/]*|\.envrc|\.flaskenv)$/i;
const opening = /^(?:(?:export|set|setx)\s+)?[A-Za-z_][\w.-]*\s*[=:]|^(?:dotenv|source|layout|use|PATH_add)\b/;

const assignment =
  /[ \t]*(?:(?:export|set|setx)[ \t]+)?([\p{IDS}_][\p{Alpha}\p{N}_.-]{0,200})[ \t]*(?:=|:(?=[ \t]))[ \t]*/uy;

function outlineDotenv(text: string, writer: OutlineWriter): void {
  const pairs = createPairs(text, writer);
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; ) {
    assignment.lastIndex = at;
    const key = assignment.exec(text)?.[1];
    const end = key === undefined ? at : takeValue(text, key, assignment.lastIndex, pairs);
    const behind = endOfLine(text, end);
    const rest = trimmed(text, end, behind);
    // A comment, or no assignment.
    if (rest.end > rest.start) pairs.prose(rest.start, rest.end);
    at = behind + 1;
  }
}

/** Answers where the value is over: before a comment, or behind its quotes. */
function takeValue(text: string, key: string, start: number, pairs: PairWriter): number {
  const end = quotedEnd(text, start);
  if (end > start) {
    pairs.pair(key, start + 1, end - 1, text[start] === '"' ? escapes : []);
    return end;
  }
  const line = text.slice(start, endOfLine(text, start));
  const note = line.search(/(?:^|\s)#/);
  const length = note < 0 ? line.length : note;
  pairs.pair(key, start, start + line.slice(0, length).trimEnd().length);
  return start + length;
}

const escapes = [stringEscapes];

function endOfLine(text: string, from: number): number {
  lineEnd.lastIndex = from;
  return lineEnd.test(text) ? lineEnd.lastIndex - 1 : text.length;
}
const lineEnd = /[\r\n]/g;

/** A value in quotes may go over several lines; no longer than a key or a certificate. */
const longest = 20_000;

/** Behind the quote that closes the value, where one opens here; otherwise `start`: then the quote is a character. */
function quotedEnd(text: string, start: number): number {
  const quote = text.charAt(start);
  if (quote !== '"' && quote !== "'" && quote !== '`') return start;
  for (let at = start + 1; at < Math.min(text.length, start + longest); at++) {
    if (text[at] === '\\' && quote === '"') at++;
    else if (text[at] === quote) return isLast(text, at + 1) ? at + 1 : start;
  }
  return start;
}

/** Behind a value there is nothing on its line but a comment. */
function isLast(text: string, at: number): boolean {
  last.lastIndex = at;
  return last.test(text);
}
const last = /[ \t]*(?:#|[\r\n]|$)/y;
