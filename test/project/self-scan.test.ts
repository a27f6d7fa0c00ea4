import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { piicloak } from '../helpers/cli.js';
import { root } from './project.js';

const config = '.github/piicloak.yml';
const source = readFileSync(join(root, config), 'utf8');
const policy: {
  readonly mode: string;
  readonly overrides: readonly Readonly<Record<string, unknown>>[];
  readonly suppress: readonly Readonly<Record<string, unknown>>[];
} = parse(source);

describe('the policy by which the repository scans itself', () => {
  it('is strict, and gives a reason for every exception', () => {
    expect(Object.keys(policy).sort()).toEqual(['mode', 'overrides', 'suppress']);
    expect(policy.mode).toBe('strict');
    const keys = policy.suppress.map((rule) => Object.keys(rule).sort());
    expect(keys).toEqual(policy.suppress.map(() => ['entities', 'paths', 'reason']));
    const lines = source.split('\n');
    const unexplained = lines.filter(
      (line, at) => line.startsWith('  - {') && !/^ {2}(?:#|- \{)/u.test(lines[at - 1] ?? ''),
    );
    expect(unexplained).toEqual([]);
  });

  it('lets nothing through anywhere but made-up values, and types by name', () => {
    const wide = policy.overrides.filter(({ provenance }) => JSON.stringify(provenance) !== '["placeholder"]');
    expect(wide).toEqual([]);
    expect(policy.suppress.filter(({ paths }) => String(paths) === '**')).toEqual([]);
  });

  it.each(['.ci/run', '.github/workflows/self-scan.yml'])('is what %s scans by', (path) => {
    expect(readFileSync(join(root, path), 'utf8')).toContain(config);
  });

  /** Invented: of the form, and nobody's that is known. */
  const real = ['219', '46', '8713'].join('-');
  const madeUp = ['123', '45', '6789'].join('-');

  test.concurrent.each([
    ['src/recognizers/us-ssn.ts', real, 1],
    ['dist/cli/index.js', real, 1],
    ['test/readers/sql.test.ts', real, 1],
    ['src/recognizers/us-ssn.ts', madeUp, 0],
    ['src/cli/run.ts', madeUp, 1],
    ['docs/GITHUB.md', madeUp, 1],
  ])('in %s, %s ends a scan with %i', async (path, value, code) => {
    const args = ['scan', '-', '--stdin-path', path, '--config', config, '-q'];
    expect((await piicloak(args, { input: `const ssn = '${value}';\n` })).code).toBe(code);
  });
});
