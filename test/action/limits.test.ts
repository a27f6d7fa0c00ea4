import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { repositoryAt } from '../helpers/git-repository.js';
import type { GitHubServer } from '../helpers/github-server.js';
import { type Files, type PullRequestRun, runPullRequest } from '../helpers/pull-request.js';

vi.setConfig({ testTimeout: 120_000 });

/** Invented, and joined here so that this file holds no address itself. */
const address = (who: string): string => [`anna.${who}`, ['corvina-energy', 'com'].join('.')].join('@');

interface Found {
  readonly path: string;
  readonly startLine: number;
}
interface Gap {
  readonly reason: string;
  readonly detail: string;
}
interface Json {
  readonly scope: string;
  readonly totals: { readonly filesScanned: number };
  readonly findings: readonly Found[];
  readonly gaps: readonly Gap[];
}

const jsonOf = ({ workspace }: PullRequestRun): Json =>
  JSON.parse(readFileSync(join(workspace, 'piicloak.json'), 'utf8'));

const asked = ({ server }: PullRequestRun, operation: string): number =>
  server.exchanges.filter((exchange) => exchange.operation === operation).length;

const numbers = Array.from({ length: 5000 }, (_, number) => number);
const pathOf = (number: number): string => `data/${number % 50}/${number}.txt`;
/** Every fifth file was there, with an address of its own. */
const wasThere = (number: number): boolean => number % 5 === 0;
const hasFinding = (number: number): boolean => number % 40 === 0 || number % 40 === 7;

const before: Files = Object.fromEntries([
  ['README.md', '# Shop\n'],
  ...numbers.filter(wasThere).map((number) => [pathOf(number), `File ${number}\nAsk ${address(`old${number}`)}.\n`]),
]);

const added = (number: number): string => (hasFinding(number) ? `Ask ${address(`new${number}`)}.` : 'Nothing here.');
const change: Files = Object.fromEntries(
  numbers.map((number) => [
    pathOf(number),
    wasThere(number)
      ? `File ${number}\nAsk ${address(`old${number}`)}.\nMore\n${added(number)}\n`
      : `File ${number}\n${added(number)}\n`,
  ]),
);
/** More than GitHub lists of a pull request. */
const beyondTheList = 3001;
const harmless: Files = Object.fromEntries(
  numbers.slice(0, beyondTheList).map((number) => [`data/${number}.txt`, `Nothing here but ${number}.\n`]),
);
const old: Files = { 'old.txt': `Ask ${address('old')}.\n` };

const places = numbers.filter(hasFinding).map((number) => `${pathOf(number)}:${wasThere(number) ? 4 : 2}`);

const withoutGit = (server: GitHubServer): void =>
  server.fault({ on: 'git/upload-pack', status: 403, times: Number.POSITIVE_INFINITY });

describe('a pull request of 5,000 files', () => {
  test('is scanned in full and on the lines that it adds, from a checkout of one commit', async () => {
    let started = 0;
    const ran = await runPullRequest({
      before,
      change,
      changedFiles: 5000,
      prepare: () => {
        started = performance.now();
      },
    });
    const seconds = (performance.now() - started) / 1000;
    expect(ran.result.exitCode).toBe(1);
    const { scope, totals, findings, gaps } = jsonOf(ran);
    expect([scope, totals.filesScanned, gaps]).toEqual(['added-lines', 5000, []]);
    expect(findings.map(({ path, startLine }) => `${path}:${startLine}`).sort()).toEqual([...places].sort());
    expect(asked(ran, 'pulls/list-files')).toBe(0);
    expect(asked(ran, 'git/get-blob')).toBe(0);
    expect(ran.server.repository('octo/shop').uploads).toHaveLength(1);
    ran.server.assertClean();
    // Two seconds on a machine of its own.
    expect(seconds).toBeLessThan(30);
  });
});

describe.concurrent('a pull request of more files than GitHub lists, where git may not fetch', () => {
  const before = { 'README.md': '# Shop\n', ...old };

  test('is scanned as a whole tree, which is said, where the list is refused too', async () => {
    const prepare = (server: GitHubServer): void => {
      withoutGit(server);
      server.fault({ on: 'pulls/list-files', status: 403 });
    };
    const ran = await runPullRequest({ before, change: harmless, changedFiles: beyondTheList, prepare });
    const { scope, totals, findings, gaps } = jsonOf(ran);
    expect([scope, totals.filesScanned, findings]).toMatchObject(['all', beyondTheList + 2, [{ path: 'old.txt' }]]);
    expect(gaps).toMatchObject([{ reason: 'widened' }]);
    expect(gaps[0]?.detail).toMatch(
      /^All files were scanned.* no more than 300 files.* list the files of the pull req/s,
    );
    expect(ran.result.exitCode).toBe(1);
    ran.server.assertClean();
  });

  test('is incomplete where the checkout is of something else', async () => {
    const ran = await runPullRequest({
      before,
      change: harmless,
      prepare: (server, workspace) => {
        withoutGit(server);
        // The same files, in a commit that has nothing to do with the pull request.
        const { git } = repositoryAt(workspace);
        git('checkout', '--quiet', '--detach', git('commit-tree', 'HEAD^{tree}', '-m', 'Other'));
      },
    });
    const { scope, totals, findings, gaps } = jsonOf(ran);
    expect([scope, totals.filesScanned, findings.length]).toEqual(['added-lines', 3000, 0]);
    expect(gaps).toMatchObject([{ reason: 'truncated' }]);
    expect([ran.result.exitCode, ran.result.outputs['outcome']]).toEqual([2, 'incomplete']);
    for (const place of [ran.result.stdout, ran.result.summary])
      expect(place).toContain('GitHub lists only 3000 changed files, and the others were not scanned.');
    ran.server.assertClean();
  });
});
