import { expect, test } from 'vitest';
import { spotNumbers } from '../../../src/detection/spot/numbers.js';
import { spotted } from '../../helpers/spotted.js';

/** Dates with the month in words. */
const dates = (text: string): string[] => spotted(spotNumbers, text).filter((found) => found.startsWith('written '));

test.each([
  ['12 March 1980', ['written 12 March 1980']],
  ['March 12th, 1980', ['written March 12th, 1980']],
  ['12. März 1980', ['written 12. März 1980']],
  ['12 March 3980', []],
  ['12 March 980', []],
  ['12 March 19800', []],
  ['12 March1980', []],
  ['1 2 March 2001', ['written 2 March 2001']],
  ['x12 March 1980', []],
  ['xMarch 12, 1980', []],
  ['12 of March, 1980', ['written 12 of March, 1980']],
  ['12 de março de 1980', ['written 12 de março de 1980']],
  ['12 March, 1980', ['written 12 March, 1980']],
  ['12 Marsh 1980', []],
  ['12 March\n1980', []],
  ['12 March 2024 and 13 April 1999', ['written 12 March 2024', 'written 13 April 1999']],
  ['12 March 1980a', []],
  ['March 12 1980', ['written March 12 1980']],
  ['12-March-1980', []],
])('%j holds %j', (text, expected) => expect(dates(text)).toEqual(expected));
