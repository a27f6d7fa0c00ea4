import type { Numbers } from '../model/numbers.js';

/** Where fields stand in a text, and of what columns and records they are. */
export interface Fields {
  readonly starts: Numbers;
  readonly ends: Numbers;
  readonly columnOf: Numbers;
  readonly recordOf: Numbers;
}

/** Notes down one field after the other. */
export interface FieldList {
  readonly add: (start: number, end: number, column: number, record: number) => void;
  /** The last one goes on. */
  readonly extend: (end: number, record: number) => void;
  /** Where the last one ends; 0 where there is none. */
  readonly lastEnd: () => number;
  /** The record of the last one; -1 where there is none. */
  readonly lastRecord: () => number;
  readonly all: () => Fields;
}

/** For as many as most files have. */
export function listFields(): FieldList {
  const starts: number[] = [];
  const ends: number[] = [];
  const columnOf: number[] = [];
  const recordOf: number[] = [];
  return {
    add: (start, end, column, record) => {
      starts.push(start);
      ends.push(end);
      columnOf.push(column);
      recordOf.push(record);
    },
    extend: (end, record) => {
      ends[ends.length - 1] = end;
      recordOf[recordOf.length - 1] = record;
    },
    lastEnd: () => ends.at(-1) ?? 0,
    lastRecord: () => recordOf.at(-1) ?? -1,
    all: () => ({ starts, ends, columnOf, recordOf }),
  };
}

/**
 * For tens of thousands: lists of that length take longer to grow than to be filled.
 * @param room for so many at first
 */
export function listManyFields(room: number): FieldList {
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let columnOf = new Int32Array(room);
  let recordOf = new Int32Array(room);
  let count = 0;
  const grow = (): void => {
    starts = twiceAsLong(starts);
    ends = twiceAsLong(ends);
    columnOf = twiceAsLong(columnOf);
    recordOf = twiceAsLong(recordOf);
  };
  return {
    add: (start, end, column, record) => {
      if (count === starts.length) grow();
      starts[count] = start;
      ends[count] = end;
      columnOf[count] = column;
      recordOf[count] = record;
      count++;
    },
    extend: (end, record) => {
      ends[count - 1] = end;
      recordOf[count - 1] = record;
    },
    lastEnd: () => ends[count - 1] ?? 0,
    lastRecord: () => recordOf[count - 1] ?? -1,
    all: () => ({
      starts: starts.subarray(0, count),
      ends: ends.subarray(0, count),
      columnOf: columnOf.subarray(0, count),
      recordOf: recordOf.subarray(0, count),
    }),
  };
}

function twiceAsLong(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * numbers.length + 1);
  longer.set(numbers);
  return longer;
}
