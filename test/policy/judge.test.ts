import { describe, expect, it, test } from 'vitest';
import { pathMatcher } from '../../src/changes/select.js';
import type { Finding } from '../../src/model/finding.js';
import { provenances, severities } from '../../src/model/finding.js';
import type { Verdict } from '../../src/model/report.js';
import { defaults, type Settings } from '../../src/model/settings.js';
import { createJudge } from '../../src/policy/judge.js';
import { scan } from '../../src/scan.js';
import { report } from '../helpers/report.js';

type Row = Parameters<typeof report>[0] extends readonly (infer Item)[] | undefined ? Item : never;

const findingOf = (row: Row) => {
  const [verdict] = report([row]).verdicts;
  if (!verdict) throw new Error('no verdict');
  return verdict.finding;
};

const judgeWith = (settings: Partial<Settings>) => createJudge({ ...defaults, ...settings }, pathMatcher);

function judge(finding: Finding, settings: Partial<Settings>): Verdict {
  const verdict = judgeWith(settings).judge(finding);
  if (!verdict) throw new Error('It stays below the threshold.');
  return verdict;
}

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
      const evidence = ['shape of address email (0.95)', 'the label says so', 'set aside by a standard'];
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

describe('a mode', () => {
  test.each([
    ['strict', { provenance: 'placeholder' }, 'failing'],
    ['strict', { provenance: 'reserved' }, 'reported'],
    ['balanced', { provenance: 'placeholder' }, 'reported'],
    ['lenient', { provenance: 'plausible', severity: 'high' }, 'failing'],
  ] as const)('%s makes %j %s', (mode, row, status) => {
    expect(judge(findingOf({ ...row, evidence: ['x'] }), { mode, failOn: 'low' }).status).toBe(status);
  });

  it('that only warns fails nothing', () => {
    const because = 'nothing fails the build (warn-only)';
    expect(judge(findingOf({ severity: 'critical' }), { warnOnly: true })).toMatchObject({
      status: 'reported',
      because,
    });
  });
});

describe('an override', () => {
  const inDocs = { paths: ['docs/**'] };

  test.each([
    ['raises the threshold of a folder', { ...inDocs, threshold: 0.95 }, { path: 'docs/a.md' }, undefined],
    ['leaves other folders alone', { ...inDocs, threshold: 0.95 }, { path: 'src/a.ts' }, 'failing'],
    ['lowers what fails of a type', { entities: ['EMAIL_ADDRESS'], failOn: 'critical' }, {}, 'reported'],
    ['leaves other types alone', { entities: ['US_SSN'], failOn: 'critical' }, {}, 'failing'],
    ['is about an origin', { provenance: ['attribution'], threshold: 1 }, { provenance: 'attribution' }, undefined],
    ['needs all that it names', { ...inDocs, entities: ['US_SSN'], threshold: 1 }, { path: 'docs/a.md' }, 'failing'],
  ] as const)('%s', (_, override, row, status) => {
    const verdict = judgeWith({ overrides: [override] }).judge(findingOf(row));
    expect(verdict?.status).toBe(status);
  });

  it('counts what reaches its threshold, to the hundredth', () => {
    const judgeAt = (score: number) => judgeWith({ threshold: 0.6 }).judge(findingOf({ score }))?.status;
    expect([0.59, 0.6, 0.61].map(judgeAt)).toEqual([undefined, 'failing', 'failing']);
  });

  it('has a budget of its own', () => {
    const { budgetOf } = judgeWith({ overrides: [{ ...inDocs, maxFindings: 3 }] });
    expect(['docs/a.md', 'src/a.ts'].map((path) => budgetOf(findingOf({ path })))).toEqual([0, undefined]);
  });

  it('gives way to a later one', () => {
    const overrides = [
      { ...inDocs, failOn: 'never' },
      { paths: ['docs/api/**'], failOn: 'low' },
    ] as const;
    expect(judge(findingOf({ path: 'docs/a.md' }), { overrides }).status).toBe('reported');
    expect(judge(findingOf({ path: 'docs/api/a.md' }), { overrides }).status).toBe('failing');
  });
});

it('a reason shows nothing personal, in whichever words it is given', async () => {
  const address = ['amanda.jordan', 'corvina-energy.com'].join('@');
  const rule = { paths: ['**'], reason: `as agreed with ${address}`, owner: address, expires: '2020-01-01' };
  const bytes = new TextEncoder().encode('nothing\n');
  const { policy } = await scan({ kind: 'content', path: 'a.txt', bytes }, { suppress: [rule] });
  expect(policy.remarks.join()).toContain('as agreed with ***');
  expect(policy.remarks.join()).not.toContain(address);
});
