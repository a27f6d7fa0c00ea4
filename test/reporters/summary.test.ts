import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summary } from '../../src/reporters/summary.js';
import { type Row, recognizers, report, type Setting } from '../helpers/report.js';
import { hostile } from './hostile.js';

const source = { serverUrl: 'https://github.com', repository: 'octo/shop', sha: 'c0ffee' };

const write = (rows: readonly Row[], setting: Setting = {}, maxRows?: number): string =>
  summary(report(rows, setting), { recognizers, source, ...(maxRows === undefined ? {} : { maxRows }) });

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

/** The page without its words: what Markdown and HTML make its structure of. */
const skeleton = (page: string): string =>
  page
    .replaceAll('<wbr>', '')
    .replace(/ href="[^"<>\n]*"/g, '')
    .replace(/>[^<>\n]+(?=<)/g, '>…');

describe('summary', () => {
  it('leads with the outcome and the figures', () => {
    const page = write([{}, { status: 'reported' }, { status: 'suppressed' }]);
    expect(page).toMatch(/^## ❌ Personal data found: 1 finding fails this check\.\n\n<table>/);
    expect(page).toContain('<strong>14</strong><br>files read');
  });

  it.each([
    ['clean', [], {}, '✅ No personal data found in 14 files.'],
    ['reported only', [{ status: 'reported' as const }], {}, '✅ Nothing blocks: 1 finding reported for information.'],
    ['nothing read', [], { totals: { filesScanned: 0 } }, '⚠️ Nothing was scanned: no file had text to look at.'],
    [
      'incomplete',
      [],
      { gaps: [{ stage: 'changes' as const, reason: 'truncated' as const, detail: 'GitHub lists 3,000 files.' }] },
      '⚠️ Incomplete: 1 gap left text unread, so this scan cannot say that it is clean.',
    ],
    [
      'findings in an incomplete scan',
      [{}],
      { gaps: [{ stage: 'changes' as const, reason: 'truncated' as const, detail: 'GitHub lists 3,000 files.' }] },
      '❌ Personal data found: 1 finding fails this check. The scan is incomplete as well: 1 gap.',
    ],
  ])('says what came out: %s', (_, rows: Row[], setting: Setting, headline) => {
    expect(write(rows, setting).split('\n')[0]).toBe(`## ${headline}`);
  });

  it('links each finding to its exact line', () => {
    const page = write([
      { path: 'api recordings/c#1.csv', startLine: 12 },
      { path: 'x.md', startLine: 3, endLine: 5 },
    ]);
    expect(page).toContain(
      '<a href="https://github.com/octo/shop/blob/c0ffee/api%20recordings/c%231.csv?plain=1#L12"><code>api recordings/<wbr>c#1.csv:12</code></a>',
    );
    expect(page).toContain('/x.md?plain=1#L3-L5"');
  });

  it('names places without links when the commit cannot be seen anywhere', () => {
    const page = summary(report([{ path: 'a.csv', startLine: 2 }]), { recognizers });
    expect(page).toContain('<td><code>a.csv:2</code></td>');
    expect(page).not.toContain('<a ');
  });

  it('shows severity, kind, label, masked value and reason in a row', () => {
    expect(write([{ entity: 'US_SSN', severity: 'critical', masked: '***-**-6789', label: 'ssn' }])).toContain(
      '<tr><td>🔴&nbsp;critical</td><td>US Social Security number<br><code>***-**-6789</code> under <code>ssn</code></td>',
    );
  });

  it('puts what fails first, most severe first, and folds the rest with its reasons', () => {
    const page = write([
      { status: 'reported', masked: 'reported-one', because: 'reserved by RFC 2606' },
      { severity: 'low', masked: 'failing-low' },
      { status: 'suppressed', masked: 'suppressed-one', because: 'allowed by the team' },
      { severity: 'critical', masked: 'failing-critical' },
    ]);
    const order = [
      'failing-critical',
      'failing-low',
      '<details>',
      'reported-one',
      'reserved by RFC 2606',
      'suppressed-one',
      'allowed by the team',
    ];
    const places = order.map((text) => page.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('draws the mix of what was found, without what is suppressed', () => {
    const page = write([{}, {}, { entity: 'US_SSN' }, { entity: 'IP_ADDRESS', status: 'suppressed' }]);
    expect(page).toContain(
      [
        '```mermaid',
        'pie showData title What was found',
        '  "E-mail address" : 2',
        '  "US Social Security number" : 1',
        '```',
      ].join('\n'),
    );
    expect(write([])).not.toContain('mermaid');
  });

  it('gathers the rarer kinds in one slice', () => {
    const rows = Array.from({ length: 12 }, (_, index): Row => ({ entity: `KIND_${index}` }));
    expect(write(rows)).toContain('  "all others" : 4\n```');
  });

  it('tells what to do, with the advice for each kind that fails', () => {
    const page = write([{}]);
    expect(page).toContain('- **E-mail address:** Write `someone@example.com`, which RFC 2606 sets aside.');
    expect(page).toContain('history');
    expect(write([{ status: 'reported' }])).not.toContain('What to do next');
  });

  it('lists the gaps, unread text first', () => {
    const page = write([], {
      gaps: [
        { path: 'logo.png', stage: 'readers', reason: 'binary', detail: 'It is not text.' },
        { path: 'big.csv', stage: 'changes', reason: 'too-large', detail: 'It has 120 MB.' },
      ],
    });
    expect(page).toContain('<summary>2 gaps: not looked at, or not fully</summary>');
    expect(page.indexOf('big.csv')).toBeLessThan(page.indexOf('logo.png'));
  });

  it('cuts rows and says how many', () => {
    const page = write(
      Array.from({ length: 25 }, () => ({})),
      {},
      10,
    );
    expect(page.match(/<tr><td>🟠/g)).toHaveLength(10);
    expect(page).toContain('… and 15 more rows, left out to keep this page readable.');
  });

  it('stays under 1 MiB with any number of findings and gaps, however long their texts', () => {
    const long = '\u202e名|'.repeat(1000);
    const rows = Array.from(
      { length: 1500 },
      (_, index): Row => ({
        path: `${long}/${index}`,
        label: long,
        evidence: [long],
        because: long,
        masked: long,
        cell: long,
        entity: `${long}${index}`,
        status: (['failing', 'reported', 'suppressed'] as const)[index % 3] ?? 'failing',
      }),
    );
    const gaps = Array.from({ length: 500 }, () => ({
      path: long,
      stage: 'readers' as const,
      reason: 'malformed' as const,
      detail: long,
    }));
    expect(bytes(write(rows, { gaps }, 100_000))).toBeLessThan(1024 * 1024);
  });

  it('has the same structure whatever paths, labels, reasons and values hold', () => {
    const page = (text: string): string =>
      write(
        [
          { path: text, label: text, cell: text, masked: text, evidence: [text] },
          { status: 'reported', because: text, path: text },
          { status: 'suppressed', because: text },
        ],
        { gaps: [{ path: text, stage: 'readers', reason: 'binary', detail: text }] },
      );
    const usual = skeleton(page('usual'));
    fc.assert(fc.property(hostile, (text) => skeleton(page(text)) === usual));
  });

  it('draws a chart that parses whatever an entity is called', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), (entities) => {
        const chart = /```mermaid\npie showData title What was found\n([^`]*)```\n/.exec(
          write(entities.map((entity) => ({ entity }))),
        );
        expect(
          chart?.[1]
            ?.trimEnd()
            .split('\n')
            .every((line) => /^ {2}"[^"\p{Cc}]+" : [1-9]\d*$/u.test(line)),
        ).toBe(true);
      }),
    );
  });
});
