/** A list of numbers that nobody changes: an array, or one of those that hold nothing else. */
export interface Numbers extends Iterable<number> {
  readonly length: number;
  readonly [index: number]: number;
  readonly at: (index: number) => number | undefined;
  readonly entries: () => IterableIterator<[number, number]>;
}

/** The largest of numbers from 0 on; -1 where there is none. */
export function largest(numbers: Numbers): number {
  let most = -1;
  for (const number of numbers) most = Math.max(most, number);
  return most;
}
