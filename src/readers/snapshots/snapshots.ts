import type { Piece } from '../disguises/piece.js';
import type { Format } from '../format.js';
import type { OutlineWriter } from '../outline.js';
import { printedPath } from './printed.js';

/**
 * Snapshots of tests: Jest and Vitest (`exports[…] = …`, in template literals), Insta (a head in YAML, and the value
 * below), syrupy (`# name: …`). Each is a record, and what it holds is read as the value that it is.
 */
export const snapshots: Format = {
  name: 'snapshot',
  is: (path, text) =>
    path !== printedPath && (/\.(?:snap|snapshot)$/i.test(path) ? isJest(text) || isInsta(text) : isSyrupy(path, text)),
  outline: outlineSnapshots,
};

const isJest = (text: string): boolean => /^(?:\/\/[^\n]*\n|\s)*exports\[/.test(text);
const isInsta = (text: string): boolean =>
  /^\uFEFF?---\r?\n(?:[^\n]{0,2000}\n){1,40}?---\r?\n/.test(text.slice(0, 20_000));
const isSyrupy = (path: string, text: string): boolean =>
  /\.ambr$/i.test(path) && /^(?:#[^\n]*\n|\s)*# name: /.test(text);

function outlineSnapshots(text: string, writer: OutlineWriter): void {
  if (isJest(text)) outlineJest(text, writer);
  else if (/^\uFEFF?---/.test(text)) outlineInsta(text, writer);
  else outlineSyrupy(text, writer);
}

function outlineJest(text: string, writer: OutlineWriter): void {
  let record = 0;
  for (let at = 0; ; ) {
    opening.lastIndex = at;
    if (!opening.test(text)) return;
    const start = opening.lastIndex;
    const end = endOfTemplate(text, start);
    if (end < 0) {
      writer.breakOff(start, 'a template that nothing closes');
      return;
    }
    if (isDocument.test(text.slice(start, end))) take(text, start, end, record++, [templateEscapes], writer);
    else takeScalar(text, start, end, record++, titleOf(text, at, start), writer);
    at = end + 1;
  }
}

const opening = /(?<![^\n])exports\[[^\n]{1,2000}\] = `/g;

/** What has several lines, or brackets. */
const isDocument = /\n|^[\\"']*[[{<]/;

/** The last two parts of a snapshot's name, without its number: ``exports[`date > birthdate > with year 1`]``. */
function titleOf(text: string, from: number, start: number): string {
  const line = text.slice(Math.max(from, text.lastIndexOf('\n', start) + 1), start);
  const title = /^exports\[[`'"](.*?)(?: \d+)?[`'"]\] = `$/.exec(line)?.[1] ?? '';
  return title.split(' > ').slice(-2).join(' ').slice(-longestTitle);
}

const longestTitle = 64;

/** A value on one line stands under the name of its snapshot. */
function takeScalar(
  text: string,
  start: number,
  end: number,
  record: number,
  title: string,
  writer: OutlineWriter,
): void {
  const isQuoted = text[start] === '"' && text[end - 1] === '"' && end - start > 1;
  const column = writer.column(`scalar ${title}`, () => ({
    ...(title === '' ? {} : { label: { name: title } }),
    kind: '',
  }));
  writer.field(isQuoted ? start + 1 : start, isQuoted ? end - 1 : end, column, record);
}

function endOfTemplate(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === backtick) return at;
    if (code === backslash) at++;
  }
  return -1;
}

const [backtick, backslash] = [0x60, 0x5c];

/** What a template literal has to escape: its own sign, backslashes and `${`. */
function* templateEscapes(text: string): Iterable<Piece> {
  for (const { 0: written, index } of text.matchAll(/\\[\\`$]/g))
    yield { name: '', start: index, end: index + 2, text: written.charAt(1) };
}

function outlineInsta(text: string, writer: OutlineWriter): void {
  const head = text.indexOf('\n---', text.indexOf('---') + 3);
  const start = text.indexOf('\n', head + 1) + 1;
  writer.prose(0, head, 0);
  if (head > 0 && start > 0) take(text, start, text.length, 0, [], writer);
}

function outlineSyrupy(text: string, writer: OutlineWriter): void {
  let record = 0;
  const names = /(?<![^\n])# name: [^\n]*\n/g;
  while (names.test(text)) {
    const start = names.lastIndex;
    const end = text.indexOf('\n# ---', start - 1);
    take(text, start, end < 0 ? text.length : end, record++, [], writer);
    if (end < 0) return;
    names.lastIndex = Math.max(start, end);
  }
}

type Encodings = readonly ((text: string) => Iterable<Piece>)[];

function take(
  text: string,
  start: number,
  end: number,
  record: number,
  encodings: Encodings,
  writer: OutlineWriter,
): void {
  const column = writer.column('snapshot', () => ({ kind: '', isOpaque: true }));
  writer.field(start, end, column, record);
  writer.embed({ start, end, path: pathOf(text.slice(start, start + 400)), encodings, orText: true });
}

/** By which reader a value is read: markup, YAML without brackets, JSON, or what a program printed. */
function pathOf(beginning: string): string {
  if (/^\s*</.test(beginning)) return 'value.xml';
  if (/^\s*(?:- )?[\w"' -]{1,64}:(?: [^\s{[(]|\s*\n)/.test(beginning)) return 'value.yaml';
  return printedPath;
}
