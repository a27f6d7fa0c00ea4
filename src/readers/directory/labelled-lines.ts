import type { Span } from '../../model/position.js';
import type { OutlineWriter } from '../outline.js';
import { trimmed } from '../table/pipe-rows.js';

/** Notes down what stands under a property or attribute, in the words of people and with its place in the format's. */
export interface LabelledWriter {
  readonly field: (value: Span, cell: string, label: string | undefined) => void;
  /**
   * A value under its property's label. A name that no standard lists stands for itself, in words: it may be data, and is
   * no place to show.
   */
  readonly named: (value: Span, name: string, label: string | undefined, words: string) => void;
  readonly prose: (value: Span) => void;
  /** A line that has to be decoded before it can be read. */
  readonly opaque: (line: Span) => void;
  /** The record of what follows. */
  record: number;
}

export function createLabelled(text: string, writer: OutlineWriter): LabelledWriter {
  const labelled: LabelledWriter = {
    record: 0,
    field: (value, cell, label) => {
      const { start, end } = trimmed(text, value.start, value.end);
      const name = shown(cell);
      const place = name === undefined ? {} : { cell: () => name };
      const column = writer.column(`${cell}=${label}`, () =>
        label === undefined ? place : { label: { name: label }, ...place },
      );
      writer.field(start, end, column, labelled.record);
    },
    named: (value, name, label, words) => {
      if (label !== undefined) return labelled.field(value, name, label);
      const { start, end } = trimmed(text, value.start, value.end);
      const column = writer.column(`${name}?`, () => ({ label: { name: words } }));
      writer.field(start, end, column, labelled.record);
    },
    opaque: ({ start, end }) =>
      writer.field(
        start,
        end,
        writer.column('opaque', () => ({ kind: '', isOpaque: true })),
        labelled.record,
      ),
    prose: (value) => {
      const { start, end } = trimmed(text, value.start, value.end);
      writer.prose(start, end, labelled.record);
    },
  };
  return labelled;
}

/** The name of a property holds no data; what is longer or has other characters is none. */
const shown = (cell: string): string | undefined =>
  /^[A-Za-z][A-Za-z-]{0,39}(?:\.\d{1,2})?$/.test(cell) ? cell : undefined;

/** `X-SKYPE-USERNAME` → `skype username`, for names that no standard lists. */
export const wordsOf = (name: string): string => name.replace(/^X-/i, '').replaceAll('-', ' ').toLowerCase();
