import { stringEscapes } from '../disguises/string-escapes.js';
import type { Format } from '../format.js';
import type { OutlineWriter } from '../outline.js';
import { createTree } from '../tree/tree.js';
import { readPrinted } from './tokens.js';

/** A value as a program printed it, within a snapshot. */
export const printed: Format = {
  name: 'printed value',
  is: (path) => path === printedPath,
  outline: outlinePrinted,
};

/** Read for names as snapshots are: not at all in running text. */
export const printedPath = 'value.printed.snap';

const escapes = [stringEscapes];

function outlinePrinted(text: string, writer: OutlineWriter): void {
  const tree = createTree(text, writer);
  // What was told last: a name, if a separator comes next.
  let start = 0;
  let end = 0;
  const take = (): void => {
    if (end > start) tree.value(start, end, escapes);
    end = start;
  };
  tree.begin();
  readPrinted(text, {
    open: (kind) => {
      take();
      tree.open(kind);
    },
    close: tree.close,
    names: () => {
      if (end > start) tree.key(text.slice(start, end));
      end = start;
    },
    ends: take,
    text: (from, to) => {
      // Words beside each other are one value, `new Date`, on the same line.
      if (end <= start) start = from;
      end = to;
    },
  });
}
