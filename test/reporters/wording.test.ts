import { describe, expect, it, test } from 'vitest';
import { count, duration, headline, sentence, size, what, why } from '../../src/reporters/wording.js';
import { report } from '../helpers/report.js';

describe('amounts', () => {
  test.each([
    [count(1, 'file'), '1 file'],
    [count(0, 'file'), '0 files'],
    [count(12_345, 'entry', 'entries'), '12,345 entries'],
    [size(999), '999 B'],
    [size(52_149), '52.1 kB'],
    [size(120_000_000), '120.0 MB'],
    [duration(340.4), '340 ms'],
    [duration(2449), '2.4 s'],
  ])('reads %s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

describe('sentence', () => {
  test.each([
    ['a\n  b', 'a b.'],
    ['Done.', 'Done.'],
    ['Really? ', 'Really?'],
  ])('makes of %j %j', (text, expected) => {
    expect(sentence(text)).toBe(expected);
  });
});

describe('what and why', () => {
  const [failing, bare, reported] = report([
    { label: 'email', cell: 'Sheet1!B7', evidence: ['one', 'two'] },
    { status: 'reported', because: 'reserved', masked: '*'.repeat(500) },
    { evidence: [] },
  ]).verdicts;

  it('name the kind, the masked value, its label and its cell', () => {
    expect(what(failing!, () => 'E-mail')).toBe('E-mail a***@e******.com under the label “email” at Sheet1!B7');
    expect(what(reported!, () => 'E-mail').length).toBeLessThan(100);
  });

  it('give the evidence for what fails and the reason for what does not, and never nothing', () => {
    expect([why(failing!), why(reported!), why(bare!)]).toEqual(['one; two', 'reserved', 'its shape alone']);
  });
});

describe('the headline of a scan that read nothing', () => {
  test.each([
    ['incomplete', 'all', /no file could be read as text.*the tree is clean/],
    ['incomplete', 'added-lines', /no file could be read as text.*the change is clean/],
    ['clean', 'added-lines', /^Nothing was scanned: no file had text to look at\.$/],
  ] as const)('that is %s of scope %s says what it could not look at', (outcome, scope, expected) => {
    const gaps = [{ path: 'a', stage: 'readers', reason: 'binary', detail: 'Not read.' }] as const;
    const { totals } = report([]);
    expect(headline(report([], { outcome, scope, gaps, totals: { ...totals, filesScanned: 0 } }))).toMatch(expected);
  });
});
