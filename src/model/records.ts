/** Record numbers in one word of a bit map. */
const width = 32;
/** Words in one page; pages exist only where there are records. */
const pageWords = 1024;
const pageRecords = width * pageWords;

/** Bits by page, for the record numbers of a set. Plain data: it goes from one thread to another. */
export type Records = ReadonlyMap<number, Uint32Array>;

/** Makes a set of record numbers. A column of ten million rows takes little more than a megabyte. */
export interface RecordSet {
  readonly add: (record: number) => void;
  readonly addAll: (others: Records) => void;
  readonly size: () => number;
  readonly pages: Records;
}

export function createRecords(...members: readonly number[]): RecordSet {
  const pages = new Map<number, Uint32Array>();
  const pageOf = (number: number): Uint32Array => {
    const page = pages.get(number) ?? new Uint32Array(pageWords);
    pages.set(number, page);
    return page;
  };
  // They come in order, so that the page is mostly the last one.
  let first = 0;
  let page: Uint32Array | undefined;
  const add = (record: number): void => {
    if (!page || record < first || record >= first + pageRecords) {
      const number = Math.floor(record / pageRecords);
      first = number * pageRecords;
      page = pageOf(number);
    }
    const within = record - first;
    const word = within >>> 5;
    page[word] = (page[word] ?? 0) | (1 << (within & 31));
  };
  for (const member of members) add(member);
  return {
    add,
    addAll: (others) => {
      for (const [number, theirs] of others) {
        const ours = pageOf(number);
        for (const [at, bits] of theirs.entries()) ours[at] = (ours[at] ?? 0) | bits;
      }
    },
    size: () => [...pages.values()].reduce((total, page) => page.reduce((sum, bits) => sum + ones(bits), total), 0),
    pages,
  };
}

function ones(bits: number): number {
  let left = bits;
  let count = 0;
  for (; left !== 0; count++) left &= left - 1;
  return count;
}

/** The numbers of a set, ascending. */
export function recordsIn(pages: Records): number[] {
  const numbers: number[] = [];
  for (const [page, words] of [...pages].sort(([a], [b]) => a - b))
    for (const [word, bits] of words.entries())
      for (let bit = 0; bit < width; bit++)
        if (bits & (1 << bit)) numbers.push((page * pageWords + word) * width + bit);
  return numbers;
}
