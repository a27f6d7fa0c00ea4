import fc from 'fast-check';
import { expect, it } from 'vitest';
import { severities } from '../../src/model/finding.js';
import { inOrder } from '../../src/policy/order.js';
import { report } from '../helpers/report.js';

const place = (path: string, startLine: number, startColumn = 1, entity = 'EMAIL_ADDRESS') => ({
  path,
  startLine,
  startColumn,
  entity,
});

const sorted = [
  { status: 'failing', severity: 'critical', ...place('z', 9) },
  { status: 'failing', severity: 'high', ...place('B', 2) },
  { status: 'failing', severity: 'high', ...place('a', 2) },
  { status: 'failing', severity: 'high', ...place('a', 10) },
  { status: 'failing', severity: 'high', ...place('a', 10, 3) },
  { status: 'failing', severity: 'high', ...place('a', 10, 3, 'PERSON') },
  { status: 'failing', severity: 'medium', ...place('a', 1) },
  { status: 'failing', severity: 'low', ...place('a', 1) },
  { status: 'reported', severity: 'critical', ...place('a', 1) },
  { status: 'reported', severity: 'low', ...place('a', 1) },
  { status: 'suppressed', severity: 'critical', ...place('a', 1) },
] as const;

it('puts failing before severe before place, whatever order they came in', () => {
  const { verdicts } = report(sorted);
  fc.assert(
    fc.property(fc.shuffledSubarray([...verdicts], { minLength: verdicts.length }), (shuffled) => {
      expect(inOrder(shuffled)).toEqual(verdicts);
    }),
  );
});

it('compares paths by code unit, so that every machine gives the same order', () => {
  const { verdicts } = report(['a/b', 'a-b', 'ä', 'Z', 'z', 'a'].map((path) => place(path, 1)));
  expect(inOrder(verdicts).map(({ finding }) => finding.path)).toEqual(['Z', 'a', 'a-b', 'a/b', 'z', 'ä']);
});

it('leaves what it was given as it was', () => {
  const { verdicts } = report(severities.toReversed().map((severity) => ({ severity })));
  const before = [...verdicts];
  inOrder(verdicts);
  expect(verdicts).toEqual(before);
});
