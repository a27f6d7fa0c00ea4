import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRepository, type GitRepository, repositoryAt, temporaryFolder } from '../../helpers/git-repository.js';
import { type RepositoryOptions, startGitHub } from '../../helpers/github-server.js';
import { actionFolder } from '../../helpers/pull-request.js';
import { runAction } from '../../helpers/runner.js';
import { type Cell, type Commit, type Depth, depths, eventOf, type Token } from './cells.js';
import type { Outcome } from './outcome.js';

/** A repository with a pull request, and a checkout of each of its commits in each depth. */
export interface Stage {
  readonly origin: GitRepository;
  readonly commits: Readonly<Record<Commit, string>>;
  /** The commit before the last one of the default branch. */
  readonly earlier: string;
  readonly workspace: (commit: Commit, depth: Depth) => string;
}

const fullName = 'octo/shop';
const address = (name: string): string => [name, 'corvina-energy.com'].join('@');

/** One finding stands on the default branch already, and the pull request adds one to another file. */
export function setStage(): Stage {
  const origin = createRepository();
  origin.write('legacy.csv', `name,email\nx,${address('amanda.jordan')}\n`);
  const earlier = origin.commit('Before');
  origin.branch('topic');
  origin.write('users.csv', `name,email\ny,${address('berta.kowal')}\n`);
  const head = origin.commit('The change');
  origin.git('switch', '--quiet', 'main');
  origin.write('README.md', '# Shop\n');
  const base = origin.commit('Meanwhile');
  origin.git('tag', 'v1');
  origin.git('switch', '--quiet', '--detach', 'main');
  origin.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'topic');
  const merge = origin.git('rev-parse', 'HEAD');
  origin.git('update-ref', 'refs/pull/7/merge', merge);
  origin.git('update-ref', 'refs/pull/7/head', head);

  const commits = { base, head, merge };
  const workspaces = new Map(
    (Object.keys(commits) as Commit[]).flatMap((commit) =>
      depths.map((depth) => [`${commit} ${depth}`, checkOut(origin, commits[commit], depth)] as const),
    ),
  );
  return { origin, commits, earlier, workspace: (commit, depth) => workspaces.get(`${commit} ${depth}`) ?? '' };
}

/** What actions/checkout leaves. */
function checkOut(origin: GitRepository, commit: string, depth: Depth): string {
  const root = temporaryFolder();
  if (depth === 'none') return root;
  const clone = repositoryAt(root);
  clone.git('init', '--quiet');
  const branches = depth === 'full' ? ['+refs/heads/*:refs/remotes/origin/*'] : ['--depth', '1'];
  clone.git('fetch', '--quiet', '--no-tags', ...sorted(branches), `file://${origin.root}`, commit, ...refs(branches));
  clone.git('checkout', '--quiet', '--detach', commit);
  return root;
}
const sorted = (branches: readonly string[]): readonly string[] => branches.filter((each) => !each.startsWith('+'));
const refs = (branches: readonly string[]): readonly string[] => branches.filter((each) => each.startsWith('+'));

const all = { contents: 'write', 'pull-requests': 'write', 'security-events': 'write', checks: 'write' } as const;
const permissions: Readonly<Record<Token, NonNullable<RepositoryOptions['permissions']>>> = {
  full: all,
  read: { contents: 'read', 'pull-requests': 'read' },
  'no code scanning': all,
  none: {},
};

/** Runs the bundled Action as the runner would for this cell, against a server that speaks as GitHub does. */
export async function runCell(stage: Stage, cell: Cell): Promise<Outcome> {
  const event = eventOf(cell);
  const { commits, origin } = stage;
  const fork = cell.origin === 'a fork' ? 'stranger/shop' : undefined;
  const server = await startGitHub({
    limits: { pendingPolls: 0 },
    repositories: [
      {
        fullName,
        folder: origin.root,
        private: true,
        pulls: [{ number: 7, ...commits, headRef: 'topic', ...(fork && { fork }) }],
        permissions: permissions[cell.token],
        codeScanning: cell.token === 'no code scanning' ? 'disabled' : 'enabled',
      },
    ],
  });
  const folder = temporaryFolder();
  const jsonFile = join(folder, 'report.json');
  try {
    const result = await runAction({
      action: actionFolder,
      workspace: stage.workspace(event.checkout, cell.depth),
      inputs: { 'json-file': jsonFile, 'sarif-file': join(folder, 'report.sarif') },
      event: { name: event.name, payload: payloadOf(stage, cell) },
      github: {
        repository: fullName,
        sha: commits[event.checkout],
        ref: event.runRef,
        actor: cell.origin === 'Dependabot' ? 'dependabot[bot]' : 'octocat',
        token: cell.token === 'none' ? '' : server.token,
        api_url: server.url,
        server_url: server.serverUrl,
      },
    });
    server.assertClean();
    const { uploads, checkRuns, comments } = server.repository(fullName);
    const report = result.outputs['json-file'] ? JSON.parse(readFileSync(jsonFile, 'utf8')) : undefined;
    const nameOf = (sha: string): string => Object.entries(commits).find(([, id]) => id === sha)?.[0] ?? sha;
    return {
      exitCode: result.exitCode,
      scanned: report === undefined ? 'nothing' : report.scope === 'all' ? 'whole tree' : 'added lines',
      findings: report?.findings.length ?? 0,
      uploads: uploads.map(({ ref, commitSha, sarif }) => `${ref} @${nameOf(commitSha)} ${categoryIn(sarif)}`),
      checkRuns: [...checkRuns.values()].map((run) => `${run.name} @${nameOf(run.headSha)} ${run.annotations.length}`),
      comments: comments.size,
      annotations: result.annotations.filter(({ level, path }) => level === 'error' && path !== undefined).length,
      isNoticed: result.annotations.some(({ title }) => title === 'Delivery'),
      isWarned: result.annotations.some(({ message }) => message.includes('Never check out its head')),
    };
  } finally {
    await server.close();
  }
}

const categoryIn = (sarif: unknown): string =>
  (sarif as { runs: { automationDetails: { id: string } }[] }).runs.map((run) => run.automationDetails.id).join();

function payloadOf({ commits, earlier }: Stage, { event, origin }: Cell): object {
  const repository = { full_name: fullName, default_branch: 'main' };
  const from = origin === 'a fork' ? 'stranger/shop' : fullName;
  const login = origin === 'Dependabot' ? 'dependabot[bot]' : 'octocat';
  const push = (ref: string, before: string, after: string, more: object = {}) => ({
    ref,
    before,
    after,
    repository,
    ...more,
  });
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
      return {
        action: 'synchronize',
        number: 7,
        pull_request: {
          number: 7,
          changed_files: 1,
          user: { login },
          base: { sha: commits.base, repo: repository },
          head: { sha: commits.head, repo: { full_name: from } },
        },
        repository,
      };
    case 'workflow_run after pull_request':
      return {
        action: 'completed',
        workflow_run: {
          event: 'pull_request',
          head_sha: commits.head,
          head_branch: 'topic',
          head_repository: { full_name: from, owner: { login: from.split('/')[0] } },
          pull_requests: [],
        },
        repository,
      };
    case 'merge_group':
      return {
        action: 'checks_requested',
        merge_group: { base_sha: commits.base, head_sha: commits.merge },
        repository,
      };
    case 'push to the default branch':
      return push('refs/heads/main', earlier, commits.base);
    case 'push to another branch':
      return push('refs/heads/topic', earlier, commits.head);
    case 'push of a new branch':
      return push('refs/heads/topic', '0'.repeat(40), commits.head, { created: true });
    case 'forced push to another branch':
      return push('refs/heads/topic', 'f'.repeat(40), commits.head, { forced: true });
    case 'push of a tag':
      return push('refs/tags/v1', '0'.repeat(40), commits.base, { created: true });
    case 'schedule':
      return { schedule: '30 5 * * 1', repository };
    case 'workflow_dispatch':
      return { inputs: null, ref: 'refs/heads/main', repository };
  }
}
