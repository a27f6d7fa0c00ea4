import type { Encoding } from '../disguises/piece.js';
import type { OutlineWriter } from '../outline.js';
import { embeddedPath } from '../tree/values.js';
import { encodingsOf } from './escapes.js';
import type { Target } from './state.js';
import type { Cursor } from './tokens.js';

/** Notes down literals of SQL. */
export interface Notes {
  readonly columnOf: (table: string | undefined, name: string) => number;
  /** The columns that a row of values is put into, by place. */
  readonly columnsOf: (target: Target) => (index: number) => number;
  /** The literal that the cursor stands behind. */
  readonly value: (cursor: Cursor, column: number) => void;
  /** The same without a label: it may hold some of its own. */
  readonly text: (cursor: Cursor) => void;
  /** A value that no quotes show; `encodings` undo its escapes. */
  readonly cell: (text: string, start: number, end: number, column: number, encodings: readonly Encoding[]) => void;
  readonly prose: (start: number, end: number) => void;
}

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0;
/** No sentence in quotes. */
const isLabel = /^[^\r\n]{1,64}$/;

/** @param record answers the record that is going on */
export function createNotes(writer: OutlineWriter, record: () => number): Notes {
  const columnOf: Notes['columnOf'] = (table, name) =>
    writer.column(`${table?.toLowerCase() ?? ''}.${name.toLowerCase()}`, () => {
      if (!isLabel.test(name)) return {};
      return { label: table && isLabel.test(table) ? { name, under: table } : { name } };
    });
  const note = (text: string, from: number, to: number, column: number, encodings: () => readonly Encoding[]): void => {
    let [start, end] = [from, to];
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    writer.field(start, end, column, record());
    const path = embeddedPath(text, start, end);
    if (path) writer.embed({ start, end, path, encodings: encodings() });
  };
  return {
    columnOf,
    columnsOf: ({ table, columns }) => {
      const known: number[] = [];
      const make = (index: number): number => {
        const name = columns?.[index];
        if (name !== undefined) return columnOf(table, name);
        return writer.column(`${table.toLowerCase()}.${index + 1}`, () => ({ cell: () => `column ${index + 1}` }));
      };
      return (index) => {
        const column = known[index] ?? make(index);
        known[index] = column;
        return column;
      };
    },
    value: (cursor, column) => note(cursor.text, cursor.start, cursor.stop, column, () => encodingsAt(cursor)),
    text: ({ start, stop }) => writer.prose(start, stop, record()),
    cell: (text, start, end, column, encodings) => note(text, start, end, column, () => encodings),
    prose: (start, end) => writer.prose(start, end, record()),
  };
}

/** What undoes the escapes of the string that the cursor stands behind. */
const encodingsAt = ({ kind, code, hasEscapes }: Cursor): readonly Encoding[] =>
  kind === 'dollar' ? [] : encodingsOf(code, hasEscapes);
