import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createTags } from '../../src/policy/baseline.js';
import { createKnown } from '../../src/policy/known.js';
import type { Secret } from '../../src/policy/tags.js';

const salt = 'a1b2c3d4'.repeat(4);

/** A value, by a letter for its type: `n` a name, `m` a mailbox, `d` a date of birth, `g` a gender, `s` a number. */
type Written = `${'n' | 'm' | 'd' | 's'}:${string}`;
const types: Readonly<Record<string, string>> = { n: 'PERSON', m: 'EMAIL_ADDRESS', d: 'DATE_OF_BIRTH', s: 'US_SSN' };

type Records = readonly (readonly [file: string, ...values: Written[]])[];

/** Asks a baseline of some records about one. */
function knownIn(
  old: Records,
  [file, ...values]: Records[number],
  gone: readonly string[] = [],
  secret: Secret = { salt },
) {
  const { ofValue, ofFile, toEntries } = createTags(secret);
  const tagOf = (value: Written): string => ofValue({ entity: types[value.charAt(0)] ?? '', value: value.slice(2) });
  const entries = new Set(old.flatMap(([path, ...each]) => toEntries(each.map(tagOf), path)));
  const isGone = (tag: string): boolean => gone.map(ofFile).includes(tag);
  const known = createKnown({ secret, entries }, isGone)(new Set(values.map(tagOf)), ofFile(file));
  return values.filter((value) => known.has(tagOf(value)));
}

const row = ['a.csv', 'n:Amanda', 'd:1980-04-02', 'm:amanda'] as const;

describe('known is', () => {
  test.each<[string, Records, Records[number], readonly Written[], readonly string[]]>([
    [
      'all of a row, wherever it went',
      [row],
      ['b.json', ...row.slice(1)] as never,
      ['n:Amanda', 'd:1980-04-02', 'm:amanda'],
      [],
    ],
    ['what a row has kept', [row], ['a.csv', 'n:Amanda', 'd:1980-04-02', 'm:other'], [], []],
    [
      'what stands beside a mailbox that is known',
      [row],
      ['b.csv', 'n:Amanda', 'm:amanda'],
      ['n:Amanda', 'm:amanda'],
      [],
    ],
    [
      'not the date that took the place of another',
      [row],
      ['a.csv', 'n:Amanda', 'd:1981-05-03', 'm:amanda'],
      ['n:Amanda', 'm:amanda'],
      [],
    ],
    [
      'not the name that took the place of another',
      [row, ['a.csv', 'n:Berta']],
      ['a.csv', 'n:Berta', 'm:amanda'],
      ['m:amanda'],
      [],
    ],
    ['a name by itself in its own file', [['a.md', 'n:Amanda']], ['a.md', 'n:Amanda'], ['n:Amanda'], []],
    [
      'a name by itself in its own file, moved to a folder',
      [['a.md', 'n:Amanda']],
      ['docs/a.md', 'n:Amanda'],
      ['n:Amanda'],
      [],
    ],
    ['no name by itself in another file', [['a.md', 'n:Amanda']], ['b.md', 'n:Amanda'], [], []],
    [
      'a name by itself in a file that was renamed',
      [['a.md', 'n:Amanda']],
      ['b.md', 'n:Amanda'],
      ['n:Amanda'],
      ['a.md'],
    ],
    ['a name on a line that was parted', [row], ['a.csv', 'n:Amanda'], ['n:Amanda'], []],
    [
      'names on lines that were joined',
      [
        ['a.md', 'n:Amanda'],
        ['a.md', 'n:Berta'],
      ],
      ['a.md', 'n:Amanda', 'n:Berta'],
      ['n:Amanda', 'n:Berta'],
      [],
    ],
    [
      'a name and a mailbox on lines that were joined',
      [
        ['a.md', 'n:Amanda'],
        ['b.md', 'm:a'],
      ],
      ['a.md', 'n:Amanda', 'm:a'],
      ['n:Amanda', 'm:a'],
      [],
    ],
    [
      'all of a short row of its own file, beside another of the same name',
      [
        ['a.csv', 'n:Amanda', 'd:1'],
        ['a.csv', 'n:Amanda', 'd:2'],
      ],
      ['a.csv', 'n:Amanda', 'd:1'],
      ['n:Amanda', 'd:1'],
      [],
    ],
    [
      'not the name that took the place of another in a row of another file',
      [
        ['b.csv', 'n:Amanda', 'd:1', 'm:amanda'],
        ['a.csv', 'n:Berta'],
      ],
      ['a.csv', 'n:Berta', 'm:amanda'],
      ['m:amanda'],
      [],
    ],
    [
      'what stands in its own file, whatever stands beside the same name in another',
      [
        ['b.md', 'n:Berta', 'd:9'],
        ['a.csv', 'n:Berta'],
        ['a.csv', 'd:1'],
      ],
      ['a.csv', 'n:Berta', 'd:1'],
      ['n:Berta', 'd:1'],
      [],
    ],
    [
      'what was joined, whatever of another type was taken out',
      [
        ['a.md', 'n:Amanda'],
        ['a.md', 'd:1', 'm:x'],
      ],
      ['a.md', 'n:Amanda', 'd:1'],
      ['n:Amanda', 'd:1'],
      [],
    ],
    [
      'the first of several rows that share each of its values',
      [
        ['a.csv', 'm:a', 'n:Amanda'],
        ['a.csv', 'm:a', 'n:Berta'],
        ['z.csv', 'n:Amanda', 'd:7'],
      ],
      ['b.csv', 'n:Amanda', 'm:a'],
      ['n:Amanda', 'm:a'],
      [],
    ],
    [
      'a row by what is rare in it, among a thousand of the same name',
      [
        ...Array.from({ length: 1100 }, (_, at) => ['a.csv', 'n:Amanda', `s:${at}`] as const),
        ['a.csv', 'n:Amanda', 'm:rare'],
      ],
      ['b.csv', 'n:Amanda', 'm:rare'],
      ['n:Amanda', 'm:rare'],
      [],
    ],
    ['nothing but the number beside a new name', [['a.md', 's:1']], ['a.md', 'n:Amanda', 's:1'], ['s:1'], []],
  ])('%s', (_, old, now, expected, gone) => {
    expect(knownIn(old, now, gone)).toEqual(expected);
  });

  it('with a key, each value by itself', () => {
    const secret = { salt, key: 'kept elsewhere' };
    expect(knownIn([row], ['b.md', 'n:Amanda'], [], secret)).toEqual(['n:Amanda']);
    expect(knownIn([row], ['a.csv', 'n:Amanda', 'd:1981-05-03'], [], secret)).toEqual(['n:Amanda']);
  });
});

const people = (seed: string, count: number): Records =>
  Array.from({ length: count }, (_, at) => [
    'users.csv',
    `n:${seed} ${at}`,
    `d:${1940 + (at % 60)}-${1 + (at % 12)}-${1 + (at % 28)}`,
    `m:${seed}${at}`,
  ]);

it('of a thousand new rows beside a thousand old ones, none is hidden; each of the old ones is known', () => {
  const old = people('old', 1000);
  const { ofValue, ofFile, toEntries } = createTags({ salt });
  const tagOf = (value: string): string => ofValue({ entity: types[value.charAt(0)] ?? '', value: value.slice(2) });
  const entries = new Set(old.flatMap(([path, ...each]) => toEntries(each.map(tagOf), path)));
  const knownOf = createKnown({ secret: { salt }, entries }, () => false);
  const countKnown = (rows: Records): number =>
    rows.reduce((sum, [path, ...each]) => sum + knownOf(new Set(each.map(tagOf)), ofFile(path)).size, 0);
  expect(countKnown(old)).toBe(3000);
  expect(countKnown(people('new', 1000))).toBe(0);
});

it('never a value that the baseline has no tag of, and always all of what it was made of', () => {
  const value = fc
    .tuple(fc.constantFrom('n', 'm', 'd', 's'), fc.integer({ min: 0, max: 50 }))
    .map(([type, number]) => `${type}:${number}` as Written);
  const record = fc
    .tuple(fc.constantFrom('a.md', 'b.csv'), fc.uniqueArray(value, { minLength: 1, maxLength: 6 }))
    .map(([file, values]) => [file, ...values] as const);
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 20 }), record, (old, now) => {
      const [first] = old;
      if (first) expect(knownIn(old, first)).toEqual(first.slice(1));
      const { ofValue } = createTags({ salt });
      const tagOf = (each: string): string => ofValue({ entity: types[each.charAt(0)] ?? '', value: each.slice(2) });
      const all = new Set(old.flatMap(([, ...each]) => each).map(tagOf));
      for (const each of knownIn(old, now)) expect(all.has(tagOf(each))).toBe(true);
    }),
  );
});
