import { lastUpTo } from '../model/sorted.js';
import type { Embedded, Outline } from './outline.js';

/** Some records of a text, with what stands between those that follow each other. */
export interface Excerpt {
  readonly text: string;
  readonly outline: Outline;
  /** Where an offset of the excerpt stands in the text. */
  readonly toSource: (offset: number) => number;
}

/** Two records that did not stand together must not read as if they did. */
const divider = '\n';

/** Cuts the records that are wanted out of a text. */
export function excerptOf(text: string, outline: Outline, wanted: (record: number) => boolean): Excerpt {
  const { starts, ends, columnOf, recordOf, columns, embedded } = outline;
  const parts: string[] = [];
  const sources: number[] = [];
  const offsets: number[] = [];
  const kept = { starts: [] as number[], ends: [] as number[], columnOf: [] as number[], recordOf: [] as number[] };
  const documents: Embedded[] = [];
  let nextDocument = 0;
  let length = 0;

  const shift = (document: Embedded, by: number): Embedded => ({
    ...document,
    start: document.start + by,
    end: document.end + by,
  });

  const isGoneOver = (index: number): boolean => columns[columnOf[index] ?? -1]?.isGoneOver === true;

  const addRun = (first: number, behind: number): void => {
    const from = ends[first - 1] ?? 0;
    const to = starts[behind] ?? text.length;
    sources.push(from);
    offsets.push(length);
    for (let index = first; index < behind; index++) {
      kept.starts.push((starts[index] ?? 0) - from + length);
      kept.ends.push((ends[index] ?? 0) - from + length);
      kept.columnOf.push(columnOf[index] ?? 0);
      kept.recordOf.push(recordOf[index] ?? 0);
    }
    for (; (embedded[nextDocument]?.start ?? to) < to; nextDocument++) {
      const document = embedded[nextDocument];
      if (document && document.start >= from) documents.push(shift(document, length - from));
    }
    parts.push(text.slice(from, to), divider);
    length += to - from + divider.length;
  };

  for (let index = 0; index < starts.length; ) {
    const first = index;
    const isWanted = wanted(recordOf[index] ?? 0);
    const isGone = isGoneOver(index);
    while (index < starts.length && wanted(recordOf[index] ?? 0) === isWanted && isGoneOver(index) === isGone) index++;
    // Of records that were gone over, what stands behind them.
    if (isWanted) addRun(isGone ? index : first, index);
  }
  return {
    text: parts.join(''),
    // What broke the whole is told of the whole.
    outline: { columns, ...kept, cuts: offsets, embedded: documents, leftOut: [] },
    toSource: (offset) => {
      const run = lastUpTo(offsets, offset);
      return (sources[run] ?? 0) + offset - (offsets[run] ?? 0);
    },
  };
}
