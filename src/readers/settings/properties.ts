import type { Span } from '../../model/position.js';
import type { Encoding } from '../disguises/piece.js';
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

/** The name under which a pair that goes over several lines is read again. */
const joined = 'joined.properties';

const comment = /^[#!]/;
/** They have the escapes of YAML's strings: characters by number, lines that go on, and any other for itself. */
const escapes = [doubleQuoted];

function outlineProperties(text: string, writer: OutlineWriter): void {
  const pairs = createPairs(text, writer);
  let first: Span | undefined;
  const take = (whole: Span, isJoined: boolean): void =>
    isJoined ? embedLines(whole, writer) : takeLine(text, whole, pairs.pair);
  for (const line of linesOf(text, text.startsWith('\ufeff') ? 1 : 0)) {
    const whole: Span = { start: first?.start ?? line.start, end: line.end };
    const isNote = !first && comment.test(text.charAt(line.start));
    const isFirst = first === undefined;
    first = !isNote && goesOn(text, line) ? whole : undefined;
    if (isNote) pairs.prose(line.start, line.end);
    else if (!first) take(whole, !isFirst);
  }
  if (first) takeLine(text, first, pairs.pair);
}

function embedLines({ start, end }: Span, writer: OutlineWriter): void {
  const column = writer.column('several lines', () => ({ kind: '', isOpaque: true }));
  writer.field(start, end, column, 0);
  writer.embed({ start, end, path: joined, encodings: [joining], orText: true });
}

/** Takes the line ends behind a backslash away, with the spaces that the next line begins with. */
const joining: Encoding = function* (text) {
  for (const { 0: written, index } of text.matchAll(/\\(?:\r\n?|\n)[ \t\f]*/g))
    yield { start: index, end: index + written.length, text: '', name: 'joined lines' };
};

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
