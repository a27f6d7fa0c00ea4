import { beforeAll, describe, expect, test } from 'vitest';
import { piicloak } from '../helpers/cli.js';
import { createRepository, type GitRepository } from '../helpers/git-repository.js';
import { type Entry, objectsOf } from './git-objects.js';
import { leaksIn, reported, rightOf, sarifProblems, scanOnce, type Told, unseen, verdictIn } from './report.js';
import { folderOf, victimOf } from './trick.js';
import { changes } from './tricks/changes.js';

/*
 * A change between two trees that no git would write, each trick in a folder of its own: what is found, what is told of,
 * and that nothing of it speaks. All of it is scanned once, by the bundle.
 */

const rows = changes.map((trick, index) => ({ ...trick, trick, folder: folderOf(index), victim: victimOf(index) }));
const victims = rows.map(({ name, victim }) => [name, victim] as const);

/** Both commits of a change, out of what stands in each folder. */
function commits({ root }: GitRepository): readonly [base: string, head: string] {
  const { tree, commit } = objectsOf(root);
  const state = (of: 'before' | 'after'): readonly Entry[] =>
    rows.flatMap(({ folder, trick, victim }): Entry[] => {
      const entries = trick[of]?.(victim);
      return entries ? [['40000', folder, entries]] : [];
    });
  const base = commit(tree(state('before')));
  return [base, commit(tree(state('after')), base)];
}

let told: Told;

describe('a hostile change', () => {
  beforeAll(async () => {
    const repository = createRepository();
    const [base, head] = commits(repository);
    told = await scanOnce(repository.root, ['--base', base, '--head', head]);
  }, 120_000);

  test.each(rows)('$name', ({ trick, folder }) => {
    expect(verdictIn(reported(told.json), folder)).toEqual(rightOf(trick));
  });

  test('the scan ends with findings, and says nothing on the way', () => {
    expect([told.code, told.said]).toEqual([1, '']);
    expect(reported(told.json).gaps.filter(({ path }) => path === undefined)).toEqual([]);
  });

  test.each(['json', 'sarif', 'markdown', 'text', 'said'] as const)('no value of it is in the %s', (format) => {
    expect(leaksIn(told[format], victims)).toEqual([]);
  });

  test.each(['json', 'sarif', 'markdown', 'text'] as const)('nothing in the %s hides or moves text', (format) => {
    expect(unseen.exec(told[format])?.index).toBeUndefined();
  });

  test('the SARIF is valid', () => {
    expect(sarifProblems(told.sarif)).toEqual([]);
  });
});

const absent = { id: 'a'.repeat(40) };
const [{ victim } = { victim: victimOf(0) }] = rows;

describe('trees that cannot be read end in a sentence, and never clean', { concurrent: true }, () => {
  test.each<[string, readonly Entry[], readonly Entry[], number, RegExp]>([
    ['a name of no letter', [], [['100644', '', 'x\n']], 2, /^piicloak: `git diff-tree` ended with 128: .*\.$/m],
    ['a tree that is not there', [], [['40000', 'a', absent]], 2, /^piicloak: `git diff-tree` ended with 128/m],
    ['content that is not there', [], [['100644', 'a.txt', absent]], 2, /This checkout does not hold the content/],
    [
      'content that is not there any more beside what is',
      [['100644', 'a.txt', absent]],
      [['100644', 'a.txt', `${victim.email}\n`]],
      1,
      /could not be told apart/,
    ],
  ])('%s', async (_, before, after, code, sentence) => {
    const { root } = createRepository();
    const { tree, commit } = objectsOf(root);
    const base = commit(tree(before));
    const head = commit(tree(after), base);
    const ended = await piicloak(['scan', '--base', base, '--head', head], { cwd: root });
    const said = ended.stdout + ended.stderr;
    expect([ended.code, said]).toEqual([code, expect.stringMatching(sentence)]);
    expect(leaksIn(said, victims)).toEqual([]);
  });
});
