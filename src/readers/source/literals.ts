import type { Label } from '../../model/view.js';
import { stringEscapes } from '../disguises/string-escapes.js';
import { labelBefore } from '../label.js';
import type { OutlineWriter } from '../outline.js';
import { pairOf } from '../tree/records.js';
import { embeddedPath } from '../tree/values.js';
import type { Frame } from './frame.js';
import type { Language } from './languages.js';
import { type Literal, standingLabel } from './pairs.js';
import { keyOf, labelInside, labelOf, listAround, recordOf } from './surroundings.js';

/** Notes down the literals of a program: those that stand under a name, those of a record, and the documents in them. */
export function createLiterals(text: string, language: Language, writer: OutlineWriter) {
  let before: Literal | undefined;
  const columnOf = (label: Label, list: number | undefined): number => {
    const name = `${label.under ?? ''}.${label.name}`;
    const id = list === undefined ? name : `${list}.${name}`;
    // Only the members of one list are alike.
    return writer.column(id, () => ({ label, kind: list === undefined ? '' : id }));
  };
  return (frame: Frame, open: number, start: number, end: number): void => {
    if (end <= start) return;
    const literal = { open, start, end };
    const label = isKey(text, end)
      ? undefined
      : (standingLabel(text, language, frame, literal, before) ?? labelAt(text, frame, open, start, end));
    before = literal;
    const record = recordOf(text, frame);
    if (label && end - start <= longest)
      writer.field(start, end, columnOf(label, record > 0 ? listAround(text, frame) : undefined), record);
    else if (record > 0) writer.prose(start, end, record);
    const path = documentIn(text, start, end);
    if (path) writer.embed({ start, end, path, encodings: [stringEscapes] });
  };
}

/** What is longer holds more than the value that its name promises. */
const longest = 200;

/** `"email": …`, `'email' => …`. */
const isKey = (text: string, end: number): boolean => {
  key.lastIndex = end;
  return key.test(text);
};
const key = /.[ \t]{0,8}(?::(?!:)|=>)/y;

function labelAt(text: string, frame: Frame, open: number, start: number, end: number): Label | undefined {
  if (frame.separator >= 0) {
    if (!isBehind(text, frame.separator + 1, open)) return undefined;
    return pairedWith(text, frame, start, end) ?? labelOf(text, frame);
  }
  if (!isBehind(text, frame.slot, open)) return undefined;
  const label = labelInside(text, frame);
  const name = label ? undefined : argumentOf(text, frame);
  return name === undefined ? label : { name };
}

/** What another member names: `{ system: "phone", value: "…" }`. */
function pairedWith(text: string, frame: Frame, start: number, end: number): Label | undefined {
  const key = frame.parent && keyOf(text, frame);
  if (key === undefined) return undefined;
  frame.pairing ??= { key };
  frame.pairing.key = key;
  return pairOf(frame.pairing, text, start, end);
}

/** The first argument of a call is named by it: `setEmail("…")`. */
function argumentOf(text: string, { bracket, slot, open, role }: Frame): string | undefined {
  return bracket === round && slot === open + 1 && role !== 'list' ? labelBefore(text, open, 0, true) : undefined;
}

const round = 0x28;

/** Whether nothing stands between but spaces and what belongs to the literal: `f"…"`, `@"…"`, `&"…"`. */
function isBehind(text: string, from: number, open: number): boolean {
  let at = open;
  while (at > from && open - at < 3 && isPrefix.test(text.charAt(at - 1))) at--;
  while (at > from && text.charCodeAt(at - 1) <= 0x20) at--;
  return at === from;
}

const isPrefix = /[A-Za-z0-9&@$#]/;

/** The name by which the reader of a literal is chosen. What is put together from code is no document. */
function documentIn(text: string, start: number, end: number): string | undefined {
  if (end - start < shortest) return undefined;
  let first = start;
  while (first < end && text.charCodeAt(first) <= 0x20) first++;
  const path = embeddedPath(text, first, end) ?? pathOf(text, first, end);
  return path !== undefined && !/[$#]\{/.test(text.slice(start, end)) ? path : undefined;
}

const shortest = 16;

function pathOf(text: string, start: number, end: number): string | undefined {
  const beginning = text.slice(start, Math.min(end, start + longestHead));
  if (sql.test(beginning)) return 'value.sql';
  return isTable(beginning) ? 'value.csv' : undefined;
}

const longestHead = 1000;
const sql = /^(?:insert\s+(?:or\s+\w+\s+|ignore\s+)?into|update\s+[\w."`[\]]+\s+set)\s/i;

/** A line of names, and below it rows of as many values, not all of them words: word lists have commas, too. */
function isTable(beginning: string): boolean {
  const [head = '', ...below] = beginning.split('\n', probedRows);
  const delimiter = /[,;\t]/.exec(head)?.[0];
  // The last line may be cut off, or be that of the closing quotes.
  const rows = below.length > 1 ? below.slice(0, -1) : below;
  if (delimiter === undefined || rows.length === 0) return false;
  const names = head.split(delimiter);
  const cells = rows.map((row) => row.split(delimiter));
  return (
    names.every((name) => columnName.test(name)) &&
    cells.every((row) => row.length === names.length) &&
    cells.flat().some((cell) => !columnName.test(cell))
  );
}

const probedRows = 5;
const columnName = /^\s*"?[\p{IDS}_][\p{Alpha}\p{N}_ .-]{0,40}"?\s*$/u;
