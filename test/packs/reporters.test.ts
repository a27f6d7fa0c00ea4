import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { packs } from '../../src/packs/index.js';
import { coverageOf } from '../../src/policy/coverage.js';
import { recognizers } from '../../src/recognizers/registry.generated.js';
import { consoleText } from '../../src/reporters/console.js';
import { json } from '../../src/reporters/json.js';
import { sarif } from '../../src/reporters/sarif.js';
import { summary } from '../../src/reporters/summary.js';
import { type Row, report } from '../helpers/report.js';
import { validateSarif } from '../helpers/sarif.js';

const every = new Set(recognizers.map(({ entity }) => entity));

/** A report of these findings under packs of these names, or under all. */
function under(rows: readonly Row[], names = packs.map(({ name }) => name)): Report {
  const plain = report(rows);
  const applied = packs.filter(({ name }) => names.includes(name));
  return { ...plain, coverage: coverageOf(applied, every, plain.verdicts) };
}

const rows: readonly Row[] = [
  { entity: 'US_SSN', severity: 'critical' },
  { entity: 'PERSON' },
  { entity: 'PERSON', status: 'reported', provenance: 'attribution', because: 'an author who signed' },
  { entity: 'EMAIL_ADDRESS', status: 'reported', provenance: 'reserved', because: 'set aside by RFC 2606' },
];

describe('coverage', () => {
  it('counts what is somebody’s, and of it what fails', () => {
    const [hipaa] = under(rows, ['hipaa-safe-harbor']).coverage ?? [];
    const counts = hipaa?.clauses
      .filter(({ found }) => found > 0)
      .map(({ id, found, failing }) => [id, found, failing]);
    expect(counts).toEqual([
      ['164.514(b)(2)(i)(A)', 2, 1],
      ['164.514(b)(2)(i)(G)', 1, 1],
    ]);
  });

  it('names only types that were looked for', () => {
    const [hipaa] = coverageOf(
      packs.filter(({ name }) => name === 'hipaa-safe-harbor'),
      new Set(['PERSON']),
      [],
    );
    expect(hipaa?.clauses.flatMap(({ entities }) => entities)).toEqual(['PERSON']);
  });
});

describe('the summary', () => {
  const page = summary(under(rows, ['hipaa-safe-harbor']), { recognizers });

  it('folds a table of the provisions, and promises nothing', () => {
    expect(page).toContain(
      '<summary>hipaa-safe-harbor: 2 of 18 provisions touched, 2 by what fails; 1 cannot be checked in text</summary>',
    );
    expect(page).toContain('<td>2, 1 failing</td>');
    expect(page).toContain('<td>cannot be checked</td>');
    expect(page).toContain('That nothing was found does not mean that a law or a standard is complied with.');
  });

  it('says beside a finding what it touches, two of many', () => {
    expect(page).toContain('<sub>hipaa-safe-harbor 164.514(b)(2)(i)(G)</sub>');
    expect(summary(under(rows), { recognizers })).toMatch(/<sub>[^<]+, [^<]+ and \d+ more<\/sub>/);
  });

  it('has room for all packs', () => {
    const section = summary(under(rows), { recognizers });
    expect(section.match(/<\/details>/g)?.length).toBeGreaterThanOrEqual(packs.length);
    expect(section).not.toContain('more provision');
    expect(Buffer.byteLength(section)).toBeLessThan(110_000);
  });

  it('says nothing of packs without one', () => {
    expect(summary(report(rows), { recognizers })).not.toMatch(/provision|<sub>[a-z]+-/);
  });
});

describe('the console', () => {
  it('lists the provisions that are touched', () => {
    const text = consoleText(under(rows, ['hipaa-safe-harbor']), { recognizers, colour: false });
    expect(text).toContain('  hipaa-safe-harbor: 2 of 18 provisions touched');
    expect(text).toContain('    164.514(b)(2)(i)(A)  names: 2, 1 failing\n');
    expect(text).not.toContain('164.514(b)(2)(i)(B)');
    expect(text).toContain('does not mean that a law or a standard is complied with');
    expect(consoleText(report(rows), { recognizers, colour: false })).not.toContain('provision');
  });
});

describe('json', () => {
  it('has the rules of each finding and the coverage, behind all other keys', () => {
    const printed = JSON.parse(json(under(rows, ['hipaa-safe-harbor'])));
    expect(Object.keys(printed).at(-1)).toBe('coverage');
    expect(printed.findings.map(({ rules }: { rules: string[] }) => rules.length)).toEqual([1, 1, 1, 0]);
    expect(printed.coverage[0].clauses[6]).toEqual({
      id: '164.514(b)(2)(i)(G)',
      citation: '45 CFR § 164.514(b)(2)(i)(G)',
      title: 'Social Security numbers',
      entities: ['US_SSN'],
      found: 1,
      failing: 1,
    });
  });
});

describe('sarif', () => {
  const options = { recognizers, category: 'piicloak' };

  it('tags the rule, twenty times at most, and says it of the result', () => {
    const [run] = sarif(under(rows), options).log.runs;
    const tags = (run?.tool.driver.rules ?? []).map(({ properties }) => properties?.tags ?? []);
    expect(Math.max(...tags.map((each) => each.length))).toBeLessThanOrEqual(20);
    expect(tags.filter((each) => new Set(each).size !== each.length)).toEqual([]);
    const ssn = run?.tool.driver.rules?.find(({ id }) => id === 'US_SSN');
    expect(ssn?.properties?.tags).toContain('hipaa-safe-harbor 164.514(b)(2)(i)(G)');
    const reserved = run?.tool.driver.rules?.find(({ id }) => id === 'EMAIL_ADDRESS/reserved');
    expect(reserved?.properties?.tags?.filter((tag) => tag.includes(' '))).toEqual([]);
    expect(run?.results?.find(({ ruleId }) => ruleId === 'US_SSN')?.properties).toMatchObject({
      rules: expect.arrayContaining(['hipaa-safe-harbor 164.514(b)(2)(i)(G)', 'ccpa 1798.140(ae)(1)(A)']),
    });
  });

  it('is what GitHub takes', { timeout: 60_000 }, async () => {
    expect(await validateSarif(sarif(under(rows), options).log)).toEqual([]);
  });

  it('says nothing of packs without one', () => {
    const [run] = sarif(report(rows), options).log.runs;
    expect(run?.results?.filter(({ properties }) => 'rules' in (properties ?? {}))).toEqual([]);
  });
});
