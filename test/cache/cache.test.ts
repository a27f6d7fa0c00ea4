import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { openCache } from '../../src/cache/cache.js';
import { decodeResult, encodeResult } from '../../src/cache/codec.js';
import { rulesetDigest } from '../../src/cache/ruleset.js';
import type { FileResult } from '../../src/file-result.js';
import type { Job } from '../../src/looker.js';
import { createRecords } from '../../src/model/records.js';
import { defaults } from '../../src/model/settings.js';
import { chosen } from '../helpers/chosen.js';
import { piicloak } from '../helpers/cli.js';
import { createRepository, type GitRepository, temporaryFolder } from '../helpers/git-repository.js';
import { report } from '../helpers/report.js';

const address = (name: string): string => [name, 'corvina-energy.com'].join('@');
const withoutTime = (text: string): string => text.replace(/"durationMs": \d+/, '"durationMs": 0');

const scan = async ({ root }: GitRepository, folder: string, env: NodeJS.ProcessEnv = {}) => {
  const { code, stdout, stderr } = await piicloak(['scan', '.', '-q', '--format', 'json', '--cache', folder], {
    cwd: root,
    env,
  });
  return { code, stderr, text: withoutTime(stdout) };
};

const kept = (folder: string): string[] =>
  readFileSync(join(folder, 'results.jsonl'), 'utf8').trimEnd().split('\n').slice(1, -1);

function exampleRepository(): GitRepository {
  const repository = createRepository();
  repository.write('a.txt', 'nothing in here\n');
  repository.write('users.csv', `email\n${Array.from({ length: 30 }, (_, at) => `${address(`p${at}`)}\n`).join('')}`);
  repository.write('LICENSE', 'Copyright (c) 2024 Example Inc.\n');
  repository.write('picture.png', new Uint8Array([0x89, 0x50, 0, 0, 0]));
  return repository;
}

describe('a scan with a cache', () => {
  const key = { PIICLOAK_CACHE_KEY: 'kept elsewhere' };

  test.each([
    ['without a key', {}],
    ['with one', key],
  ])(
    'says the same as one without, the first time and the next, %s',
    async (_, env) => {
      const repository = exampleRepository();
      const folder = join(temporaryFolder(), 'deep', 'cache');
      const { stdout } = await piicloak(['scan', '.', '-q', '--format', 'json'], { cwd: repository.root });
      for (let time = 0; time < 3; time++) expect((await scan(repository, folder, env)).text).toBe(withoutTime(stdout));
      expect(readdirSync(folder)).toEqual(['results.jsonl']);
    },
    60_000,
  );

  it('keeps nothing of what somebody’s data was found in, where there is no key', async () => {
    const repository = exampleRepository();
    const [folder, keyed] = [temporaryFolder(), temporaryFolder()];
    await scan(repository, folder);
    await scan(repository, keyed, key);
    expect(kept(folder)).toHaveLength(3);
    expect(kept(keyed)).toHaveLength(4);
    expect(kept(folder).join('\n')).not.toContain('users.csv');
    expect(kept(keyed).join('\n')).not.toMatch(/corvina|p1@|p1\b/);
  }, 60_000);

  it('is not written where nothing was learned, nor forgotten', async () => {
    const repository = exampleRepository();
    const folder = temporaryFolder();
    const written = () => statSync(join(folder, 'results.jsonl')).ino;
    await scan(repository, folder, key);
    const first = written();
    await scan(repository, folder, key);
    expect(written()).toBe(first);
    repository.write('LICENSE', 'Copyright (c) 2025 Example Inc.\n');
    await scan(repository, folder, key);
    const second = written();
    expect(second).not.toBe(first);
    await scan(repository, folder, key);
    expect([written() === second, kept(folder).map((line) => line.split(' ')[1])]).toEqual([
      false,
      ['0', '0', '0', '0', '2'],
    ]);
  }, 60_000);

  it('looks again at what has changed, at what was moved, and under other rules', async () => {
    const repository = exampleRepository();
    const folder = temporaryFolder();
    expect((await scan(repository, folder, key)).code).toBe(1);
    repository.write('a.txt', `write to ${address('amanda')}\n`);
    expect((await scan(repository, folder, key)).text).toContain('"a.txt"');
    repository.write('.piicloak.yml', 'suppress: [{ paths: users.csv, labels: email, reason: ours }]\n');
    const { text } = await scan(repository, folder, key);
    expect(JSON.parse(text).totals.failing).toBe(1);
  }, 60_000);

  test.each(
    chosen<[string, (text: string) => string]>([
      ['cut short', (text) => text.slice(0, text.length / 2)],
      ['edited', (text) => text.replace(/"findings":\[\{.*\}\],"gaps"/, '"findings":[],"gaps"')],
      ['of another program', (text) => text.replace('piicloak-cache-1', 'piicloak-cache-0')],
      ['of nobody', () => 'hello\n'],
      ['empty', () => ''],
    ]),
  )(
    'that is %s is as good as none',
    async (_, damage) => {
      const repository = exampleRepository();
      const folder = temporaryFolder();
      const first = await scan(repository, folder, key);
      const file = join(folder, 'results.jsonl');
      writeFileSync(file, damage(readFileSync(file, 'utf8')));
      expect(await scan(repository, folder, key)).toEqual(first);
      expect(kept(folder)).toHaveLength(4);
    },
    60_000,
  );

  it('is not believed under another key', async () => {
    const repository = exampleRepository();
    const folder = temporaryFolder();
    const first = await scan(repository, folder, key);
    expect(await scan(repository, folder, { PIICLOAK_CACHE_KEY: 'another' })).toEqual(first);
  }, 60_000);

  it('that cannot be written says so, and loses nothing of the report', async () => {
    const repository = exampleRepository();
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'results.jsonl'));
    const { code, text } = await scan(repository, folder);
    expect(code).toBe(1);
    expect(JSON.parse(text).gaps).toContainEqual(
      expect.objectContaining({ reason: 'undelivered', detail: expect.stringContaining('The cache was not written') }),
    );
    expect(readdirSync(folder)).toEqual(['results.jsonl']);
  });

  it('in a place that is no folder ends in a sentence', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const { code, stderr } = await scan(exampleRepository(), file);
    expect([code, stderr]).toEqual([2, expect.stringContaining('The cache cannot be kept in')]);
  });
});

const empty: FileResult = { scanned: true, bytes: 3, findings: [], gaps: [], ignores: [], rules: [] };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what has not been used', () => {
  it('for ten scans is forgotten', () => {
    const folder = temporaryFolder();
    const first = openCache(folder, 'rules', '');
    const key = first.keyOf({ path: 'a' }, bytes('a'));
    first.keep(key, empty);
    first.save();
    for (let scans = 0; scans < 10; scans++) openCache(folder, 'rules', '').save();
    expect(openCache(folder, 'rules', '').find(key)).toEqual(empty);
    openCache(folder, 'rules', '').save();
    openCache(folder, 'rules', '').save();
    expect(openCache(folder, 'rules', '').find(key)).toBeUndefined();
  });

  it('under other rules is forgotten at once', () => {
    const folder = temporaryFolder();
    const first = openCache(folder, 'rules', '');
    const key = first.keyOf({ path: 'a' }, bytes('a'));
    first.keep(key, empty);
    first.save();
    expect(openCache(folder, 'others', '').find(key)).toBeUndefined();
  });
});

it('a name in the cache cannot be found by trying what the file may hold', () => {
  const [one, other] = [temporaryFolder(), temporaryFolder()].map((folder) => openCache(folder, 'rules', ''));
  expect(one?.keyOf({ path: 'a' }, bytes('1'))).not.toBe(other?.keyOf({ path: 'a' }, bytes('1')));
});

it('a result comes back as it was, its records included', () => {
  const [verdict] = report([{}]).verdicts;
  if (!verdict) throw new Error('no verdict');
  const finding = { ...verdict.finding, records: createRecords(1, 40_000, 2_000_000).pages };
  const result: FileResult = { ...empty, findings: [finding], rules: [2] };
  expect(decodeResult(encodeResult(result))).toEqual(result);
});

test.each<[string, FileResult]>([
  ['holds nothing', empty],
  ['is empty', { ...empty, bytes: 0 }],
  ['was not read', { ...empty, scanned: false }],
  ['has a gap', { ...empty, gaps: [{ path: 'a', stage: 'readers', reason: 'binary', detail: 'No text.' }] }],
  ['is concerned by a rule', { ...empty, rules: [0] }],
])('a result comes back as it was: of a file that %s', (_, result) => {
  expect(decodeResult(encodeResult(result))).toEqual(result);
});

test.each([
  '',
  '-1',
  '1.5',
  '1e3',
  '{}',
  '[]',
  'null',
  '{"scanned":true,"bytes":1,"findings":[{}],"gaps":[],"ignores":[],"rules":[]}',
  'x',
])('what is no result is not believed: %s', (text) => {
  expect(() => decodeResult(text)).toThrow();
});

describe('rules', () => {
  const entry = join(temporaryFolder(), 'index.js');
  writeFileSync(entry, 'program');
  const job: Job = { settings: defaults, gone: new Set(), policyFiles: [], today: '2026-11-22' };
  const rule = { reason: 'x', expires: '2026-11-30' };
  const secret = { salt: 'a1'.repeat(16), key: 'kept elsewhere' };

  test.each<[string, Job, boolean]>([
    ['the same', { ...job }, true],
    ['another day', { ...job, today: '2026-11-23' }, true],
    ['another threshold', { ...job, settings: { ...defaults, threshold: 0.7 } }, false],
    ['a baseline', { ...job, baseline: { secret, entries: new Set(['US_SSN:abcde']) } }, false],
    ['a file that is gone', { ...job, baseline: { secret, entries: new Set() }, gone: new Set(['@abcde']) }, false],
    ['a policy elsewhere', { ...job, policyFiles: ['.piicloak.yml'] }, false],
  ])('are told apart: %s', (_, other, isSame) => {
    expect(rulesetDigest(entry, other) === rulesetDigest(entry, job)).toBe(isSame);
  });

  it('are others when one of them has expired', () => {
    const settings = { ...defaults, suppress: [rule] };
    const on = (today: string) => rulesetDigest(entry, { ...job, settings, today });
    expect(on('2026-11-30')).toBe(on('2026-11-22'));
    expect(on('2026-12-01')).not.toBe(on('2026-11-30'));
  });

  it('are others when the program is another', () => {
    const before = rulesetDigest(entry, job);
    writeFileSync(join(entry, '..', '2.index.js'), 'more of the program');
    expect(rulesetDigest(entry, job)).not.toBe(before);
  });
});
