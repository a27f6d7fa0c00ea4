import type { Encoding } from '../disguises/piece.js';
import type { OutlineWriter } from '../outline.js';
import { embeddedPath } from '../tree/values.js';

/** Told of keys and values in order of place, in sections or in none. */
export interface PairWriter {
  /** What follows is a record of its own. */
  readonly section: (name: string) => void;
  /** A value, without its quotes. `encodings` undo its escapes when it holds a document of its own. */
  readonly pair: (key: string, start: number, end: number, encodings?: readonly Encoding[]) => void;
  /** A comment, or what has no key. */
  readonly prose: (start: number, end: number) => void;
}

/** Notes down settings: a file of them is one record, and so is each section. */
export function createPairs(text: string, writer: OutlineWriter): PairWriter {
  let record = 0;
  let under = '';
  return {
    section: (name) => {
      record++;
      under = name;
    },
    pair: (name, start, end, encodings = []) => {
      const make = () => (under === '' ? { label: { name } } : { label: { name, under }, kind: `*.${name}` });
      writer.field(start, end, writer.column(`${under}\0${name}`, make), record);
      const path = embeddedPath(text, start, end);
      if (path !== undefined) writer.embed({ start, end, path, encodings });
    },
    prose: (start, end) => writer.prose(start, end, record),
  };
}
