import { codeAt } from '../../model/code-at.js';
import { isDigit } from './characters.js';

/** The runs of ASCII digits of a text, in order of place: where each begins, and what stands behind it. */
export interface Digits {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Whatever identifies by number is looked for from these: they are read once for all spotters. */
export function digitsIn(text: string): Digits {
  const starts: number[] = [];
  const ends: number[] = [];
  // A pattern finds the next digit in half the time that a loop takes, which no processor can foresee.
  const digit = /\d/g;
  while (digit.test(text)) {
    let end = digit.lastIndex;
    starts.push(end - 1);
    while (isDigit(codeAt(text, end))) end++;
    ends.push(end);
    digit.lastIndex = end;
  }
  return { starts, ends };
}
