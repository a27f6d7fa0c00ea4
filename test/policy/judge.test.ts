import { describe, expect, it, test } from 'vitest';
import { provenances, severities } from '../../src/model/finding.js';
import type { Settings } from '../../src/model/settings.js';
import { judge } from '../../src/policy/judge.js';
import { report } from '../helpers/report.js';

type Row = Parameters<typeof report>[0] extends readonly (infer Item)[] | undefined ? Item : never;

const findingOf = (row: Row) => {
  const [verdict] = report([row]).verdicts;
  if (!verdict) throw new Error('no verdict');
  return verdict.finding;
};

describe('a plausible finding', () => {
  test.each<[Settings['failOn'], readonly string[]]>([
    ['critical', ['critical']],
    ['high', ['critical', 'high']],
    ['medium', ['critical', 'high', 'medium']],
    ['low', ['critical', 'high', 'medium', 'low']],
    ['never', []],
  ])('under fail-on %s fails when its severity is one of %j', (failOn, failing) => {
    for (const severity of severities) {
      const { status } = judge(findingOf({ severity }), { failOn });
      expect([severity, status]).toEqual([severity, failing.includes(severity) ? 'failing' : 'reported']);
    }
  });
});

describe('a finding that is provably nobody’s', () => {
  test.each(provenances.filter((provenance) => provenance !== 'plausible'))(
    'is reported and does not fail, when it is %s',
    (provenance) => {
      const evidence = ['shape of address email (0.95)', 'set aside by a standard'];
      const finding = findingOf({ severity: 'critical', provenance, evidence });
      expect(judge(finding, { failOn: 'low' })).toEqual({
        finding,
        status: 'reported',
        because: 'set aside by a standard',
      });
    },
  );

  it('has a reason even without evidence', () => {
    expect(judge(findingOf({ provenance: 'reserved', evidence: [] }), { failOn: 'low' }).because).toBe('reserved');
  });
});

describe('a finding that does not fail says why', () => {
  test.each([
    [{ severity: 'low' }, 'medium', 'its severity is below medium'],
    [{ severity: 'critical' }, 'never', 'nothing fails the build (fail-on: never)'],
    [{ severity: 'medium' }, 'critical', 'its severity is below critical'],
  ] as const)('%j under fail-on %s: %s', (row, failOn, because) => {
    expect(judge(findingOf(row), { failOn })).toMatchObject({ status: 'reported', because });
  });

  it('and one that fails needs no reason', () => {
    expect(judge(findingOf({ severity: 'high' }), { failOn: 'medium' })).not.toHaveProperty('because');
  });

  it('for every severity, provenance and setting', () => {
    for (const failOn of [...severities, 'never'] as const) {
      for (const severity of severities) {
        for (const provenance of provenances) {
          const verdict = judge(findingOf({ severity, provenance }), { failOn });
          expect(verdict.status === 'failing').toBe(verdict.because === undefined);
          expect(verdict.because).not.toBe('');
        }
      }
    }
  });
});
