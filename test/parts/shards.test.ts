import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { inShard, parseShard } from '../../src/parts/shard.js';
import { chosen } from '../helpers/chosen.js';
import { piicloak } from '../helpers/cli.js';
import { createRepository, type GitRepository, temporaryFolder } from '../helpers/git-repository.js';

const address = (name: string): string => [name, 'corvina-energy.com'].join('@');

describe('a shard', () => {
  test.each(['1/1', '2/8', '16/16'])('may be %s', (text) => {
    expect(parseShard(text)).toEqual({ number: Number.parseInt(text, 10), of: Number(text.split('/')[1]) });
  });

  test.each(['0/4', '5/4', '1', '1/0', 'a/b', '-1/4', ''])('cannot be “%s”', (text) => {
    expect(() => parseShard(text)).toThrow('must be a part of a whole');
  });

  it('has each file exactly once, wherever the others are', () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 9 }), (paths, of) => {
        const files = paths.map((path) => ({ path }));
        const shards = Array.from({ length: of }, (_, at) => inShard(files, { number: at + 1, of }));
        expect(shards.flatMap(({ places }) => places).sort((a, b) => a - b)).toEqual([...files.keys()]);
        const [first] = files;
        const own = shards.findIndex(({ files: its }) => its.includes(first as never));
        expect(inShard(files.slice(0, 1), { number: own + 1, of }).files).toEqual([first]);
      }),
    );
  });
});

function exampleRepository(): GitRepository {
  const repository = createRepository();
  for (let at = 0; at < 30; at++)
    repository.write(`src/${at}.txt`, at % 4 === 0 ? `write to ${address(`p${at}`)}\n` : 'x\n');
  repository.write('users.csv', `email\n${Array.from({ length: 40 }, (_, at) => `${address(`q${at}`)}\n`).join('')}`);
  repository.write('picture.png', new Uint8Array([0x89, 0x50, 0, 0, 0]));
  repository.write('old.txt', `write to ${address('old')}\n`);
  repository.write(
    '.piicloak.yml',
    'max-findings: 7\nsuppress:\n  - { paths: src/4.txt, reason: ours }\n  - { paths: users.csv, cells: A2, reason: ours }\n  - { paths: none, labels: x, reason: gone }\n',
  );
  return repository;
}

const withoutTime = (text: string): string =>
  text
    .replace(/"durationMs": \d+/, '')
    .replace(/in \d[\d.,]* m?s/, '')
    .replace(/"(?:startTimeUtc|endTimeUtc)": "[^"]*"/g, '');

describe('parts', () => {
  const repository = exampleRepository();
  const folder = temporaryFolder();
  const file = (name: string): string => join(folder, name);
  const run = (...args: readonly string[]) => piicloak([...args], { cwd: repository.root });
  const three = ['1', '2', '3'].map(file);

  beforeAll(async () => {
    const shards = three.map((out, at) =>
      run('scan', '.', '-q', '--shard', `${at + 1}/3`, '--format', 'part', '-o', out),
    );
    for (const { code, stderr } of await Promise.all(shards)) expect([code, stderr]).toEqual([0, '']);
  }, 60_000);

  test.each(chosen(['json', 'sarif', 'markdown', 'text']))(
    'joined are the whole, byte for byte, as %s',
    async (format) => {
      const [whole, joined] = [
        await run('scan', '.', '-q', '--format', format),
        await run('merge', ...three, '--format', format),
      ];
      expect(joined.stderr).toBe('');
      expect(withoutTime(joined.stdout)).toBe(withoutTime(whole.stdout));
      expect(joined.code).toBe(whole.code);
    },
    30_000,
  );

  it('give one verdict, which is nobody’s alone', async () => {
    const alone = await run('scan', '.', '-q', '--shard', '1/3');
    const whole = await run('merge', ...three);
    expect([alone.code, alone.stdout, whole.code]).toEqual([2, '', 1]);
    expect(alone.stderr).toContain('A shard has no verdict of its own');
  }, 30_000);

  it('hold nothing personal', () => {
    for (const part of three) expect(readFileSync(part, 'utf8')).not.toMatch(/corvina|write to|\bq1@/);
  });

  test.each(
    chosen<[string, () => readonly string[], RegExp]>([
      ['there is none', () => [], /no part to merge/],
      ['one is missing', () => three.slice(0, 2), /Part 3\/3 is missing/],
      ['one is there twice', () => [...three, file('1')], /Part 1\/3 is there twice/],
      ['one cannot be read', () => [file('none')], /cannot be read \(ENOENT\)/],
      ['one is cut short', () => [changed('cut', (text) => text.slice(0, -20)), ...three.slice(1)], /not all of one/],
      ['one lacks a file', () => [changed('lacks', without), ...three.slice(1)], /do not hold every file/],
      ['one is something else', () => [changed('else', () => '{}\n')], /no part of a scan/],
      [
        'one is of another tree',
        () => [changed('tree', (text) => text.replace(/"files":\d+/, '"files":99')), ...three.slice(1)],
        /different trees/,
      ],
      [
        'one was split otherwise',
        () => [changed('split', (text) => text.replace('"of":3', '"of":4')), ...three.slice(1)],
        /split differently/,
      ],
      ['they were made with other settings', () => [...three, '--threshold', '0.9'], /with other settings/],
    ]),
  )(
    'are refused where %s',
    async (_, files, message) => {
      const { code, stderr, stdout } = await run('merge', ...files());
      expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(message)]);
    },
    30_000,
  );

  const changed = (name: string, change: (text: string) => string): string => {
    writeFileSync(file(name), change(readFileSync(file('1'), 'utf8')));
    return file(name);
  };
  const without = (text: string): string => {
    const lines = text.trimEnd().split('\n');
    return `${[...lines.slice(0, -2), `end ${lines.length - 3}`].join('\n')}\n`;
  };
});

it('the format of a part is that of a shard', async () => {
  const { code, stderr } = await piicloak(['scan', '.', '--format', 'part']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('give --shard')]);
});
