import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { winners } from '../../src/detection/overlap.js';
import type { CandidateKind } from '../../src/model/recognizer.js';

interface Value {
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly name?: string;
  readonly recognizer: { readonly entity: string };
  readonly candidate: { readonly kind: CandidateKind };
  readonly disguised?: true;
}

const recognizer = { entity: 'EMAIL_ADDRESS' };
const value = (start: number, end: number, score: number, name = ''): Value => ({
  start,
  end,
  score,
  name,
  recognizer,
  candidate: { kind: 'number' },
});
const disguised = (start: number, end: number, score: number, name = ''): Value => ({
  ...value(start, end, score, name),
  disguised: true,
});
const whole = (start: number, end: number, score: number, name = ''): Value => ({
  ...value(start, end, score, name),
  candidate: { kind: 'field' },
});
const overlap = (a: Value, b: Value): boolean => a.start < b.end && b.start < a.end;

const values = fc.array(
  fc
    .record({
      start: fc.integer({ min: 0, max: 40 }),
      length: fc.integer({ min: 1, max: 12 }),
      score: fc.constantFrom(0.1, 0.5, 0.5, 0.9),
    })
    .map(({ start, length, score }) => value(start, start + length, score)),
  { maxLength: 30 },
);

describe('winners', () => {
  test.each([
    ['the surest', [value(0, 9, 0.5, 'a'), value(2, 5, 0.9, 'b')], ['b']],
    ['of equally sure ones the longest', [value(0, 5, 0.5, 'a'), value(2, 9, 0.5, 'b')], ['b']],
    ['of equal ones the first', [value(0, 5, 0.5, 'a'), value(0, 5, 0.5, 'b')], ['a']],
    ['both that only touch', [value(0, 5, 0.5, 'a'), value(5, 9, 0.9, 'b')], ['a', 'b']],
    [
      'those at the ends when the middle loses',
      [value(0, 4, 0.9, 'a'), value(3, 7, 0.5, 'b'), value(6, 9, 0.9, 'c')],
      ['a', 'c'],
    ],
    ['the middle when it is the surest', [value(0, 4, 0.5, 'a'), value(3, 7, 0.9, 'b'), value(6, 9, 0.5, 'c')], ['b']],
    ['what a disguise says, not what its escape reads like', [value(0, 9, 0.9, 'a'), disguised(2, 9, 0.9, 'b')], ['b']],
    ['the whole of a labelled value, not its surer part', [whole(0, 9, 0.8, 'a'), value(4, 9, 0.9, 'b')], ['a']],
    ['none of none', [], []],
  ] as const)('are %s', (_, given, names) => {
    expect(winners([...given]).map(({ name }) => name)).toEqual(names);
    expect(winners([...given].reverse()).map(({ name }) => name)).toHaveLength(names.length);
  });

  it('never overlap and stand in order of place', () => {
    fc.assert(
      fc.property(values, (given) => {
        const chosen = winners(given);
        for (const [index, next] of chosen.slice(1).entries()) {
          expect(next.start).toBeGreaterThanOrEqual(chosen[index]?.end ?? 0);
        }
      }),
    );
  });

  it('leave out only what overlaps a winner that is at least as sure', () => {
    fc.assert(
      fc.property(values, (given) => {
        const chosen = winners(given);
        for (const loser of given.filter((each) => !chosen.includes(each))) {
          expect(chosen.some((winner) => overlap(winner, loser) && winner.score >= loser.score)).toBe(true);
        }
      }),
    );
  });

  it('are the same in whatever order the values came', () => {
    fc.assert(
      fc.property(values, (given) => {
        const places = (list: readonly Value[]) => list.map(({ start, end, score }) => [start, end, score]);
        expect(places(winners([...given].reverse()))).toEqual(places(winners(given)));
      }),
    );
  });
});
