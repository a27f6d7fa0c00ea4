import { describe, expect, it, test } from 'vitest';
import { customRecognizers } from '../../src/custom-recognizers.js';
import { recognizersFor } from '../../src/entities.js';
import type { CustomRecognizer, Settings } from '../../src/model/settings.js';
import { consoleText } from '../../src/reporters/console.js';
import { sarif } from '../../src/reporters/sarif.js';
import { summary } from '../../src/reporters/summary.js';
import { findings, scanText } from './scan.js';

const number: CustomRecognizer = {
  entity: 'CUSTOMER_NUMBER',
  title: 'customer number (ours)',
  severity: 'high',
  patterns: ['KD-\\d{6}'],
  labels: ['kundennummer'],
  where: '.piicloak.yml:12',
};
const ignore = ['piicloak', 'ignore'].join(':');
const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => 482_915 + at * 7919);

describe('a report of a team’s own type', () => {
  it('has a rule with words of its own in SARIF, and nothing of a value', async () => {
    const report = await scanText('a.md', 'We wrote to KD-482915.', [number]);
    const recognizers = recognizersFor([], await customRecognizers([number]));
    const [run] = sarif(report, { recognizers, category: 'piicloak' }).log.runs;
    expect(run?.tool.driver.rules).toEqual([
      expect.objectContaining({
        id: 'CUSTOMER_NUMBER',
        shortDescription: { text: 'Personal data: customer number (ours).' },
        help: {
          text: expect.stringContaining('.piicloak.yml:12'),
          markdown: expect.stringContaining('# customer number'),
        },
        properties: expect.objectContaining({ 'security-severity': '8.0' }),
      }),
    ]);
    for (const text of [consoleText(report, { recognizers, colour: false }), summary(report, { recognizers })]) {
      expect(text).toContain('customer number (ours)');
      expect(text).not.toContain('482915');
    }
  });

  it('folds a column into one finding, and counts its people', async () => {
    const rows = numbers(40).map((each, at) => `${at},KD-${each}`);
    const report = await scanText('a.csv', ['id,kundennummer', ...rows, ''].join('\n'), [number]);
    expect(report.verdicts.map(({ finding }) => [finding.entity, finding.occurrences, finding.label])).toEqual([
      ['CUSTOMER_NUMBER', 40, 'kundennummer'],
    ]);
    expect(report.totals.subjects).toBe(40);
  });

  test.each<[string, string, Partial<Settings>, string[]]>([
    ['nothing else', 'KD-482915', {}, ['failing']],
    ['types that it is not among', 'KD-482915', { entities: ['US_SSN'] }, []],
    ['its name among types', 'KD-482915', { entities: ['US_SSN', 'customer_number'] }, ['failing']],
    ['all types', 'KD-482915', { entities: ['all'] }, ['failing']],
    ['a severity above it', 'KD-482915', { failOn: 'critical' }, ['reported']],
    ['an override', 'KD-482915', { overrides: [{ entities: ['CUSTOMER_NUMBER'], failOn: 'never' }] }, ['reported']],
    ['a threshold of its own', 'KD-482915', { overrides: [{ entities: ['CUSTOMER_NUMBER'], threshold: 0.6 }] }, []],
    ['a rule', 'KD-482915', { suppress: [{ entities: ['CUSTOMER_NUMBER'], reason: 'x' }] }, ['suppressed']],
    ['a comment', `KD-482915 # ${ignore} CUSTOMER_NUMBER -- x`, {}, ['suppressed']],
    ['a comment on others', `KD-482915 # ${ignore} US_SSN -- x`, {}, ['failing']],
    ['digits that are typed', 'KD-123456', {}, ['reported']],
  ])('obeys %s', async (_, text, settings, expected) => {
    const { verdicts } = await scanText('a.txt', text, [number], settings);
    const own = verdicts.filter(({ finding }) => finding.entity === 'CUSTOMER_NUMBER');
    expect(own.map(({ status }) => status)).toEqual(expected);
  });

  it('never excuses what a list names', async () => {
    const listed: CustomRecognizer = { entity: 'LISTED', denyList: ['Projekt 123456'], check: 'luhn' };
    const { verdicts } = await scanText('a.txt', 'im projekt 123456', [listed]);
    expect(verdicts.map(({ status, finding }) => [status, finding.provenance])).toEqual([['failing', 'plausible']]);
  });
});

describe('in a table so long that most records are not looked at', () => {
  /** Names and numbers of one shape, with a word of the list far down. */
  const table = (rows: number, special: string): string =>
    [
      'id,note,code',
      ...Array.from(
        { length: rows },
        (_, at) => `${at},${at === rows - 500 ? special : 'quiet evening'},AB-${100_000 + at}`,
      ),
      '',
    ].join('\n');

  test.each<[string, CustomRecognizer, string]>([
    ['a listed word', { entity: 'LISTED', denyList: ['quiet meadow'] }, 'quiet meadow'],
    ['a pattern of letters', { entity: 'LETTERS', patterns: ['quiet m[a-z]+'] }, 'quiet meadow'],
  ])('%s is found all the same', { timeout: 60_000 }, async (_, described, special) => {
    const found = await findings('a.csv', table(90_000, special), [described]);
    expect(found.map(({ entity, startLine }) => [entity, startLine])).toEqual([[described.entity, 89_502]]);
  });

  it('a column of them is counted without being looked at', { timeout: 60_000 }, async () => {
    const described: CustomRecognizer = { entity: 'CODE', patterns: ['AB-\\d{6}'] };
    const report = await scanText('a.csv', table(90_000, 'quiet meadow'), [described]);
    const own = report.verdicts.filter(({ finding }) => finding.entity === 'CODE');
    expect(own.map(({ finding }) => finding.occurrences)).toEqual([90_000]);
    expect(report.gaps.map(({ reason }) => reason)).toContain('sampled');
  });
});
