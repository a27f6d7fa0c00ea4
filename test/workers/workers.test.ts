import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { createCrew } from '../../src/workers/crew.js';
import { helpersFor } from '../../src/workers/scan-files.js';
import { piicloak } from '../helpers/cli.js';
import { createRepository, temporaryFolder } from '../helpers/git-repository.js';

const address = (name: string): string => [name, 'corvina-energy.com'].join('@');

/** Enough bytes for two threads, with something to find in every third file. */
function manyFiles(root: string, count: number): void {
  mkdirSync(join(root, 'many'), { recursive: true });
  const filler = 'export const nothing = [1, 2, 3];\n'.repeat(600);
  for (let at = 0; at < count; at++) {
    const found = at % 3 === 0 ? `const a = '${address(`person${at}`)}';\n` : '';
    writeFileSync(join(root, 'many', `${at}.ts`), `${filler}${found}`);
  }
}

const withoutTime = (report: string): string => report.replace(/"durationMs": \d+/, '');

describe('several threads', () => {
  it('make the same report as one, to the byte, from disk', async () => {
    const { root } = createRepository();
    manyFiles(root, 400);
    writeFileSync(join(root, 'gone.csv'), 'x\n');
    writeFileSync(
      join(root, 'people.csv'),
      `email\n${Array.from({ length: 40 }, (_, at) => `${address(`p${at}`)}\n`).join('')}`,
    );
    writeFileSync(join(root, '.piicloak.yml'), 'suppress:\n  - { paths: people.csv, cells: "A2:A11", reason: ours }\n');
    const [one, ...others] = await Promise.all(
      ['1', '2', '3'].map((workers) =>
        piicloak(['scan', '.', '-q', '--format', 'json', '--workers', workers], { cwd: root }),
      ),
    );
    expect(one?.code).toBe(1);
    expect(JSON.parse(one?.stdout ?? '').totals).toMatchObject({ filesScanned: 403, failing: 135 });
    expect(one?.stdout).not.toContain('suppresses nothing');
    for (const other of others) expect(withoutTime(other.stdout)).toBe(withoutTime(one?.stdout ?? ''));
  }, 60_000);

  it('make the same report as one, to the byte, from git', async () => {
    const repository = createRepository();
    repository.write('a.txt', 'base\n');
    repository.commit('Base');
    repository.branch('change');
    manyFiles(repository.root, 700);
    repository.commit('Many');
    const scan = (workers: string) =>
      piicloak(['scan', '--base', 'main', '--head', 'HEAD', '-q', '--format', 'json', '--workers', workers], {
        cwd: repository.root,
      });
    const [one, two] = [await scan('1'), await scan('3')];
    expect(JSON.parse(one.stdout).totals.failing).toBe(234);
    expect(withoutTime(two.stdout)).toBe(withoutTime(one.stdout));
  }, 60_000);

  test.each(['0', '1.5', 'many', '100'])('cannot be “%s”', async (workers) => {
    const { code, stderr } = await piicloak(['scan', '.', '--workers', workers]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('must be a whole number')]);
  });
});

describe('how many help', () => {
  const file = (size: number) => ({
    path: 'a',
    addedLines: 'all' as const,
    disk: { file: 'a', size },
    read: async () => new Uint8Array(),
  });
  test.each([
    ['none for a few files', [file(1000), file(2000)], 8, 0],
    ['none where the user wants one thread', [file(100_000_000)], 1, 0],
    ['one for what is worth two', [file(6_000_000)], 8, 1],
    ['all there are for a large tree', [file(100_000_000)], 4, 3],
    ['no more than are of use', [file(1_000_000_000)], 64, 7],
  ])('%s', (_, files, count, expected) => {
    expect(helpersFor(files, { entry: '', count })).toBe(expected);
  });
});

/** A program that answers one task and then does something to itself. */
function crewOf(program: string) {
  const file = join(temporaryFolder(), 'worker.mjs');
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';\nparentPort.on('message', (tasks) => {\n${program}\n});\n`,
  );
  const answers: number[] = [];
  return { answers, crew: createCrew(file, 1, {}, ({ index }) => answers.push(index)) };
}

const task = (index: number) => ({ index, path: `${index}`, addedLines: 'all' as const });

describe('a thread that ends before its time', () => {
  test.each([
    ['throws', 'throw new Error("no");'],
    ['exits', 'process.exit(3);'],
    ['runs out of memory', 'const all = []; for (;;) all.push(new Array(1e6).fill({}));'],
  ])(
    'and %s gives back what it has not done',
    async (_, end) => {
      const { crew, answers } = crewOf(
        `parentPort.postMessage([{ index: tasks[0].index }]);\nsetTimeout(() => { ${end} }, 50);`,
      );
      for (const index of [0, 1, 2]) crew.give(task(index), 10);
      crew.send();
      const back: number[] = [];
      while (crew.isBusy()) {
        await crew.news();
        back.push(...crew.dropped().map(({ index }) => index));
      }
      expect([answers, back]).toEqual([[0], [1, 2]]);
      expect(crew.give(task(3), 10)).toBe(false);
      await crew.end();
    },
    60_000,
  );

  it('before it begins gives back everything', async () => {
    const crew = createCrew(join(temporaryFolder(), 'none.mjs'), 2, {}, () => undefined);
    for (const index of [0, 1, 2]) crew.give(task(index), 10);
    crew.send();
    const back: number[] = [];
    while (crew.isBusy()) {
      back.push(...crew.dropped().map(({ index }) => index));
      if (crew.isBusy()) await crew.news();
    }
    expect(back.sort()).toEqual([0, 1, 2]);
    await crew.end();
  });
});

it('a crew takes no more than it can use', async () => {
  const { crew } = crewOf('parentPort.postMessage(tasks);');
  expect([400_000, 400_000, 400_000, 10].map((bytes, index) => crew.give(task(index), bytes))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  crew.send();
  await crew.news();
  await crew.end();
});
