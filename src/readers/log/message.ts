import { stringEscapes } from '../disguises/string-escapes.js';
import { type EntryWriter, skipSpaces } from './entry.js';
import { readJsonIn } from './json-part.js';
import { colonKeyBefore, equalsKeyBefore, isWord, type Key } from './key.js';
import { readQuery } from './query.js';
import { type Value, valueAfterColon, valueAfterEquals } from './value.js';

/** Values that are running text, with pairs of their own. */
const told =
  /^(?:msg|message|log|text|error|err|exception|event|details?|reason|cause|description|stack|trace|params?|parameters|args|body|payload|data)$/i;

/**
 * What an entry tells, and the values in it: `user=jane`, `email: "…"`, `User{name='Jane', …}`, `{"email": "…"}`. What
 * stands between them is running text.
 */
export function readMessage(text: string, start: number, end: number, entry: EntryWriter): void {
  let depth = 0;
  let behind = start;
  // Where JSON had no end once, it has none further on.
  let jsonEnd = end;
  for (let at = start; at < end; at++) {
    const sign = signs[text.charCodeAt(at)];
    let next = at;
    if (sign === closes) depth = Math.max(0, depth - 1);
    else if (sign === names) next = takePair(text, at, behind, end, depth > 0, entry);
    else if (sign === opens) {
      next = takeOpened(text, at, behind, jsonEnd, entry);
      if (next < 0) jsonEnd = at;
      if (next <= at) depth++;
    }
    if (next > at) {
      behind = next;
      at = next - 1;
    }
  }
  entry.say(behind, end);
}

const opens = 1;
const closes = 2;
const names = 3;
/** Most characters are no signs, and one look at a table is cheaper than eight comparisons. */
const signs = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if ('{[('.includes(character)) return opens;
  return '}])'.includes(character) ? closes : '=:'.includes(character) ? names : 0;
});

/**
 * Takes what begins with this bracket, if it is JSON or what a statement of SQL is given.
 * @returns where it ends; `at` where it is neither
 */
function takeOpened(text: string, at: number, behind: number, end: number, entry: EntryWriter): number {
  bound.lastIndex = at;
  const found = bound.exec(text);
  if (!found || bound.lastIndex > end) return readJsonIn(text, at, end, entry, () => entry.say(behind, at));
  const [, opening = '', given, key = '', value = ''] = found;
  const name = given ?? key;
  entry.say(behind, at);
  entry.field(name, at + opening.length, at + opening.length + value.length);
  return bound.lastIndex;
}

/** `["email", "…"]` of Active Record, `(email)=(…)` of PostgreSQL. */
const bound = /(\["(\w{1,64})", "|\((\w{1,64})\)=\()([^"()\n]{1,400})(?:"\]|\))/y;

/**
 * Takes the pair whose separator stands here, if its value is one and no message with pairs of its own.
 * @returns where it ends; `at` where there is none
 */
function takePair(
  text: string,
  at: number,
  behind: number,
  end: number,
  isInside: boolean,
  entry: EntryWriter,
): number {
  const isEquals = text.charCodeAt(at) === equals;
  const key = isEquals ? equalsKeyBefore(text, at, behind) : colonKeyBefore(text, at, behind, isInside);
  if (!key) return at;
  const value = isEquals ? valueAfterEquals(text, at, end, isInside) : valueAfterColon(text, at, end, isInside);
  if (!value || isTold(text, key, value)) return at;
  entry.say(behind, key.start);
  takeValue(text, key.name, value, entry);
  return value.end;
}

const [openBrace, openBracket, equals] = [0x7b, 0x5b, 0x3d];

/** A message within the message is read on as one; so is a form body in quotes. */
function isTold(text: string, { name }: Key, { start, end, isQuoted }: Value): boolean {
  // Such a value ends before the next pair.
  if (!isQuoted) return isForm(text, start, text.length);
  return (told.test(name) && !isEscapedJson(text, start)) || isForm(text, start, end);
}

/** `a=b&c=d` */
function isForm(text: string, start: number, end: number): boolean {
  // An address and a name have no `=` behind their first letters.
  let at = start;
  while (at < end && isWord(text.charCodeAt(at))) at++;
  const sign = text.charCodeAt(at);
  if (at >= end || (sign !== equals && sign !== percent && sign !== openBracket)) return false;
  form.lastIndex = start;
  return form.test(text) && form.lastIndex <= end;
}

const percent = 0x25;
const form = /[\w.%[\]-]{1,64}=[^\s&="']*&[\w.%[\]-]{1,64}=/y;

function isEscapedJson(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  if (first !== openBrace && first !== openBracket) return false;
  escapedJson.lastIndex = start;
  return escapedJson.test(text);
}

const escapedJson = /\[?\{\\{1,7}"/y;

/** What programs call the machine at the other end: nginx, PAM, Apache. */
const peers = /^(?:client|rhost|remote|peer)$/i;
const address = /[\da-f]{1,4}[.:][\da-f:.]{2,}/iy;

function nameOf(text: string, name: string, start: number): string {
  if (!peers.test(name)) return name;
  address.lastIndex = start;
  return address.test(text) ? 'client ip' : name;
}

function takeValue(text: string, written: string, { start, end, isQuoted }: Value, entry: EntryWriter): void {
  const name = nameOf(text, written, start);
  if (isQuoted && isEscapedJson(text, start)) entry.embed(name, start, end, 'value.json', [stringEscapes]);
  else readQuery(text, name, skipSpaces(text, start, end), end, entry);
}
