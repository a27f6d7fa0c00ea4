import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consoleText } from '../../src/reporters/console.js';
import { type Row, recognizers, report, type Setting } from '../helpers/report.js';
import { hostile } from './hostile.js';

const print = (rows: readonly Row[], setting: Setting = {}, colour = false): string =>
  consoleText(report(rows, setting), { recognizers, colour });

describe('consoleText', () => {
  it('groups by file, the worst file first, and each file by place', () => {
    const text = print([
      { entity: 'PHONE_NUMBER', severity: 'medium', path: 'b.log', startLine: 9, masked: '+1 *** *** **23' },
      {
        entity: 'US_SSN',
        severity: 'critical',
        path: 'a.csv',
        startLine: 7,
        masked: '***-**-6789',
        label: 'ssn',
        cell: 'B7',
      },
      {
        path: 'a.csv',
        startLine: 2,
        status: 'reported',
        because: 'its domain is reserved (RFC 2606)',
        severity: 'low',
      },
    ]);
    expect(text.split('\n')).toEqual([
      'a.csv:2:5  low       E-mail address                       a***@e******.com  — does not block: its domain is reserved (RFC 2606)',
      'a.csv:7:5  critical  US Social Security number (ssn, B7)  ***-**-6789       — its domain ends in a top-level domain that exists',
      '',
      'b.log:9:5  medium    Phone number  +1 *** *** **23  — its domain ends in a top-level domain that exists',
      '',
      'Personal data found: 2 findings fail this check.',
      '2 failing, 1 reported, 0 suppressed, about 3 subjects. 14 files read (52.1 kB), 0 skipped, in 340 ms; looked at the lines that this change adds.',
      '',
    ]);
  });

  it('says that nothing was found only when something was read', () => {
    expect(print([])).toContain('No personal data found in 14 files.');
    const nothing = print([], { totals: { filesScanned: 0 } });
    expect(nothing).toContain('Nothing was scanned');
    expect(nothing).not.toContain('No personal data');
  });

  it('never calls an incomplete scan clean, and names what stayed unread before what is only noted', () => {
    const text = print([], {
      gaps: [
        { path: 'logo.png', stage: 'readers', reason: 'binary', detail: 'It is not text.' },
        { path: 'big.csv', stage: 'changes', reason: 'too-large', detail: 'It has 120 MB; split it.' },
      ],
    });
    expect(text).toContain('Incomplete: 1 gap left text unread, so this scan cannot say that it is clean.');
    expect(text).not.toContain('No personal data');
    expect(text.split('\n').slice(-4)).toEqual([
      'What was not looked at, or not fully:',
      '  unread  big.csv: It has 120 MB; split it.',
      '  note    logo.png: It is not text.',
      '',
    ]);
  });

  it('counts suppressed findings without listing them', () => {
    const text = print([{ status: 'suppressed', because: 'allowed', path: 'quiet.csv' }]);
    expect(text).toContain('1 suppressed');
    expect(text).not.toContain('quiet.csv');
  });

  it('says when failing findings are within what is allowed', () => {
    expect(print([{}], { outcome: 'clean' })).toContain('Within what is allowed: 1 finding may stand');
  });

  it('colours only when asked', () => {
    expect(print([{}], {}, true)).toContain('\u001b[');
    expect(print([{}])).not.toContain('\u001b');
  });

  it('prints one line for each finding and gap, whatever the path, the label and the reason hold', () => {
    const lines = (text: string): number =>
      print(
        [
          { path: text, label: text, evidence: [text], masked: text },
          { path: 'b', status: 'reported', because: text },
        ],
        {
          gaps: [{ path: text, stage: 'readers', reason: 'binary', detail: text }],
        },
      ).split('\n').length;
    const usual = lines('usual');
    fc.assert(fc.property(hostile, (text) => lines(text === 'b' ? 'c' : text) === usual));
    fc.assert(
      fc.property(
        hostile,
        (text) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(print([{ path: text }]).replaceAll('\n', '')),
      ),
    );
  });
});
