import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { json } from '../../src/reporters/json.js';
import { ruleId } from '../../src/reporters/rule-id.js';
import { report } from '../helpers/report.js';
import { hostile } from './hostile.js';

describe('ruleId', () => {
  test.each([
    ['plausible', 'EMAIL_ADDRESS'],
    ['reserved', 'EMAIL_ADDRESS/reserved'],
    ['attribution', 'EMAIL_ADDRESS/attribution'],
  ] as const)('is, for a %s value, %s', (provenance, id) => {
    expect(ruleId({ entity: 'EMAIL_ADDRESS', provenance })).toBe(id);
  });
});

describe('json', () => {
  it('prints the contract, key by key and in its order', () => {
    const printed = json(
      report(
        [
          { label: 'email', cell: 'Sheet1!B7' },
          { status: 'reported', provenance: 'reserved', severity: 'low', because: 'set aside by RFC 2606' },
        ],
        { gaps: [{ path: 'logo.png', stage: 'readers', reason: 'binary', detail: 'Not text.' }] },
      ),
    );
    expect(printed.endsWith('}\n')).toBe(true);
    expect(JSON.stringify(JSON.parse(printed))).toBe(
      JSON.stringify({
        schemaVersion: 1,
        tool: { name: 'piicloak', version: '0.1.0' },
        outcome: 'findings',
        scope: 'added-lines',
        totals: {
          filesScanned: 14,
          filesSkipped: 1,
          bytesScanned: 52_100,
          findings: 2,
          failing: 1,
          subjects: 1,
          durationMs: 340,
        },
        findings: [
          {
            ruleId: 'EMAIL_ADDRESS',
            entity: 'EMAIL_ADDRESS',
            path: 'fixtures/users.csv',
            startLine: 1,
            startColumn: 5,
            endLine: 1,
            endColumn: 20,
            label: 'email',
            cell: 'Sheet1!B7',
            score: 0.9,
            severity: 'high',
            provenance: 'plausible',
            status: 'failing',
            masked: 'a***@e******.com',
            evidence: ['its domain ends in a top-level domain that exists'],
            occurrences: 1,
            fingerprint: 'fingerprint-0',
          },
          {
            ruleId: 'EMAIL_ADDRESS/reserved',
            entity: 'EMAIL_ADDRESS',
            path: 'fixtures/users.csv',
            startLine: 2,
            startColumn: 5,
            endLine: 2,
            endColumn: 20,
            score: 0.9,
            severity: 'low',
            provenance: 'reserved',
            status: 'reported',
            because: 'set aside by RFC 2606',
            masked: 'a***@e******.com',
            evidence: ['its domain ends in a top-level domain that exists'],
            occurrences: 1,
            fingerprint: 'fingerprint-1',
          },
        ],
        gaps: [{ path: 'logo.png', stage: 'readers', reason: 'binary', detail: 'Not text.' }],
        ignores: [],
        policy: { files: [], from: '', changed: [], remarks: [] },
      }),
    );
  });

  it('keeps suppressed findings, with their reason', () => {
    const { findings } = JSON.parse(json(report([{ status: 'suppressed', because: 'allowed' }])));
    expect(findings).toMatchObject([{ status: 'suppressed', because: 'allowed' }]);
  });

  it('gives back any path and label, and sends no terminal a character to act on', () => {
    fc.assert(
      fc.property(hostile, hostile, (path, label) => {
        const printed = json(report([{ path, label }]));
        expect(JSON.parse(printed).findings[0]).toMatchObject({ path, label });
        expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});
