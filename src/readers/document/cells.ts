import type { Span } from '../../model/position.js';
import type { OutlineWriter } from '../outline.js';

/** A table in a document, row by row; of a table with a header, the cells below stand under its names. */
export interface TableWriter {
  readonly row: (cells: readonly Span[], isHeader?: boolean) => void;
}

/** Longer ones are sentences. */
const longestName = 64;

/** @param number tells the tables of a document apart */
export function createTable(text: string, number: number, writer: OutlineWriter): TableWriter {
  let names: readonly string[] = [];
  const columnOf = (index: number): number =>
    writer.column(`table ${number}.${index}`, () => {
      const name = names[index] ?? '';
      return name.length <= longestName && /\p{Alpha}/u.test(name) ? { label: { name } } : {};
    });
  return {
    row: (cells, isHeader = false) => {
      const spans = cells.map((cell) => trimmed(text, cell));
      if (isHeader) {
        names = spans.map(({ start, end }, index) =>
          `${names[index] ?? ''} ${withoutMarks(text.slice(start, end))}`.trim(),
        );
      }
      for (const [index, { start, end }] of spans.entries()) {
        if (isHeader) writer.prose(start, end, 0);
        else writer.field(start, end, columnOf(index), 0);
      }
    },
  };
}

/** Emphasis in a header is no part of the name. */
const withoutMarks = (name: string): string => name.replace(/^[*_`+]+|(?<![*_`+])[*_`+]+$/g, '');

/** Without the blanks around it, and without the marks of emphasis and code. */
export function trimmed(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end);
  const marks = /^\s*(\*\*|``|[*`_]|)(\S(?:[\s\S]*\S)?)\1\s*$/.exec(written);
  const says = marks?.[1] ? (marks[2] ?? '') : written.trim();
  const from = start + (says === '' ? 0 : written.indexOf(says));
  return { start: from, end: from + says.length };
}

/** Whether a row reads as the names of columns, where nothing says so: words, and no value among them. */
export const areNames = (cells: readonly string[]): boolean =>
  cells.length > 0 &&
  cells.every((cell) => cell.length <= longestName && !/[@\d]/.test(cell)) &&
  cells.some((cell) => /\p{Alpha}/u.test(cell));
