import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ClauseCoverage } from '../../src/model/pack.js';
import type { Report } from '../../src/model/report.js';
import type { Settings } from '../../src/model/settings.js';
import { policyFor } from '../../src/policy-for.js';
import { json } from '../../src/reporters/json.js';
import { scan } from '../../src/scan.js';
import { generators } from '../helpers/generators.js';
import { temporaryDirectory } from '../helpers/temporary.js';

const { card, ssn, digits } = generators(71);

async function scanned(files: Readonly<Record<string, string>>, given: Partial<Settings> = {}): Promise<Report> {
  const root = temporaryDirectory('packs');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const source = { kind: 'tree', root, paths: ['.'] } as const;
  const { settings, source: policy } = await policyFor(source, given, { from: 'head', file: '', baselineKey: '' });
  return scan(source, settings, undefined, policy);
}

const patients = `mrn,ssn,ip,diagnosis,seen\n${Array.from(
  { length: 2 },
  (_, at) => `M${digits(7)},${ssn()},${['81', '14', '203', String(8 + at)].join('.')},E11.9,2021-03-0${at + 1}`,
).join('\n')}\n`;

const clause = ({ coverage = [] }: Report, pack: string, id: string): ClauseCoverage | undefined =>
  coverage.find(({ name }) => name === pack)?.clauses.find((each) => each.id === id);
const findingsOf = (report: Report): { entity: string; status: string; rules?: string[] }[] =>
  JSON.parse(json(report)).findings;

describe('a policy that extends packs', () => {
  const policy = 'extends: [hipaa-safe-harbor, gdpr]\n';

  it('has each provision with what was looked for and found', async () => {
    const report = await scanned({ '.piicloak.yml': policy, 'patients.csv': patients });
    expect(clause(report, 'hipaa-safe-harbor', '164.514(b)(2)(i)(G)')).toMatchObject({
      title: 'Social Security numbers',
      citation: '45 CFR § 164.514(b)(2)(i)(G)',
      entities: ['US_SSN'],
      found: 2,
      failing: 2,
    });
    expect(clause(report, 'hipaa-safe-harbor', '164.514(b)(2)(i)(Q)')).toMatchObject({ entities: [], found: 0 });
    expect(clause(report, 'gdpr', 'Art. 9(1) health')).toMatchObject({ failing: 4 });
    expect(clause(report, 'gdpr', 'Art. 10')).toMatchObject({ entities: ['CRIMINAL_RECORD'], found: 0, failing: 0 });
  });

  it('tells of each finding which provisions it touches', async () => {
    const report = await scanned({ '.piicloak.yml': policy, 'patients.csv': patients });
    const rules = new Map(findingsOf(report).map((finding) => [finding.entity, finding.rules]));
    expect(rules.get('US_SSN')).toEqual(['hipaa-safe-harbor 164.514(b)(2)(i)(G)']);
    expect(rules.get('MEDICAL_RECORD_NUMBER')).toEqual([
      'gdpr Art. 9(1) health',
      'hipaa-safe-harbor 164.514(b)(2)(i)(H)',
    ]);
    expect(rules.has('DATE_TIME')).toBe(true);
  });

  it('touches nothing by values that belong to nobody', async () => {
    const report = await scanned({ '.piicloak.yml': policy, 'a.md': 'Write to someone@example.com.\n' });
    expect(findingsOf(report)).toMatchObject([{ entity: 'EMAIL_ADDRESS', status: 'reported', rules: [] }]);
    expect(clause(report, 'gdpr', 'Art. 4(1) name')).toMatchObject({ found: 0, failing: 0 });
  });

  it('raises what it calls severe, and what the policy says holds on top of it', async () => {
    const files = { 'cards.csv': `card_number,cvv\n${card()},482\n` };
    const failing = async (text: string): Promise<string[]> =>
      findingsOf(await scanned({ ...files, '.piicloak.yml': text }))
        .filter(({ status }) => status === 'failing')
        .map(({ entity }) => entity)
        .sort();
    expect(await failing('mode: balanced\n')).toEqual(['CREDIT_CARD']);
    expect(await failing('extends: pci-dss\n')).toEqual(['CARD_SECURITY_CODE', 'CREDIT_CARD']);
    const override = 'overrides:\n  - entities: CARD_SECURITY_CODE\n    fail-on: never\n';
    expect(await failing(`extends: pci-dss\n${override}`)).toEqual(['CREDIT_CARD']);
  });

  it('adds up with the packs of the files that it extends', async () => {
    const report = await scanned({
      '.piicloak.yml': 'extends: [./rules/base.yml, pci-dss]\n',
      'rules/base.yml': 'extends: glba\n',
      'a.md': 'Nothing.\n',
    });
    expect(report.coverage?.map(({ name }) => name)).toEqual(['glba', 'pci-dss']);
  });

  it('says where a pack is named that is none', async () => {
    const files = { '.piicloak.yml': 'extends:\n  - gdpr\n  - ./base.yml\n', 'base.yml': '# Ours\nextends: [gdprr]\n' };
    await expect(scanned(files)).rejects.toThrow(/^base\.yml:2: there is no pack “gdprr”\. Is it “gdpr”\?/);
    const own = { '.piicloak.yml': 'mode: strict\nextends:\n  - gdpr\n  - pci\n' };
    await expect(scanned(own)).rejects.toThrow(/^\.piicloak\.yml:\d+: there is no pack “pci”/);
  });

  it('is refused by the library as well', async () => {
    await expect(scanned({ 'a.md': 'Nothing.\n' }, { packs: ['gdrp'] })).rejects.toThrow(/no pack “gdrp”/);
  });
});

it('a report without packs says nothing of them', async () => {
  const report = await scanned({ 'patients.csv': patients });
  expect(report).not.toHaveProperty('coverage');
  expect(JSON.parse(json(report))).not.toHaveProperty('coverage');
  expect(findingsOf(report).filter((finding) => 'rules' in finding)).toEqual([]);
});
