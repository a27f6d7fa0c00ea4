import { expect, it } from 'vitest';
import type { Gap } from '../../src/model/gap.js';
import { foldAlike } from '../../src/reporters/alike-gaps.js';

const picture = (at: number): Gap => ({ path: `a/${at}.png`, stage: 'readers', reason: 'media', detail: 'An image.' });
const unread = (at: number): Gap => ({ path: `b/${at}.txt`, stage: 'changes', reason: 'unreadable', detail: 'No.' });
const many = <Item>(make: (at: number) => Item, count: number): Item[] =>
  Array.from({ length: count }, (_, at) => make(at));

it('eleven pictures are one line, and ten are ten', () => {
  expect(foldAlike(many(picture, 10))).toEqual(many(picture, 10));
  expect(foldAlike(many(picture, 1100))).toEqual([
    { stage: 'readers', reason: 'media', files: 1100, detail: '1,100 files, such as "a/0.png": An image.' },
  ]);
});

it('what blocks is named, each of it', () => {
  expect(foldAlike(many(unread, 30))).toEqual(many(unread, 30));
});

it('what is said of no file, or of many already, stays as it is', () => {
  const whole: Gap[] = many(() => ({ stage: 'changes', reason: 'widened', detail: 'All.' }), 12);
  const skipped: Gap[] = many((at) => ({ ...picture(at), files: 5 }), 12);
  expect(foldAlike([...whole, ...skipped])).toEqual([...whole, ...skipped]);
});
