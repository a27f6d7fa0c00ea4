import { promises } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { UserError } from '../model/errors.js';
import type { ChangeScope, PullRequest, Remote } from '../model/source.js';
import { marksIn } from './generated/marks.js';
import { ownWord } from './generated/witness.js';
import { type Git, openGit } from './git.js';
import { type Changes, compare } from './git-diff.js';
import { GitFailure } from './git-failure.js';
import { emptyTree, mergeBase } from './revisions.js';

/** How much history is asked for, in commits, to find where the two parted. Without trees, a thousand weigh 300 kB. */
const depths = [50, 1000, 20_000];
/** Milliseconds for one fetch, and what one has at the least, though an API that did not answer has used the time up. */
const patience = 120_000;
const least = 10_000;

const base = 'refs/piicloak/base';
const head = 'refs/piicloak/head';

/**
 * What a change adds, by git, from the commits that the workspace lacks: the history alone, as deep as needed to find
 * where base and head parted, then the content of these two commits, less what the workspace holds. All of it goes into
 * a folder of its own, by a configuration of its own, so that nothing in the workspace decides whom git talks to.
 *
 * @throws UserError when it cannot be fetched.
 */
export async function fetchedChanges(pull: PullRequest, remote: Remote, scope: ChangeScope): Promise<Changes> {
  const parted = await partedAt(pull, remote);
  const git = await createRepository(join(remote.folder, 'content.git'), remote);
  await borrow(pull.root, join(remote.folder, 'content.git'));
  await git.run(['fetch', ...quietly, '--depth=1', remote.url, `+${parted}:${base}`, `+${pull.head}:${head}`]);
  return compare(git, { from: parted, to: pull.head }, scope);
}

/**
 * Everything in a commit, where there is no checkout.
 *
 * @throws UserError when it cannot be fetched.
 */
export async function fetchedCommit(commit: string, remote: Remote): Promise<Changes> {
  const git = await createRepository(join(remote.folder, 'commit.git'), remote);
  await git.run(['fetch', ...quietly, '--depth=1', remote.url, `+${commit}:${head}`]);
  const changes = await compare(git, { from: await emptyTree(git), to: commit }, 'all');
  return { ...changes, witness: ownWord(changes.files, marksIn(git, commit)) };
}

const quietly = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance'];

async function partedAt(pull: PullRequest, remote: Remote): Promise<string> {
  const git = await createRepository(join(remote.folder, 'history.git'), remote);
  // A filter is taken only for a remote that has a name.
  const named = [`remote.origin.url=${remote.url}`, 'remote.origin.promisor=true'].flatMap((setting) => [
    '-c',
    setting,
  ]);
  for (const depth of depths) {
    const wanted = [`--depth=${depth}`, '--filter=tree:0', 'origin', `+${pull.base}:${base}`, `+${pull.head}:${head}`];
    await git.run([...named, 'fetch', ...quietly, ...wanted]);
    const found = await unlessUnknown(mergeBase(git, base, head));
    if (found !== undefined) return found;
  }
  throw new UserError(`Base and head parted more than ${depths.at(-1)} commits ago, which is too far to fetch.`);
}

async function unlessUnknown(answer: Promise<string>): Promise<string | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GitFailure || !(error instanceof UserError)) throw error;
    return undefined;
  }
}

/** An empty repository without hooks, which may reach the remote and no other place. */
async function createRepository(folder: string, remote: Remote): Promise<Git> {
  const { url, token, until = Number.POSITIVE_INFINITY } = remote;
  const left = Math.min(patience, Math.max(until - Date.now(), least));
  await promises.mkdir(folder, { recursive: true });
  const git = openGit(folder, {
    inherit: network,
    timeLimit: left,
    env: {
      GIT_ALLOW_PROTOCOL: new URL(url).protocol.replace(':', ''),
      ...settingsInEnvironment([
        // Neither a stored password nor a program that asks for one.
        ['credential.helper', ''],
        ['http.followRedirects', 'false'],
        ['http.lowSpeedLimit', '1000'],
        ['http.lowSpeedTime', String(Math.min(30, Math.ceil(left / 1000)))],
        ...(token === undefined ? [] : [[`http.${url}.extraHeader`, `Authorization: Basic ${basic(token)}`] as const]),
      ]),
    },
  });
  await git.run(['init', '--quiet', '--bare', '--template=']);
  return git;
}

/** How a runner reaches the network, and whom it trusts there. */
const network = [
  ...['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'NO_PROXY', 'no_proxy', 'ALL_PROXY', 'all_proxy'],
  ...['GIT_SSL_CAINFO', 'GIT_SSL_CAPATH', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
];

const basic = (token: string): string => Buffer.from(`x-access-token:${token}`).toString('base64');

/** https://git-scm.com/docs/git-config#Documentation/git-config.txt-GITCONFIGCOUNT: since git 2.31. */
const settingsInEnvironment = (settings: readonly (readonly [string, string])[]): Record<string, string> => ({
  GIT_CONFIG_COUNT: String(settings.length),
  ...Object.fromEntries(
    settings.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ]),
  ),
});

/** Lets a repository use what the workspace's holds, so that little is left to fetch. A partial clone promises more than it holds. */
async function borrow(root: string, folder: string): Promise<void> {
  try {
    const git = openGit(root);
    if (await isPartial(git)) return;
    const inGit = async (name: string): Promise<string> => {
      const path = await git.text(['rev-parse', '--git-path', name]);
      return isAbsolute(path) ? path : join(root, path);
    };
    await promises.mkdir(join(folder, 'objects', 'info'), { recursive: true });
    await promises.appendFile(join(folder, 'objects', 'info', 'alternates'), `${await inGit('objects')}\n`);
    const isShallow = (await git.text(['rev-parse', '--is-shallow-repository'])) === 'true';
    if (isShallow) await promises.cp(await inGit('shallow'), join(folder, 'shallow'));
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
  }
}

const isPartial = async (git: Git): Promise<boolean> => {
  try {
    return (await git.text(['config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$'])) !== '';
  } catch (error) {
    // Git config ends with 1 when nothing matches.
    if (error instanceof GitFailure && error.exitCode === 1) return false;
    throw error;
  }
};
