import { describe, expect, test } from 'vitest';
import { createDenyList } from '../../src/custom/deny-list.js';
import { customRecognizers } from '../../src/custom-recognizers.js';
import { growth, isLinear } from '../helpers/cost.js';

/** Patterns over which other engines break their necks, and texts to break them on. */
const attacks: readonly (readonly [pattern: string, unit: string])[] = [
  ['(a+)+$', 'a'],
  ['(a+)+$', 'a\n'],
  ['(a|aa)+$', 'a'],
  ['(.*)*x', 'a'],
  ['a.*b|a', 'a'],
  ['KD-\\d+(?: .*END)?', 'KD-1 '],
  ['(?:a|b)*a(?:a|b){12}', 'ab'],
  ['a(?:.{0,60}b)?', 'a'],
  ['[^x]*x', 'a'],
  ['(?:\\w+ )+z?', 'ab '],
  ['\\w+@corp', 'a'],
  ['^a+$', 'a\n'],
  ['.+', 'a '],
];

const grown = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

describe('time grows with the text and no faster', () => {
  test.each(attacks)('for %s in a flood of %j', async (pattern, unit) => {
    const [recognizer] = await customRecognizers([{ entity: 'HOSTILE', patterns: [pattern] }]);
    const ratio = growth(25_000, (size) => {
      const text = grown(unit, size);
      return () => recognizer?.search?.(text, () => undefined);
    });
    expect(isLinear(ratio)).toBe(true);
  });

  test.each(['Projekt ', 'Projekt', ' ', 'Projekt Blaumeis ', '\\n'])('for a listed word in a flood of %j', (unit) => {
    const search = createDenyList(['Projekt Blaumeise', 'Projekt Blaumeise Zwei']);
    const ratio = growth(100_000, (size) => {
      const text = grown(unit, size);
      return () => search(text, () => undefined);
    });
    expect(isLinear(ratio)).toBe(true);
  });
});

test('a list of thousands costs what one word does', () => {
  const text = grown('Nothing of this is listed, nor is that. ', 2_000_000);
  const costOf = (words: number) => {
    const search = createDenyList(Array.from({ length: words }, (_, at) => `Projekt ${at} Blaumeise`));
    return () => search(text, () => undefined);
  };
  expect(growth(1, (size) => costOf(size === 1 ? 1 : 5000))).toBeLessThan(3);
});
