import { describe, expect, test } from 'vitest';
import { createUnsettled } from '../../src/detection/unsettled.js';
import type { Recognizer, Search } from '../../src/model/recognizer.js';
import { recognizer as any } from '../../src/recognizers/passport-number.js';

/** Finds each of these words, the last one first. */
const searchFor =
  (...words: readonly string[]): Search =>
  (text, found) => {
    for (const word of words) {
      for (let at = text.lastIndexOf(word); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(word, at - 1))
        found(word, at, at + word.length);
    }
  };

const { check: _, ...unchecked } = any;
const project: Recognizer = { ...unchecked, entity: 'PROJECT', shapes: [], search: searchFor('blue', 'grey') };
const colour: Recognizer = { ...unchecked, entity: 'COLOUR', shapes: [], search: searchFor('red') };
const ending = (letter: string): NonNullable<Recognizer['check']> => ({
  name: 'last letter',
  passes: ({ text }) => text.endsWith(letter),
});

/** Of each line, whether it holds what its shape does not tell. */
function unsettled(text: string, groups: readonly string[] = [], recognizers = [project, colour]): boolean[] {
  const isUnsettled = createUnsettled(recognizers)?.(text);
  let start = 0;
  return text.split('\n').map((line) => {
    const from = start;
    start += line.length + 1;
    return isUnsettled?.(from, from + line.length, groups) ?? false;
  });
}

describe('a record is unsettled', () => {
  test('when it holds a word of a list, wherever that stands', () => {
    expect(unsettled('open\nblue\nis red\nred is open\nopen')).toEqual([false, true, true, true, false]);
  });

  test('and neither is the one before nor the one behind', () => {
    expect(unsettled('blue\n\nred\nopen\nblue grey')).toEqual([true, false, true, false, true]);
  });

  test('and not when its shape tells of that very entity', () => {
    const text = 'blue\nred\nblue red';
    expect(unsettled(text, ['PROJECT\0plausible'])).toEqual([false, true, true]);
    expect(unsettled(text, ['PROJECT\0plausible', 'COLOUR\0plausible'])).toEqual([false, false, false]);
    expect(unsettled(text, ['PROJECTION\0plausible', 'MY PROJECT\0'])).toEqual([true, true, true]);
  });

  test('when the word begins in it, and not when it begins at its end', () => {
    const ask = createUnsettled([colour])?.('..red');
    expect(ask?.(0, 2, [])).toBe(false);
    expect(ask?.(2, 5, [])).toBe(true);
  });

  test('and not by what stands between two records', () => {
    const ask = createUnsettled([colour])?.('ab red cd');
    expect(ask?.(0, 2, [])).toBe(false);
    expect(ask?.(7, 9, [])).toBe(false);
  });

  test('by what passes the check, and by what is listed without one', () => {
    const shapes = (isListed: boolean) =>
      [{ kind: 'custom', form: 'blue', score: 0.9, ...(isListed ? { isListed } : {}) }] as const;
    const checked = (isListed: boolean) => [{ ...project, shapes: shapes(isListed), check: ending('y') }];
    expect(unsettled('blue\ngrey', [], checked(false))).toEqual([false, true]);
    expect(unsettled('blue\ngrey', [], checked(true))).toEqual([true, true]);
  });
});

test('nobody is asked where no recognizer looks for itself', () => {
  expect(createUnsettled([any])).toBeUndefined();
  expect(createUnsettled([any, colour])).toBeDefined();
});
