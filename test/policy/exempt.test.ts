import { describe, expect, it, test } from 'vitest';
import type { Placed } from '../../src/model/finding.js';
import { createTags } from '../../src/policy/baseline.js';
import type { CouldFail } from '../../src/policy/blocking.js';
import { anyOf, type Exempt, exemptAllowed, exemptDefined, exemptKnown, recordsOf } from '../../src/policy/exempt.js';
import { readText } from '../../src/readers/text.js';

const view = readText('a.txt', 'Jane 0123');
const placed = (entity: string, start: number, end: number, record = 0): Placed => ({
  entity,
  start,
  end,
  record,
  score: 1,
  provenance: 'plausible',
  evidence: [],
});
const jane = placed('PERSON', 0, 4);
const number = placed('US_SSN', 5, 9);
const always = () => true;
const never = () => false;
const saying =
  (because: string, of: Placed = jane): Exempt =>
  () =>
  (match) =>
    match === of ? { kind: 'x', because } : undefined;

describe('several that are asked', () => {
  it('are none, where there is none', () => {
    expect(anyOf([])).toBeUndefined();
    expect(anyOf([undefined, undefined])).toBeUndefined();
  });

  it('are answered for by the first with a reason', () => {
    const answer = anyOf([undefined, saying('a', number), saying('b'), saying('c')])?.('a.txt', [], view);
    expect([jane, number, placed('AGE', 0, 1)].map((match) => answer?.(match)?.because)).toEqual(['b', 'a', undefined]);
  });

  it('are told of the place', () => {
    const seen: unknown[] = [];
    const told: Exempt = (...place) => {
      seen.push(place);
      return () => undefined;
    };
    anyOf([told])?.('a.txt', [jane], view);
    expect(seen).toEqual([['a.txt', [jane], view]]);
  });
});

test('a policy may name what it defines, and nothing else', () => {
  const answer = exemptDefined(new Set(['PERSON']))('a.yml', [], view);
  expect(answer(jane)).toEqual({ kind: 'allowed', because: 'the policy that defines the type stands there' });
  expect(answer(number)).toBeUndefined();
});

describe('an allowed value', () => {
  const allowed = [
    {
      matches: ({ entity, value }: { entity: string; value: string }) => entity === 'PERSON' && value === 'Jane',
      because: 'ours',
    },
  ];

  it('is the whole value of the match, of its type', () => {
    const answer = exemptAllowed(allowed, always)?.('a.txt', [], view);
    expect(answer?.(jane)).toEqual({ kind: 'allowed', because: 'ours' });
    expect(answer?.(placed('PERSON', 0, 3))).toBeUndefined();
    expect(answer?.(placed('US_SSN', 0, 4))).toBeUndefined();
  });

  it('is not asked for where there is none, or where nothing could fail', () => {
    expect(exemptAllowed([], always)).toBeUndefined();
    expect(exemptAllowed(allowed, never)?.('a.txt', [], view)(jane)).toBeUndefined();
  });
});

describe('a value of the baseline', () => {
  const secret = { salt: 'a1b2c3d4'.repeat(4) };
  const tags = createTags(secret);
  const entries = new Set(tags.toEntries([tags.ofValue({ entity: 'US_SSN', value: '0123' })], 'a.txt'));
  const answerOf = (matches: readonly Placed[], could: CouldFail = always, baseline = { secret, entries }) =>
    exemptKnown(baseline, could, never)('a.txt', matches, view);

  it('is known where it stands', () => {
    const answer = answerOf([jane, number]);
    expect(answer(number)).toEqual({ kind: 'baseline', because: 'it stood there when the baseline was made' });
    expect(answer(jane)).toBeUndefined();
  });

  it('is not asked for where nothing could fail', () => {
    expect(answerOf([number], never)(number)).toBeUndefined();
  });

  it('is told by what could fail beside it, and not by the rest', () => {
    const isNumber = ({ entity }: { entity: string }) => entity === 'US_SSN';
    expect(answerOf([jane, number], isNumber)(number)).toBeDefined();
    const both = [jane, number].map(({ entity, start, end }) =>
      tags.ofValue({ entity, value: view.text.slice(start, end) }),
    );
    expect([...(recordsOf([jane, number], view, tags)[0]?.values() ?? [])]).toEqual(both);
  });

  it('is told apart by record', () => {
    const other = { ...number, record: 7 };
    const records = recordsOf([jane, number, other], view, tags);
    expect(records.map((record) => [...record.keys()])).toEqual([[jane, number], [other]]);
  });
});
