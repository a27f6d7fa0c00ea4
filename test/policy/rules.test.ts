import { describe, expect, it, test } from 'vitest';
import { pathMatcher } from '../../src/changes/select.js';
import { defaults, type Override } from '../../src/model/settings.js';
import { createRules, leastThreshold } from '../../src/policy/rules.js';
import { report } from '../helpers/report.js';

const [verdict] = report([{ path: 'docs/a.md' }]).verdicts;

function rulesWith(...overrides: readonly Override[]) {
  if (!verdict) throw new Error('no verdict');
  const { threshold, failOn, budget } = createRules({ ...defaults, overrides }, pathMatcher)(verdict.finding);
  return { threshold, failOn, budget };
}

describe('what holds for a finding', () => {
  const usual = { threshold: defaults.threshold, failOn: defaults.failOn, budget: undefined };
  const here = { paths: ['docs/**'] };
  const elsewhere = { paths: ['src/**'] };

  test.each<[string, readonly Override[], object]>([
    ['is what holds for all, without an override', [], {}],
    ['is what holds for all, where none matches', [{ ...elsewhere, threshold: 1, maxFindings: 1 }], {}],
    ['is what one says, and the rest as it was', [{ ...here, threshold: 0 }], { threshold: 0 }],
    [
      'adds up',
      [
        { ...here, threshold: 0 },
        { ...here, failOn: 'never' },
      ],
      { threshold: 0, failOn: 'never' },
    ],
    [
      'is what the last one says',
      [
        { ...here, failOn: 'never' },
        { ...here, failOn: 'low' },
      ],
      { failOn: 'low' },
    ],
    ['has a budget of findings', [elsewhere, { ...here, maxFindings: 0 }], { budget: 1 }],
    ['has a budget of people', [{ ...here, maxSubjects: 3 }], { budget: 0 }],
    [
      'keeps its budget under one that has none',
      [
        { ...here, maxFindings: 2 },
        { ...here, threshold: 1 },
      ],
      { budget: 0, threshold: 1 },
    ],
    [
      'is counted in the last budget',
      [
        { ...here, maxFindings: 2 },
        { ...here, maxSubjects: 2 },
      ],
      { budget: 1 },
    ],
    ['is about an origin', [{ provenance: ['plausible'], threshold: 1 }], { threshold: 1 }],
    ['is not about another origin', [{ provenance: ['reserved'], threshold: 1 }], {}],
    ['is about its type in any case', [{ entities: ['Email_Address'], threshold: 1 }], { threshold: 1 }],
  ])('%s', (_, overrides, expected) => {
    expect(rulesWith(...overrides)).toEqual({ ...usual, ...expected });
  });
});

it('nothing is looked for below the least of all thresholds', () => {
  expect(leastThreshold(defaults)).toBe(0.5);
  expect(leastThreshold({ ...defaults, overrides: [{ threshold: 0.3 }, { failOn: 'low' }, { threshold: 0.9 }] })).toBe(
    0.3,
  );
  expect(leastThreshold({ ...defaults, overrides: [{ threshold: 0 }] })).toBe(0);
});
