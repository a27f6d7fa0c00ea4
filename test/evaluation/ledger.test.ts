import { describe, expect, it, test } from 'vitest';
import { falseAlarms, ledgers, per100kLines, verdicts } from './ledger.js';

const all = ledgers();

describe.each(all.map((ledger) => [ledger.repository, ledger] as const))('the findings in %s', (_, ledger) => {
  it('were each read by somebody', () => {
    expect(ledger.findings.filter(({ verdict }) => !verdicts.includes(verdict))).toEqual([]);
  });

  it('show nothing of a value', () => {
    expect(ledger.findings.filter(({ masked }) => /[\p{L}\p{N}]{5}/u.test(masked))).toEqual([]);
  });

  it('are pinned to a commit', () => {
    expect(ledger.commit).toMatch(/^[\da-f]{40}$/);
    expect(ledger.lines).toBeGreaterThan(1000);
  });
});

test('at most two in 100,000 lines fail a build and should not', () => {
  const lines = all.reduce((total, ledger) => total + ledger.lines, 0);
  const alarms = all.flatMap(falseAlarms);
  expect((alarms.length / lines) * 100_000, JSON.stringify(alarms, null, 1)).toBeLessThanOrEqual(2);
  console.info(all.map((ledger) => `${ledger.repository}: ${per100kLines(ledger).toFixed(2)}`).join('\n'));
});
