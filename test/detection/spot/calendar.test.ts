import { expect, test } from 'vitest';
import { spotCalendar } from '../../../src/detection/spot/calendar.js';
import { spotted } from '../../helpers/spotted.js';
import { written } from '../../helpers/written.js';

/** Days and times. */
test.each([
  ['on 2024-05-01 it', ['day 2024-05-01']],
  ['at 2024-05-01T10:20:30Z.', ['timestamp 2024-05-01T10:20:30Z']],
  ['at 2024-05-01 10:20', ['timestamp 2024-05-01 10:20']],
  ['at 20240501T102030Z', ['timestamp 20240501T102030Z']],
  ['on 01.05.2024', ['day 01.05.2024']],
  ['on 5/1/24', ['day 5/1/24']],
  ['on 12 March 1980', ['day 12 March 1980']],
  ['on March 12th, 1980', ['day March 12th, 1980']],
  ['on March 1980', ['part March 1980']],
  ['on 12th of March', ['part 12th of March']],
  ['in 5/2024 it', ['numerals 5/2024']],
  ['in 1980 it', ['year 1980']],
  ['since 1980,', ['year 1980']],
  ['x 1980', []],
  ['year-1980', []],
  ['in 19801', []],
  ['in1980', []],
  ['in 1980-1990', []],
  ['in 1980.5', []],
  ['on Monday it', ['weekday Monday']],
  ['on Mondays', []],
  ['x2024-05-01', []],
  ['v1.2.2024', []],
  ['1.2.2024.1', []],
  ['2024-05-01-02', []],
  ['$5/2024', []],
  ['by 1980', ['year 1980']],
  ['(in 1980)', ['year 1980']],
  ['in  1980', []],
  ['1980年5月1日', ['day 1980年5月1日']],
  ['March-12', []],
  ['March 12', ['part March 12']],
  ['the 12-March', ['part 12-March']],
  ['Marching 12', []],
  ['in\n1980', []],
  ['in 2024-13-01', []],
  ['on 2024-02-30', ['day 2024-02-30']],
  ['in 1750', []],
  ['in 1980% x', []],
  ['in 10 1980', []],
  ['12345 2024-05-01', ['day 2024-05-01']],
  ['on March-1980', ['part March-1980']],
  ['12024-05-01', []],
  ['on x-5 it', []],
])('%j holds %j', (template, expected) => {
  expect(spotted(spotCalendar, template)).toEqual(expected.map(written));
});
