import { expect } from 'vitest';
import type { CommentOptions, Fault, GitHubServer } from '../../helpers/github-server.js';
import { type PullRequestRun, type PullRequestScenario, runPullRequest } from '../../helpers/pull-request.js';

/** Invented, and joined here so that this file holds no address itself. */
const local = ['amanda', 'jordan'].join('.');
const domain = ['corvina-energy', 'com'].join('.');
const email = [local, domain].join('@');
const before = { 'README.md': '# Shop\n' };
const change = { 'users.csv': `name,email\nx,${email}\n` };
/** More places than one request of a check run takes. */
const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`notes/${at}.txt`, `Ask ${email}.\n`]));

const permissions = {
  contents: 'read',
  'pull-requests': 'write',
  'security-events': 'write',
  checks: 'write',
} as const;

const earlier: readonly CommentOptions[] = [
  { issue: 7, body: '<!-- piicloak:piicloak -->\n### ❌ old', author: 'github-actions[bot]', authorType: 'Bot' },
];

export const forEver = { times: Number.POSITIVE_INFINITY };

export const refuse = (...operations: string[]): Fault[] => operations.map((on) => ({ on, status: 404, ...forEver }));

/** A second workflow that delivers for one whose token could not. */
const later: PullRequestScenario = {
  before,
  change,
  depth: 'base',
  inputs: { comment: 'always' },
  event: ({ head }) => ({
    name: 'workflow_run',
    payload: {
      workflow_run: {
        event: 'pull_request',
        head_sha: head,
        head_branch: 'topic',
        head_repository: { owner: { login: 'octo' } },
      },
    },
  }),
};

type Way = Omit<Partial<PullRequestScenario>, 'prepare'> & { readonly standing?: readonly Fault[] };

/** What leads to each call. */
export const ways = {
  scanning: { inputs: { comment: 'always' } },
  fetching: { standing: refuse('repos/compare-commits-with-basehead') },
  listing: { standing: refuse('repos/compare-commits-with-basehead', 'git/upload-pack') },
  downloading: { depth: 'none', standing: refuse('git/upload-pack') },
  later,
  'listing later': { ...later, standing: refuse('repos/compare-commits-with-basehead') },
  checking: { codeScanning: 'disabled' },
  'checking much': { codeScanning: 'disabled', change: many },
  updating: { codeScanning: 'disabled', comments: earlier },
} as const satisfies Readonly<Record<string, Way>>;

export type WayName = keyof typeof ways;

/** With so many seconds for GitHub. Whatever happens, nothing is leaked and nothing looks like a defect. */
export async function runThrough(name: WayName, faults: readonly Fault[], seconds: number) {
  const { standing = [], inputs, ...scenario }: Way = ways[name];
  const started = performance.now();
  const ran = await runPullRequest({
    before,
    change,
    permissions,
    inputs: { 'github-timeout': String(seconds), ...inputs },
    ...scenario,
    prepare: (server: GitHubServer) => {
      for (const fault of [...faults, ...standing]) server.fault(fault);
    },
  });
  expect(ran.server.violations).toEqual([]);
  expect(ran.result.stdout + ran.result.stderr).not.toMatch(/^\s+at .+:\d+|index\.js|defect|unexpected/m);
  for (const value of [email, local, domain]) expect(ran.emitted).not.toContain(value);
  return { ...ran, elapsed: (performance.now() - started) / 1000 };
}

/** The findings decide, and they stand in the summary, in the log and in the outputs. */
export function expectFound({ result }: PullRequestRun, findings = '1'): void {
  expect(result.exitCode).toBe(1);
  expect(result.outputs).toMatchObject({ outcome: 'findings', findings, failing: findings });
  expect(result.summary).toContain('Personal data found');
  expect(result.summary).toMatch(/a\*+\.\*+@(?:<wbr>)?\*+/);
  expect(result.stdout).toMatch(/e-mail address.*a\*+\.\*+@\*+/);
}

/** What is said of all that was not delivered; empty when all of it was. */
export const deliveryNotice = ({ result }: PullRequestRun): string =>
  result.annotations
    .filter(({ level, title }) => level === 'notice' && title === 'Delivery')
    .map(({ message }) => message)
    .join('\n');

export const errorsOf = ({ result }: PullRequestRun) => result.annotations.filter(({ level }) => level === 'error');

export function left({ server }: PullRequestRun) {
  const { uploads, checkRuns, comments } = server.repository('octo/shop');
  return { uploads, checkRuns: [...checkRuns.values()], comments: [...comments.values()] };
}
