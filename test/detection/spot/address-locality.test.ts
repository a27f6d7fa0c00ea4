import { expect, test } from 'vitest';
import { localityAfter } from '../../../src/detection/spot/address-locality.js';
import { marked } from '../../helpers/names-in-prose.js';
import { written } from '../../helpers/written.js';

/** `sure, Estonia`: what belongs to the address behind `«`, and whether something of it says that it is one. */
function locality(template: string, known: boolean): string {
  const { text, start } = marked(template);
  const { end, confirmed } = localityAfter(text, start, known);
  return (confirmed ? 'sure' : 'open') + text.slice(start, end);
}

/** Behind what may be a street, and behind a street that is one. */
test.each([
  ['«, Zorvan, IL {62704}', 'sure, Zorvan, IL {62704}', 'sure, Zorvan, IL {62704}'],
  ['« Zorvan', 'open', 'open Zorvan'],
  ['«, Zorvan', 'open', 'open'],
  ['«, Zorvan, Estonia', 'sure, Zorvan, Estonia', 'sure, Zorvan, Estonia'],
  ['«, Estonia', 'sure, Estonia', 'sure, Estonia'],
  ['«, {62704} Zorvan', 'sure, {62704} Zorvan', 'sure, {62704} Zorvan'],
  ['«, {62704}\nZorvan', 'sure, {62704}', 'sure, {62704}'],
  ['«, {62704}\nEstonia', 'sure, {62704}\nEstonia', 'sure, {62704}\nEstonia'],
  ['« {62704}', 'open', 'sure {62704}'],
  ['«, {1999} was', 'open', 'sure, {1999}'],
  ['«, {1999} Zorvan', 'sure, {1999} Zorvan', 'sure, {1999} Zorvan'],
  ['«, {1999}', 'open', 'sure, {1999}'],
  ['«\n{1999} Zorvan', 'open', 'open'],
  ['«\n{1999}', 'open', 'sure\n{1999}'],
  ['«\n{62704} Zorvan', 'sure\n{62704} Zorvan', 'sure\n{62704} Zorvan'],
  ['«\n{62704}', 'sure\n{62704}', 'sure\n{62704}'],
  ['«, Apt 4', 'open, Apt {4}', 'open, Apt {4}'],
  ['«, Apt 4, Zorvan', 'open, Apt {4}', 'open, Apt {4}'],
  ['«, Zorvan, CO', 'open', 'open'],
  ['«\nZorvan\n, CO', 'sure\nZorvan\n, CO', 'sure\nZorvan\n, CO'],
  ['«, Zorvan, co', 'open', 'open'],
  ['«, Zorvan, co {62704}', 'sure, Zorvan, co {62704}', 'sure, Zorvan, co {62704}'],
  ['«, Zorvan, Co {62704}', 'sure, Zorvan, Co {62704}', 'sure, Zorvan, Co {62704}'],
  ['«, Zorvan, CO, {62704}', 'sure, Zorvan, CO, {62704}', 'sure, Zorvan, CO, {62704}'],
  ['«, Zorvan, NW(x', 'open', 'open'],
  ['«, Germany (home), {62704}', 'sure, Germany (home), {62704}', 'sure, Germany (home), {62704}'],
  ['«, Germany (home)', 'sure, Germany (home)', 'sure, Germany (home)'],
  ['«, Zorvan (home), {62704}', 'sure, Zorvan (home), {62704}', 'sure, Zorvan (home), {62704}'],
  [
    '«, Aa, Bb, Cc, Dd, Ee, Ff, Gg, Estonia',
    'sure, Aa, Bb, Cc, Dd, Ee, Ff, Gg, Estonia',
    'sure, Aa, Bb, Cc, Dd, Ee, Ff, Gg, Estonia',
  ],
  ['«, Aa, Bb, Cc, Dd, Ee, Ff, Gg, Hh, Estonia', 'open', 'open'],
  ['«, Street. Estonia', 'open', 'open'],
  ['«, St. Zorvan, Estonia', 'sure, St. Zorvan, Estonia', 'sure, St. Zorvan, Estonia'],
  ['«, Zorvan. Estonia', 'open', 'open'],
  ['« Zorvan, Vexlum', 'open', 'open Zorvan'],
  ['« Zorvan Estonia', 'sure Zorvan Estonia', 'sure Zorvan Estonia'],
  ['« - {62704}', 'sure - {62704}', 'sure - {62704}'],
  ['«\n\tZorvan\n{62704}', 'sure\n\tZorvan\n{62704}', 'sure\n\tZorvan\n{62704}'],
  ['« Apt 4 Zorvan', 'open Apt {4}', 'open Apt {4}'],
  ['«, Aa Bb Cc Dd Ee Ff, Estonia', 'sure, Aa Bb Cc Dd Ee Ff, Estonia', 'sure, Aa Bb Cc Dd Ee Ff, Estonia'],
  ['«, CO {62704}', 'sure, CO {62704}', 'sure, CO {62704}'],
  ['«\n, CO', 'sure\n, CO', 'sure\n, CO'],
  ['«\n, Co', 'sure\n, Co', 'sure\n, Co'],
  ['«, Zorvan, {62704}, Vexlum', 'sure, Zorvan, {62704}, Vexlum', 'sure, Zorvan, {62704}, Vexlum'],
])('%j is read as %s, or %s behind a street that is one', (template, maybe, known) => {
  expect(locality(template, false)).toBe(written(maybe));
  expect(locality(template, true)).toBe(written(known));
});
