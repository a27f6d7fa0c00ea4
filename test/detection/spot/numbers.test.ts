import { describe, expect, test } from 'vitest';
import { createDispatch } from '../../../src/detection/dispatch.js';
import { spotNumbers } from '../../../src/detection/spot/numbers.js';
import type { CandidateKind, Recognizer } from '../../../src/model/recognizer.js';
import { recognizer as passport } from '../../../src/recognizers/passport-number.js';
import { written } from '../../helpers/written.js';

const layouts = ['999-99-9999', '99 99 99', '9999 9999', 'AA9999'];
const looks: Recognizer = {
  ...passport,
  shapes: [
    ...layouts.map((form) => ({ kind: 'number' as const, form, score: 1 })),
    { kind: 'word', pattern: /^\w+$/, lengths: [10, 10], score: 1 },
    { kind: 'word', pattern: /^\w+$/, lengths: [12, 14], blocks: true, score: 1 },
  ],
};
const dispatch = createDispatch([looks]);

function seen(template: string, wanted: CandidateKind): string[] {
  const all: string[] = [];
  spotNumbers(written(template), dispatch, ({ kind, form, text }) => {
    if (kind === wanted) all.push(`${form}: ${text}`);
  });
  return all;
}

describe('a number has a layout', () => {
  test.each([
    ['{078}-05-1120', ['999-99-9999: {078}-05-1120']],
    ['{078}\u201005\u20101120', ['999-99-9999: {078}\u201005\u20101120']],
    ['{078}\u201305\u20131120', ['999-99-9999: {078}\u201305\u20131120']],
    ['{078}\u201405\u20141120', []],
    ['{078}/05/1120', []],
    ['{078}-05-112', []],
    ['{078}-05-11201', []],
    ['1{078}-05-1120', []],
    ['x{078}-05-1120', []],
    ['{078}-05-1120x', []],
    ['{078}-05-1120, {079}-05-1120', ['999-99-9999: {078}-05-1120', '999-99-9999: {079}-05-1120']],
    ['xy1234', ['AA9999: xy1234']],
    ['12 34 56', ['99 99 99: 12 34 56']],
    ['12\u00a034 56', ['99 99 99: 12\u00a034 56']],
    ['12 34 56 xyz', ['99 99 99: 12 34 56']],
    ['12 34 56 7x', ['99 99 99: 12 34 56']],
    ['12 34 56 x7', ['99 99 99: 12 34 56']],
    ['12 34 56 7', []],
    ['12 34 56 789', []],
    ['12 34 56 789x', ['99 99 99: 12 34 56']],
    ['12 34 56 x789', ['99 99 99: 12 34 56']],
    ['7 12 34 56', []],
    ['78 12 34 56', []],
    ['7x 12 34 56', ['99 99 99: 12 34 56']],
    ['12 34 56, 78', ['99 99 99: 12 34 56']],
    ['12 34 56. In 78', ['99 99 99: 12 34 56']],
    ['5690 5685', ['9999 9999: 5690 5685']],
    ['5690 5685 568E', []],
    ['5690 5685 beef', []],
    ['dead 5690 5685', []],
    ['5690 5685 word', ['9999 9999: 5690 5685']],
    ['5690 5685 12', ['9999 9999: 5690 5685']],
    ['5690 5685 12345', ['9999 9999: 5690 5685']],
    ['5690 5685 1a', ['9999 9999: 5690 5685']],
  ])('%j: %j', (template, expected) => expect(seen(template, 'number')).toEqual(expected.map(written)));
});

describe('a word is', () => {
  test.each([
    ['AB12345678', ['solid: AB12345678']],
    ['AB123456789', []],
    ['AB1234567', []],
    ['_AB12345678', []],
    ['AB12345678_', []],
    ['AB1234567890', ['solid: AB1234567890']],
    ['AB12 3456 7890', ['blocks: AB12 3456 7890']],
    ['AB12-3456-7890', ['blocks: AB12-3456-7890']],
    ['AB12.3456.7890', []],
    ['AB12-3456 7890', []],
    ['AB12 3456-7890', []],
    ['AB12 3456 7890 AB', ['blocks: AB12 3456 7890', 'blocks: AB12 3456 7890 AB']],
    ['AB12 3456 7890 12', ['blocks: AB12 3456 7890', 'blocks: AB12 3456 7890 12']],
    ['AB12 3456 7890 1234', []],
    ['AB12 3456 78901', []],
    ['AB12 3456 78 9012', []],
    ['AB12 34567 890', []],
    ['AB1 2345 6789 0123', ['blocks: 2345 6789 0123']],
    ['_AB12 3456 7890', []],
    ['AB12 3456 7890_', []],
  ])('in %j: %j', (template, expected) => expect(seen(template, 'word')).toEqual(expected));
});

test('nothing else is told to those who ask for numbers', () => {
  const kinds = new Set<string>();
  spotNumbers('call 202 555 0123 at 192.0.2.1 on 12 March 1980, {078}-05-1120', dispatch, ({ kind }) =>
    kinds.add(kind),
  );
  expect([...kinds]).toEqual([]);
});
