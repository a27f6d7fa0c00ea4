import { describe, expect, it, test } from 'vitest';
import { provenances, type Severity, severities } from '../../src/model/finding.js';
import { defaults, type Settings } from '../../src/model/settings.js';
import { couldFail, mayBlock, reaches } from '../../src/policy/blocking.js';

test.each([
  ['strict', ['plausible', 'placeholder']],
  ['balanced', ['plausible']],
  ['lenient', ['plausible']],
] as const)('under %s values of these origins may block: %j', (mode, blocking) => {
  expect(provenances.filter((provenance) => mayBlock(provenance, mode))).toEqual(blocking);
});

test.each([
  ['critical', ['critical']],
  ['medium', ['critical', 'high', 'medium']],
  ['low', [...severities]],
  ['never', []],
] as const)('fail-on %s is reached by %j', (least, reaching) => {
  expect(severities.filter((severity) => reaches(severity, least))).toEqual(reaching);
});

describe('a value could fail', () => {
  const of = (
    severity: Severity | undefined,
    settings: Partial<Settings>,
    provenance = 'plausible' as const,
  ): boolean => couldFail({ ...defaults, ...settings }, () => severity)({ entity: 'PERSON', provenance });

  test.each<[string, Severity | undefined, Partial<Settings>, boolean]>([
    ['that is as severe as what fails', 'high', { failOn: 'high' }, true],
    ['not one that is less severe', 'medium', { failOn: 'high' }, false],
    ['that an override makes fail', 'medium', { failOn: 'high', overrides: [{ failOn: 'low' }] }, true],
    ['though an override lets it pass', 'high', { failOn: 'high', overrides: [{ failOn: 'never' }] }, true],
    [
      'not one for an override that says nothing of it',
      'low',
      { failOn: 'high', overrides: [{ threshold: 0 }] },
      false,
    ],
    ['of a type that nobody knows', undefined, { failOn: 'critical' }, true],
    // A baseline made while nothing fails has to hold when something does.
    ['where nothing fails today', 'low', { failOn: 'never' }, true],
    ['where nothing fails today, by any override', 'low', { failOn: 'never', overrides: [{ failOn: 'never' }] }, true],
  ])('%s', (_, severity, settings, expected) => {
    expect(of(severity, settings)).toBe(expected);
  });

  it('and nobody’s value never does', () => {
    expect(of('critical', { failOn: 'low' }, 'reserved' as never)).toBe(false);
  });

  it('by the severity of its own type', () => {
    const could = couldFail(defaults, (entity) => (entity === 'PERSON' ? 'high' : 'low'));
    expect(['PERSON', 'AGE'].map((entity) => could({ entity, provenance: 'plausible' }))).toEqual([true, false]);
  });
});
