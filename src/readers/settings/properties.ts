import type { Span } from '../../model/position.js';
import type { Format } from '../format.js';
import type { OutlineWriter } from '../outline.js';
import { doubleQuoted } from '../yaml/escapes.js';
import { firstLine, linesOf, trimmed } from './lines.js';
import { createPairs } from './pairs.js';

/** Java's properties (java.util.Properties.load): `key = value`, `key: value` or `key value`. All of a file is one record. */
export const properties: Format = {
  name: 'properties',
  is: (path, text) =>
    /\.properties(?:\.[a-z0-9_-]{1,12})?$/i.test(path) &&
    /^[^\s<{[].*[=:]|^[^\s<{[]\S*$/.test(firstLine(text, comment) ?? ''),
  outline: outlineProperties,
};

const comment = /^[#!]/;
/** They have the escapes of YAML's strings: characters by number, lines that go on, and any other for itself. */
const escapes = [doubleQuoted];

function outlineProperties(text: string, writer: OutlineWriter): void {
  const pairs = createPairs(text, writer);
  let first: Span | undefined;
  for (const line of linesOf(text, text.startsWith('\ufeff') ? 1 : 0)) {
    const whole: Span = { start: first?.start ?? line.start, end: line.end };
    const isNote = !first && comment.test(text.charAt(line.start));
    first = !isNote && goesOn(text, line) ? whole : undefined;
    if (isNote) pairs.prose(line.start, line.end);
    else if (!first) takeLine(text, whole, pairs.pair);
  }
  if (first) takeLine(text, first, pairs.pair);
}

/** A line goes on behind a backslash that is no escape's second. */
function goesOn(text: string, { start, end }: Span): boolean {
  let backslashes = 0;
  while (end - backslashes > start && text[end - backslashes - 1] === '\\') backslashes++;
  return backslashes % 2 === 1 && !/\S/.test(text.charAt(end));
}

/** Keys are no longer. */
const keyEnd = /(?:[^\\\s=:]|\\.){0,1000}/sy;
const separator = /[ \t\f]*[=:]?/y;

function takeLine(text: string, { start, end }: Span, pair: ReturnType<typeof createPairs>['pair']): void {
  keyEnd.lastIndex = start;
  keyEnd.test(text);
  separator.lastIndex = Math.min(end, keyEnd.lastIndex);
  const key = text.slice(start, separator.lastIndex).replace(/\\(.)/gs, '$1');
  separator.test(text);
  const value = trimmed(text, Math.min(end, separator.lastIndex), end);
  pair(key, value.start, value.end, escapes);
}
