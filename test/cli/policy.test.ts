import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { piicloak } from '../helpers/cli.js';
import { createRepository, type GitRepository } from '../helpers/git-repository.js';

const address = (name: string): string => [name, 'corvina-energy.com'].join('@');
const table = (...names: readonly string[]): string =>
  `email,team\n${names.map((name) => `${address(name)},red\n`).join('')}`;

const run = (repository: GitRepository, ...args: readonly string[]) => piicloak(args, { cwd: repository.root });

async function report({ root }: GitRepository) {
  const { stdout } = await piicloak(['scan', '.', '-q', '--format', 'json'], { cwd: root });
  const { findings } = JSON.parse(stdout) as { findings: { path: string; startLine: number; status: string }[] };
  return findings.map(({ path, startLine, status }) => `${path}:${startLine} ${status}`);
}

function repositoryWith(files: Readonly<Record<string, string>>): GitRepository {
  const repository = createRepository();
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  return repository;
}

describe('piicloak init', () => {
  it('writes a policy to begin with, which the scan accepts', async () => {
    const repository = repositoryWith({ 'users.csv': table('amanda'), 'vendor/a.txt': 'x\n' });
    const { code, stdout } = await run(repository, 'init');
    expect(code).toBe(0);
    expect(stdout).toContain('Today 1 findings fail');
    expect(parse(readFileSync(join(repository.root, '.piicloak.yml'), 'utf8'))).toEqual({
      mode: 'balanced',
      'paths-ignore': ['vendor/**'],
    });
    expect(await report(repository)).toEqual(['users.csv:2 failing']);
    expect((await run(repository, 'init')).code).toBe(2);
  });
});

describe('piicloak config', () => {
  it('says what holds, and where each value comes from', async () => {
    const repository = repositoryWith({ '.piicloak.yml': 'mode: lenient\nmax-findings: 3\n', 'deep/a.txt': '' });
    const { stdout } = await piicloak(['config', '--max-findings', '4'], { cwd: join(repository.root, 'deep') });
    expect(stdout).toMatch(/^mode +lenient +\.piicloak\.yml:1$/m);
    expect(stdout).toMatch(/^max-findings +4 +the command line$/m);
    expect(stdout).toMatch(/^fail-on +high +mode lenient$/m);
    expect(stdout).toMatch(/^max-subjects +any +default$/m);
  });
});

describe('piicloak baseline', () => {
  it('lets stand what stood there, and nothing that is added beside it', async () => {
    const repository = repositoryWith({ 'users.csv': table('amanda', 'berta') });
    expect((await run(repository, 'baseline', 'create', '-q')).code).toBe(0);
    const text = readFileSync(join(repository.root, '.piicloak-baseline'), 'utf8');
    expect(text).not.toMatch(/amanda|berta|corvina|users/);
    expect(await report(repository)).toEqual(['users.csv:2 suppressed', 'users.csv:3 suppressed']);

    repository.write('users.csv', table('amanda', 'carla', 'berta'));
    expect(await report(repository)).toEqual([
      'users.csv:3 failing',
      'users.csv:2 suppressed',
      'users.csv:4 suppressed',
    ]);
  });

  it('outlives moves, renames and reformatting', async () => {
    const repository = repositoryWith({ 'users.csv': table('amanda') });
    await run(repository, 'baseline', 'create', '-q');
    mkdirSync(join(repository.root, 'data'));
    renameSync(join(repository.root, 'users.csv'), join(repository.root, 'data/people.csv'));
    expect(await report(repository)).toEqual(['data/people.csv:2 suppressed']);
    writeFileSync(join(repository.root, 'data/people.csv'), `team;email\n\n"red";"${address('Amanda')}"\n`);
    expect(await report(repository)).toEqual(['data/people.csv:3 suppressed']);
  });

  it('is brought up to date, and told what is gone', async () => {
    const repository = repositoryWith({ 'users.csv': table('amanda', 'berta') });
    await run(repository, 'baseline', 'create', '-q');
    repository.write('users.csv', table('berta', 'carla'));
    const diff = await run(repository, 'baseline', 'diff', '-q');
    expect([diff.code, diff.stdout]).toEqual([
      1,
      '1 values are new since the baseline, and of 1 entries nothing is left.\n',
    ]);
    expect((await run(repository, 'baseline', 'prune', '-q')).stdout).toContain('Took 1 entries out');
    expect((await run(repository, 'baseline', 'update', '-q')).stdout).toContain('Added 1 values');
    expect((await run(repository, 'baseline', 'diff', '-q')).code).toBe(0);
    expect(await report(repository)).toEqual(['users.csv:2 suppressed', 'users.csv:3 suppressed']);
  });

  it('of a column of thousands takes out the old rows, and shows the new ones', async () => {
    const names = Array.from({ length: 300 }, (_, at) => `person${at}`);
    const repository = repositoryWith({ 'users.csv': table(...names) });
    await run(repository, 'baseline', 'create', '-q');
    repository.write('users.csv', table(...names.slice(0, 150), 'newcomer', ...names.slice(150)));
    expect(await report(repository)).toEqual(['users.csv:152 failing', 'users.csv:2 suppressed']);
  });

  it('with a key needs it', async () => {
    const repository = repositoryWith({ 'users.csv': table('amanda') });
    const env = { PIICLOAK_BASELINE_KEY: 'kept elsewhere' };
    await piicloak(['baseline', 'create', '-q'], { cwd: repository.root, env });
    const without = await run(repository, 'scan', '.', '-q');
    expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('PIICLOAK_BASELINE_KEY')]);
    expect((await piicloak(['scan', '.', '-q'], { cwd: repository.root, env })).code).toBe(0);
  });

  it('is made once, and made before it is used', async () => {
    const repository = repositoryWith({ 'a.txt': 'x\n' });
    expect((await run(repository, 'baseline', 'diff')).stderr).toContain('baseline create');
    await run(repository, 'baseline', 'create', '-q');
    expect((await run(repository, 'baseline', 'create')).stderr).toContain('baseline update');
    expect((await run(repository, 'baseline', 'mend')).code).toBe(2);
    expect(existsSync(join(repository.root, '.piicloak-baseline'))).toBe(true);
  });
});

describe('piicloak allow', () => {
  it('prints what the policy may list, and nothing of the value', async () => {
    const repository = repositoryWith({ 'users.csv': table('amanda', 'berta') });
    const { stdout } = await piicloak(['allow', '--entity', 'EMAIL_ADDRESS', '--reason', 'press contact'], {
      cwd: repository.root,
      input: `${address('amanda')}\n`,
    });
    expect(stdout).not.toContain('amanda');
    repository.write('.piicloak.yml', stdout);
    expect(await report(repository)).toEqual(['users.csv:3 failing', 'users.csv:2 suppressed']);
  });

  it('takes no value on the command line', async () => {
    const repository = repositoryWith({});
    expect((await run(repository, 'allow', address('amanda'))).code).toBe(2);
  });
});

describe('piicloak scan --audit-log', () => {
  it('records each scan, and audit verify tells whether the log is whole', async () => {
    const repository = repositoryWith({ 'users.csv': table('amanda') });
    await run(repository, 'scan', '.', '-q', '--audit-log', 'scans.jsonl', '--paths', '*.csv');
    await run(repository, 'scan', '.', '-q', '--audit-log', 'scans.jsonl', '--paths', '*.csv');
    const file = join(repository.root, 'scans.jsonl');
    const text = readFileSync(file, 'utf8');
    expect(text).not.toContain('amanda');
    expect((await run(repository, 'audit', 'verify', 'scans.jsonl')).stdout).toContain('2 scans are on record');
    writeFileSync(file, text.replace('"failing":1', '"failing":0'));
    const { code, stderr } = await run(repository, 'audit', 'verify', 'scans.jsonl');
    expect([code, stderr]).toEqual([2, expect.stringContaining('scans.jsonl:1: it was changed')]);
  });
});
