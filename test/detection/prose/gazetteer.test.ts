import { describe, expect, test } from 'vitest';
import { BRANDS } from '../../../src/detection/gazetteer/brands.js';
import { COMMON_WORDS } from '../../../src/detection/gazetteer/common-words.js';
import { GROUPS } from '../../../src/detection/gazetteer/groups.js';
import * as generated from '../../../src/detection/gazetteer/names.generated.js';
import { NEVER_NAMES } from '../../../src/detection/gazetteer/never-names.js';
import { RATHER_NAMES } from '../../../src/detection/gazetteer/rather-names.js';
import { foldName } from '../../../src/detection/prose/fold.js';
import { brand, common, family, flagsOf, given, isPatronymic, place } from '../../../src/detection/prose/vocabulary.js';

const made = Object.entries(generated).map(([name, list]) => [name, list.split(/[ ,]/)] as const);
const kept = Object.entries({ BRANDS, COMMON_WORDS, GROUPS, NEVER_NAMES, RATHER_NAMES }).map(
  ([name, list]) => [name, list.trim().split(/\s+/)] as const,
);

describe.each([...made, ...kept])('the list %s', (_, words) => {
  test('is written as words are looked up, so that none is ever missed, and none looks like a name itself', () => {
    expect(words.filter((word) => foldName(word) !== word || word === '')).toEqual([]);
  });
});

test.each(kept)('%s holds nothing twice', (name, words) => {
  const twice = words.filter((word, index) => words.indexOf(word) !== index);
  // A first word such as `south` begins several names.
  expect(name === 'GROUPS' ? [] : twice).toEqual([]);
});

test('all of it stays small enough to be bundled', () => {
  const bytes = Object.values(generated).reduce((sum, list) => sum + Buffer.byteLength(list), 0);
  expect(bytes).toBeLessThan(450_000);
  expect(bytes).toBeGreaterThan(300_000);
});

test.each([
  ['Krisztián', 'krisztian'],
  ['O’Brien', 'obrien'],
  ["D'Angelo", 'dangelo'],
  ['ŁUKASZ', 'lukasz'],
  ['Jørgensen', 'jorgensen'],
  ['Strauß', 'strauss'],
  ['Þorsteinn', 'thorsteinn'],
  ['Дмитрий', 'дмитрий'],
  ['o`hara', 'ohara'],
  ['É`ÉʼÉ‘É´', 'eeee'],
  ['e\u0301\u0302x', 'ex'],
  ['й', 'й'],
])('%s is looked up as %s', (written, folded) => expect(foldName(written)).toBe(folded));

test.each([
  ['amanda', given],
  ['clarkson', 0],
  ['fernandez', family],
  ['jenkins', family | common | brand],
  ['the', common],
  ['pipeline', common],
  ['pipelines', common],
  ['resolved', common],
  ['norway', place],
])('what is known of %s', (word, expected) => {
  const known = flagsOf(word);
  expect(known & expected).toBe(expected);
  if (expected === 0) expect(known).toBe(0);
  if ((expected & common) === 0) expect(known & common).toBe(0);
});

test.each(['guðmundsdóttir', 'andersson', 'kowalski', 'petrov', 'ionescu', 'papadopoulos', 'jovanović', 'korhonen'])(
  '%s is formed like a family name',
  (name) => expect(isPatronymic(foldName(name))).toBe(true),
);

test.each(['docker', 'reason', 'session', 'linux', 'chrome', 'kubernetes', 'console', 'json'])('%s is not', (word) =>
  expect(isPatronymic(word) && (flagsOf(word) & common) === 0).toBe(false),
);
