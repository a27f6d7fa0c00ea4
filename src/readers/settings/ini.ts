import type { Span } from '../../model/position.js';
import { stringEscapes } from '../disguises/string-escapes.js';
import type { Format } from '../format.js';
import type { OutlineWriter } from '../outline.js';
import { firstLine, linesOf, trimmed } from './lines.js';
import { createPairs, type PairWriter } from './pairs.js';

/**
 * INI and its kin: sections of `key = value`, as git, Python's configparser, systemd, desktop entries (freedesktop.org)
 * and Windows write them. Each section is a record.
 */
export const ini: Format = {
  name: 'INI',
  is: (path, text) => names.test(path) && opening.test(firstLine(text, comment) ?? ''),
  outline: outlineIni,
};

const names =
  /(?:\.(?:ini|cfg|conf|cnf|inf|desktop|service|socket|timer|network|gitconfig|hgrc|npmrc|pypirc|editorconfig|reg)(?:\.[a-z0-9_-]{1,12})?|(?:^|\/)(?:\.git\/config|git-?config))$/i;
const comment = /^(?:[;#]|\/\/|rem\s)/i;
/** A section or a key with a value; no list of JSON, and no block of nginx or HOCON. */
const opening =
  /^(?:\[[^\]"'{}[]+(?:"[^"]*")?\]\s*(?:[;#].*)?|Windows Registry Editor.*|[\p{Alpha}\p{N}_.$"-][\p{Alpha}\p{N}_. \t$"/-]*[=:](?!\s*\{)(?!.*\{\s*$).*)$/iu;

function outlineIni(text: string, writer: OutlineWriter): void {
  const pairs = createPairs(text, writer);
  /** A pair that the next line may go on with. */
  let last: Pair | undefined;
  const flush = (): void => {
    if (last) pairs.pair(last.key, last.value.start, last.value.end);
    last = undefined;
  };
  for (const line of linesOf(text, text.startsWith('\ufeff') ? 1 : 0)) {
    const pair = pairIn(text, line);
    if (last && !isNote(text, line) && goesOn(text, last.value, line, pair)) {
      last = { key: last.key, value: { start: last.value.start, end: line.end } };
      continue;
    }
    flush();
    if (!pair) {
      if (!takeSection(text, line, pairs)) pairs.prose(line.start, line.end);
    } else if (!takeWhole(text, pair, pairs)) last = pair;
  }
  flush();
}

interface Pair {
  readonly key: string;
  readonly value: Span;
}

/** Names of sections and keys are no longer. */
const longestName = 200;

const isNote = (text: string, line: Span): boolean => comment.test(text.slice(line.start, line.start + 4));

/** A line that is indented, or behind a backslash, goes on with the value above it (configparser, git). */
function goesOn(text: string, value: Span, line: Span, pair: Pair | undefined): boolean {
  if (value.end > value.start && text[value.end - 1] === '\\') return true;
  const isIndented = text[line.start - 1] === ' ' || text[line.start - 1] === '\t';
  return isIndented && !pair && text[line.start] !== '[';
}

function takeSection(text: string, { start, end }: Span, pairs: PairWriter): boolean {
  const header = /^\[+((?:[^[\]][^\]]*)?)\]/.exec(text.slice(start, Math.min(end, start + longestName)));
  if (!header) return false;
  pairs.section((header[1] ?? '').trim());
  const behind = trimmed(text, start + header[0].length, end);
  if (behind.end > behind.start) pairs.prose(behind.start, behind.end);
  return true;
}

function pairIn(text: string, line: Span): Pair | undefined {
  if (text[line.start] === '[' || isNote(text, line)) return undefined;
  const head = text.slice(line.start, Math.min(line.end, line.start + longestName));
  const upToSign = /^(?:"[^"]*"\s*|[^=:"]*)[=:]/.exec(head)?.[0] ?? '';
  const key = upToSign.slice(0, -1).trim().replaceAll('"', '');
  return key === '' ? undefined : { key, value: trimmed(text, line.start + upToSign.length, line.end) };
}

/** A value that is over on its line: in quotes, or before a comment. Answers whether it was one. */
function takeWhole(text: string, { key, value }: Pair, pairs: PairWriter): boolean {
  const written = text.slice(value.start, value.end);
  const quoted = /^(?:"(?:[^"\\]|\\.){0,4000}"|'[^']*')(?=\s*(?:[;#].*)?$)/.exec(written)?.[0].length ?? 0;
  const length = quoted > 0 ? quoted : written.search(/(?:^|\s)[;#]\s/);
  if (length < 0) return false;
  const { start, end } = trimmed(text, value.start, value.start + length);
  if (quoted > 0) pairs.pair(key, start + 1, end - 1, escapes);
  else pairs.pair(key, start, end);
  const note = trimmed(text, end, value.end);
  if (note.end > note.start) pairs.prose(note.start, note.end);
  return true;
}

const escapes = [stringEscapes];
