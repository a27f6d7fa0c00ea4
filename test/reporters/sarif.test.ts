import fc from 'fast-check';
import type { Log, Result, Run } from 'sarif';
import { describe, expect, it, test } from 'vitest';
import type { Gap } from '../../src/model/gap.js';
import { type SarifOptions, type SarifReport, sarif } from '../../src/reporters/sarif.js';
import { type Row, recognizers, report, type Setting } from '../helpers/report.js';
import { validateSarif } from '../helpers/sarif.js';
import { attacks, hostile } from './hostile.js';

const write = (rows: readonly Row[], setting: Setting = {}, options: Partial<SarifOptions> = {}): SarifReport =>
  sarif(report(rows, setting), { recognizers, category: 'piicloak', ...options });

const runOf = ({ log }: { readonly log: Log }): Run => log.runs[0]!;
const resultsOf = (written: SarifReport): readonly Result[] => runOf(written).results ?? [];
const rulesOf = (written: SarifReport) => runOf(written).tool.driver.rules ?? [];

const unread: Gap = { path: 'big data.csv', stage: 'changes', reason: 'too-large', detail: 'It has 120 MB' };
const image: Gap = { path: 'logo.png', stage: 'readers', reason: 'binary', detail: 'It is not text.' };
const truncated: Gap = { stage: 'changes', reason: 'truncated', detail: 'GitHub lists 3,000 files.' };

describe('sarif for code scanning', () => {
  const rows: readonly Row[] = [
    { entity: 'US_SSN', severity: 'critical', label: 'ssn', cell: 'Sheet1!B7', masked: '***-**-6789' },
    { path: 'a b/#1?.csv' },
    { status: 'reported', provenance: 'reserved', severity: 'low', because: 'example.com is reserved (RFC 2606)' },
    { entity: 'NEVER_HEARD_OF', severity: 'medium' },
    { status: 'suppressed', because: 'allowed by the team' },
    ...attacks.map((text): Row => ({ path: text, label: text, evidence: [text], masked: text, because: text })),
  ];
  const repository = { repositoryUri: 'https://github.com/octo/shop', revisionId: 'c0ffee'.repeat(6) };

  test.each([
    ['findings, gaps and hostile texts', write(rows, { gaps: [unread, image, truncated] }, repository)],
    ['a local report with suppressions', write(rows, {}, { includeSuppressed: true })],
    ['a clean run', write([])],
  ])('passes the schema and every rule of the multitool: %s', { timeout: 60_000 }, async (_, { log }) => {
    expect(await validateSarif(log)).toEqual([]);
  });

  it('names the tool, the category and the commit', () => {
    const { log } = write([], {}, { ...repository, category: 'piicloak/whole-tree' });
    expect(runOf(write([], {}, { category: 'piicloak/' })).automationDetails?.id).toBe('piicloak/');
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringMatching(/^https:/) });
    expect(log.runs).toHaveLength(1);
    expect(runOf({ log })).toMatchObject({
      tool: { driver: { name: 'piicloak', version: '0.1.0', semanticVersion: '0.1.0' } },
      automationDetails: { id: 'piicloak/whole-tree/' },
      columnKind: 'utf16CodeUnits',
      versionControlProvenance: [{ repositoryUri: 'https://github.com/octo/shop', revisionId: 'c0ffee'.repeat(6) }],
    });
  });

  it('gives a result its rule, place, fingerprints and words', () => {
    const [result] = resultsOf(
      write([{ label: 'email', startLine: 12, path: 'a b.csv', lineHash: 'beef:1', occurrences: 3 }]),
    );
    expect(result).toMatchObject({
      ruleId: 'EMAIL_ADDRESS',
      ruleIndex: 0,
      level: 'error',
      message: {
        text: 'E-mail address a***@e******.com under the label “email”, and 2 more in its column. It counts because: its domain ends in a top-level domain that exists.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a%20b.csv' },
            region: { startLine: 12, startColumn: 5, endLine: 12, endColumn: 20 },
          },
        },
      ],
      partialFingerprints: { primaryLocationLineHash: 'beef:1', 'piicloak/v1': 'fingerprint-0' },
      properties: { occurrences: 3, status: 'failing' },
    });
  });

  it('says of what does not block why it does not', () => {
    const [result] = resultsOf(write([{ status: 'reported', because: 'example.com is reserved (RFC 2606)' }]));
    expect(result?.level).toBe('note');
    expect(result?.message.text).toContain('It does not block: example.com is reserved (RFC 2606).');
  });

  it('keeps suppressed findings out of an upload and marks them in a local report', () => {
    const rows: readonly Row[] = [{ status: 'suppressed', because: 'allowed' }];
    expect(resultsOf(write(rows))).toEqual([]);
    expect(resultsOf(write(rows, {}, { includeSuppressed: true }))).toMatchObject([
      { suppressions: [{ kind: 'external', justification: 'allowed' }] },
    ]);
  });

  it('puts what fails before what is more severe and does not', () => {
    const results = resultsOf(
      write([{ severity: 'high', status: 'reported' }, { severity: 'medium' }, { severity: 'critical' }]),
    );
    expect(results.map(({ properties }) => [properties?.['status'], properties?.['severity']])).toEqual([
      ['failing', 'critical'],
      ['failing', 'medium'],
      ['reported', 'high'],
    ]);
  });

  it('folds those alike in a file when there are more than GitHub shows, with their number and places', () => {
    const many = Array.from({ length: 5002 }, (_, at): Row => ({ path: 'users.txt', startLine: at + 1 }));
    const written = write([...many, { path: 'other.txt', occurrences: 7 }]);
    const results = resultsOf(written);
    expect(results.map(({ properties }) => properties?.['occurrences']).sort()).toEqual([5002, 7]);
    const folded = results.find(({ properties }) => properties?.['occurrences'] === 5002);
    expect(folded?.message.text).toContain('It stands for 5,001 more like it in this file.');
    expect(folded?.relatedLocations).toHaveLength(99);
    expect(written.gaps).toMatchObject([{ reason: 'folded', detail: expect.stringContaining('5,001 findings') }]);
    const [invocation] = runOf(written).invocations ?? [];
    expect(invocation?.toolExecutionNotifications).toMatchObject([{ descriptor: { id: 'gap/folded' } }]);
  });

  it('keeps the most severe when they cannot be folded, and says how many it leaves out', () => {
    const many = Array.from(
      { length: 5003 },
      (_, at): Row => ({ path: `${at}.txt`, severity: 'high', status: 'reported' }),
    );
    const written = write([...many, { severity: 'medium' }, { severity: 'critical' }]);
    const results = resultsOf(written);
    expect(results).toHaveLength(5000);
    expect(results.slice(0, 2).map(({ properties }) => properties?.['severity'])).toEqual(['critical', 'medium']);
    expect(written.gaps).toMatchObject([{ reason: 'left-out', detail: expect.stringContaining('5 least severe') }]);
  });

  it('says that an incomplete scan was not successful, and tells every gap', () => {
    const [incomplete] = runOf(write([], { gaps: [image, unread, truncated] })).invocations ?? [];
    expect(incomplete?.executionSuccessful).toBe(false);
    expect(incomplete?.toolExecutionNotifications).toMatchObject([
      { level: 'warning', message: { text: 'It is not text.' } },
      {
        level: 'error',
        message: { text: 'It has 120 MB.' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'big%20data.csv' } } }],
      },
      { level: 'error', message: { text: 'GitHub lists 3,000 files.' } },
    ]);
    expect(runOf(write([], { gaps: [image] })).invocations?.[0]?.executionSuccessful).toBe(true);
  });

  it('writes texts that stay texts, and paths that can be read back', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(!/\p{Cs}/u.test(text));
        const [result] = resultsOf(write([{ path: text, label: text, evidence: [text], masked: text }]));
        const uri = result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
        expect(decodeURIComponent(uri)).toBe(text);
        const message = (result?.message.text ?? '').replaceAll('\\\\', '');
        expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(message.replace(/\\[[\]]/g, '')).not.toMatch(/[[\]]/);
        expect(message.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/);
      }),
    );
  });
});

describe('the rules of a SARIF log', () => {
  it('are those that occur, sorted, each result pointing at its own', () => {
    const written = write([
      { entity: 'US_SSN' },
      { provenance: 'reserved', status: 'reported' },
      { entity: 'EMAIL_ADDRESS' },
      { entity: 'US_SSN', provenance: 'placeholder', status: 'reported' },
    ]);
    const ids = rulesOf(written).map(({ id }) => id);
    expect(ids).toEqual(['EMAIL_ADDRESS', 'EMAIL_ADDRESS/reserved', 'US_SSN', 'US_SSN/placeholder']);
    for (const { ruleId, ruleIndex } of resultsOf(written)) expect(ids[ruleIndex ?? -1]).toBe(ruleId);
  });

  it('name everything that was looked for when nothing was found', () => {
    expect(rulesOf(write([])).map(({ id }) => id)).toEqual(['EMAIL_ADDRESS', 'IP_ADDRESS', 'PHONE_NUMBER', 'US_SSN']);
  });

  test.each([
    ['critical', '9.5', 'error', 'error'],
    ['high', '8.0', 'error', 'error'],
    ['medium', '5.5', 'warning', 'warning'],
    ['low', '2.0', 'note', 'recommendation'],
  ] as const)('give a plausible %s value the security severity %s', (severity, score, level, problem) => {
    const [rule] = rulesOf(write([{ severity }]));
    expect(rule?.properties).toMatchObject({ 'security-severity': score, 'problem.severity': problem });
    expect(rule?.defaultConfiguration).toEqual({ level });
    expect(rule?.properties?.tags).toContain('security');
  });

  test.each(['reserved', 'documented', 'placeholder', 'attribution', 'infrastructure'] as const)(
    'make no security alert of a value that is %s',
    (provenance) => {
      const [rule] = rulesOf(write([{ provenance, status: 'reported', severity: 'critical' }]));
      expect(rule?.properties).not.toHaveProperty('security-severity');
      expect(rule?.properties?.tags).not.toContain('security');
      expect(rule?.properties?.tags).toContain(`provenance:${provenance}`);
      expect(rule?.defaultConfiguration).toEqual({ level: 'note' });
    },
  );

  it('say what the value is, why it matters, what to do, and where the facts come from', () => {
    const [rule] = rulesOf(write([{ entity: 'US_SSN' }]));
    expect(rule).toMatchObject({
      name: 'UsSsn',
      shortDescription: { text: 'Personal data: US Social Security number.' },
    });
    expect(rule?.properties).toMatchObject({ precision: 'high', tags: expect.arrayContaining(['country:US']) });
    const { text, markdown } = rule?.help ?? {};
    for (const words of [
      'A value of the kind US Social Security number.',
      'leads to one person',
      'RFC 2606',
      'history',
    ]) {
      expect(text).toContain(words);
      expect(markdown).toContain(words);
    }
    expect(markdown).toContain('\n- Regulation (EU) 2016/679, Article 4(1)');
  });

  it('stay within what GitHub takes', () => {
    const long = recognizers.map((it) => ({ ...it, help: { ...it.help, what: 'x'.repeat(3000) } }));
    const rows = recognizers.flatMap(({ entity }): readonly Row[] => [{ entity }, { entity, provenance: 'reserved' }]);
    for (const rule of rulesOf(write(rows, {}, { recognizers: long }))) {
      expect(rule.shortDescription?.text.length).toBeLessThanOrEqual(1024);
      expect(rule.fullDescription?.text.length).toBeLessThanOrEqual(1024);
      expect(rule.properties?.tags?.length).toBeLessThanOrEqual(10);
      expect(rule.name?.length).toBeLessThanOrEqual(255);
    }
  });
});
