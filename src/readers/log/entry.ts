import type { Encoding } from '../disguises/piece.js';
import type { OutlineWriter } from '../outline.js';
import { createTree, type TreeWriter } from '../tree/tree.js';

/** Takes what one entry of a log says. Offsets of the whole text, in order of place. */
export interface EntryWriter {
  /** Another entry begins. */
  readonly next: () => void;
  /** A value under a name; the same name is the same column in all entries. */
  readonly field: (name: string, start: number, end: number) => void;
  /** A whole document in a value. */
  readonly embed: (name: string, start: number, end: number, path: string, encodings: readonly Encoding[]) => void;
  /** Running text: what the entry tells people. */
  readonly say: (start: number, end: number) => void;
  /** For what is written as a tree in the entry; all of it is part of its record. */
  readonly tree: TreeWriter;
}

export function createEntries(text: string, writer: OutlineWriter): EntryWriter {
  let record = 0;
  const columns = new Map<string, number>();
  const columnOf = (name: string): number => {
    const known = columns.get(name);
    if (known !== undefined) return known;
    const column = writer.column(`=${name}`, () => ({ label: { name } }));
    columns.set(name, column);
    return column;
  };
  // A column of its own, so that what the same message says a thousand times is one finding.
  const message = writer.column('message', () => ({ isText: true }));
  const field: EntryWriter['field'] = (name, start, end) => writer.field(start, end, columnOf(name), record);
  return {
    next: () => {
      record++;
    },
    field,
    embed: (name, start, end, path, encodings) => {
      field(name, start, end);
      writer.embed({ start, end, path, encodings });
    },
    say: (start, end) => {
      const from = skipSpaces(text, start, end);
      let last = end;
      while (last > from && text.charCodeAt(last - 1) <= space) last--;
      if (last - from >= shortest) writer.field(from, last, message, record);
    },
    tree: createTree(text, writer, () => record),
  };
}

/** What is shorter, between two values, says nothing. */
const shortest = 3;
const space = 0x20;

export function skipSpaces(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) <= space) at++;
  return at;
}

/** Where the character stands first; -1 where it does not. Looks no further than `end`, as `indexOf` would. */
export function indexIn(text: string, code: number, start: number, end: number): number {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === code) return at;
  return -1;
}
