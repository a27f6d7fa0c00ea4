import { describe, expect, it, test } from 'vitest';
import { auditLine, verifyAudit } from '../../src/reporters/audit.js';
import { report } from '../helpers/report.js';

const context = { time: '2026-11-22T10:00:00.000Z', commit: 'c0ffee', settings: { mode: 'strict' } };

function log(count: number, key?: string): string {
  let text = '';
  for (let index = 0; index < count; index += 1) {
    const scanned = report([{ status: 'suppressed', because: 'invented' }, {}], { totals: { filesScanned: index } });
    text += auditLine(scanned, { ...context, ...(key && { key }) }, text.trimEnd().split('\n').at(-1));
  }
  return text;
}

describe('a line of the log', () => {
  it('says what was scanned by whose rules, what was let through, and what came of it', () => {
    const entry = JSON.parse(log(1));
    expect(entry).toMatchObject({
      v: 1,
      commit: 'c0ffee',
      outcome: 'findings',
      totals: { failing: 1 },
      suppressions: [{ because: 'invented', findings: 1 }],
      previous: '0'.repeat(64),
    });
    expect(entry.policy.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(entry)).not.toContain('strict');
  });
});

describe('a log', () => {
  it('that is whole is found so', () => {
    expect(verifyAudit(log(5), undefined)).toEqual({ lines: 5 });
    expect(verifyAudit('', undefined)).toEqual({ lines: 0 });
  });

  const lines = log(5).split('\n');
  test.each([
    ['changed', log(5).replace('"filesScanned":2', '"filesScanned":9'), 3],
    ['taken out', [...lines.slice(0, 2), ...lines.slice(3)].join('\n'), 3],
    ['put in again', [lines[0], ...lines].join('\n'), 2],
    ['put in another order', [lines[1], lines[0], ...lines.slice(2)].join('\n'), 1],
    ['cut', log(5).slice(0, -40), 5],
    ['no line of it', `${log(2)}hello\n`, 3],
  ])('with a line %s is found out', (_, text, line) => {
    expect(verifyAudit(text, undefined).broken?.line).toBe(line);
  });

  it('that is signed is known by its key alone', () => {
    expect(verifyAudit(log(2, 'kept elsewhere'), 'kept elsewhere')).toEqual({ lines: 2 });
    expect(verifyAudit(log(2, 'another'), 'kept elsewhere').broken?.line).toBe(1);
    expect(verifyAudit(log(2), 'kept elsewhere').broken?.line).toBe(1);
  });
});
