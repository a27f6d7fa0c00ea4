import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryDirectory } from '../helpers/temporary.js';
import { root } from './project.js';

const load = (name: string) => import(pathToFileURL(join(root, 'scripts/security', name)).href);
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const facts = {
  ...{ commit: 'c'.repeat(40), date: '2026-01-02', isChanged: false, version: '1.2.3', node: 'v20.19.0' },
  checks: [
    { name: 'One', by: '`a`', outcome: 'passed', result: '3 tests | passed' },
    { name: 'Two', by: '`b`', outcome: 'not run', result: 'no result was handed in' },
  ],
  threats: [{ threat: 'A bomb', tests: ['test/a.test.ts'], outcome: 'failed', passed: 2, failed: 1 }],
};

describe('the security report', () => {
  it('is what its generator writes of its facts', async () => {
    const { page } = await load('page.js');
    expect(read('docs/SECURITY-REPORT.md')).toBe(page(JSON.parse(read('docs/security-report.json'))));
  });

  it('tells every check and threat, and hides no failure', async () => {
    const { page } = await load('page.js');
    const text: string = page(facts);
    expect(text).toContain('1 passed, 1 failed, 1 not run.');
    expect(text).toContain('| One | `a` | passed | 3 tests \\| passed |');
    expect(text).toContain('| Two | `b` | **not run** | no result was handed in |');
    expect(text).toContain('| A bomb | **failed** | 2 | 1 | `test/a.test.ts` |');
    expect(text).not.toContain('not committed');
    expect(page({ ...facts, isChanged: true })).toContain('not committed');
    expect(page({ ...facts, threats: [] })).toContain('names no test');
  });

  it('reads the threats of SECURITY.md by the tests that their rows name', async () => {
    const { threatsIn } = await load('threats.js');
    const table = [
      '| threat | defence | test |',
      '|---|---|---|',
      '| a \\| b | masks | `test/x/y.test.ts`, `test/z.test.ts › of a name` |',
      '| nobody tests it | hope | |',
      'Not a row: `test/q.test.ts`.',
    ];
    expect(threatsIn(table.join('\n'))).toEqual([{ threat: 'a \\| b', tests: ['test/x/y.test.ts', 'test/z.test.ts'] }]);
  });

  it('counts a test that is missing, fails or does nothing against its threat', async () => {
    const { judged } = await load('threats.js');
    const suites = new Map([
      ['test/good.test.ts', { passed: 2, failed: 0 }],
      ['test/bad.test.ts', { passed: 2, failed: 1 }],
      ['test/empty.test.ts', { passed: 0, failed: 0 }],
    ]);
    const outcome = (...tests: string[]) => judged({ threat: 'x', tests }, suites).outcome;
    expect(outcome('test/good.test.ts')).toBe('passed');
    for (const name of ['bad', 'empty', 'gone'])
      expect(outcome('test/good.test.ts', `test/${name}.test.ts`)).toBe('failed');
  });

  it('takes what other tools hand in, and only in the form that is agreed', async () => {
    const { handedIn } = await load('handed-in.js');
    const file = join(temporaryDirectory('handed-in'), 'fuzz.json');
    writeFileSync(file, JSON.stringify({ by: '`npm run fuzz`', passed: false, result: '3 broke' }));
    expect(handedIn('fuzz', file)).toMatchObject({ by: '`npm run fuzz`', outcome: 'failed', result: '3 broke' });
    expect(handedIn('fuzz', undefined)).toMatchObject({ outcome: 'not run' });
    writeFileSync(file, JSON.stringify({ by: 'fuzz', passed: 'yes' }));
    expect(() => handedIn('fuzz', file)).toThrow('must hold');
  });

  it('runs tests that exist', async () => {
    const { tested } = await load('tests.js');
    const files: string[] = tested.flatMap((check: { files: string[] }) => check.files);
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect(read(file)).toContain('vitest');
  });
});
