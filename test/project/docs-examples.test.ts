import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { policySchema } from '../../src/inputs/policy-schema.js';
import { piicloak } from '../helpers/cli.js';
import { createRepository } from '../helpers/git-repository.js';
import { root } from './project.js';

const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
);

/** The blocks of a language in a page, from line to line. */
const blocks = (page: string, language: string): string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^( *)```(\w+)\n([\s\S]*?)^\1```$/gm)].flatMap(
    ([, , written, text = '']) => (written === language ? [text] : []),
  );

const policies = pages
  .flatMap((page) => blocks(page, 'yaml').map((text) => [page, text] as const))
  .filter(([, text]) => !('jobs' in parse(text)));

describe('a policy that the documentation shows', () => {
  it('is shown at all', () => {
    expect(policies.length).toBeGreaterThan(3);
  });

  test.concurrent.each(policies)('in %s holds as it stands: %j', async (_, text) => {
    expect(() => v.parse(policySchema, parse(text))).not.toThrow();
    const repository = createRepository();
    repository.write('.piicloak.yml', text);
    repository.write('ci/shared.yml', 'fail-on: high\n');
    repository.write('a.txt', 'nothing\n');
    const { code, stderr } = await piicloak(['scan', '.', '-q'], { cwd: repository.root });
    expect([code, stderr.replace(/^.*suppresses nothing any more.*$/gm, '').trim()]).toEqual([0, expect.any(String)]);
  });
});

/** What stands before a `#`, of the lines that call the program; a pipe before it is what the test writes itself. */
const commands = blocks('README.md', 'sh')
  .flatMap((text) => text.split('\n'))
  .flatMap((line) => /(?:^|\| )piicloak (.*?)(?:\s+#.*)?$/.exec(line)?.slice(1) ?? []);

describe('a command that the README shows', () => {
  it('is shown at all', () => {
    expect(commands.length).toBeGreaterThan(8);
  });

  test.concurrent.each(commands)('piicloak %s', async (written) => {
    const repository = createRepository();
    const users = JSON.stringify(
      Array.from({ length: 20 }, (_, at) => ({ name: `n${at}` })),
      null,
      1,
    );
    repository.write('test/fixtures/a.json', users);
    repository.write('users.json', users);
    repository.write('export.csv', 'a,b\n1,2\n');
    repository.commit('Base');
    repository.branch('change');
    repository.write('added.txt', 'added\n');
    repository.commit('Change');
    const { code, stderr } = await piicloak(written.split(/\s+/), { cwd: repository.root, input: 'nothing\n' });
    expect([code, stderr]).toEqual([0, expect.not.stringMatching(/\n\s+at /)]);
  });
});

it('the program that the README shows runs, and says what stands there', () => {
  const [program = ''] = blocks('README.md', 'js');
  const printed = program
    .replace(/^analyzeText\(.*\);$/m, 'console.log(JSON.stringify($&))'.replace(';', ''))
    .replaceAll(';))', '))')
    .replace('report.outcome;', 'console.log(report.outcome);')
    .replace("paths: ['.']", "paths: ['docs/EVENTS.md']");
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', printed], { cwd: root, encoding: 'utf8' });
  const [matches = '', outcome] = out.trim().split('\n');
  const [{ entity, start, end, score, provenance }] = JSON.parse(matches);
  const said = `{ entity: '${entity}', start: ${start}, end: ${end}, score: ${score}, provenance: '${provenance}'`;
  expect(program).toContain(said);
  expect(outcome).toBe('clean');
});
