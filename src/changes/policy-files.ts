import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Attempt } from '../github/failure.js';
import { ReadFailure } from '../model/change.js';
import { UserError } from '../model/errors.js';
import type { Files } from '../model/files.js';
import type { PullRequest, Source } from '../model/source.js';
import { findBlob, type Places } from './api-blobs.js';
import { type Api, patience } from './api-files.js';
import { asking } from './asking.js';
import { readRegularFile } from './disk.js';
import { type Git, openGit } from './git.js';
import { localBlobs } from './local-blobs.js';
import { findCommit } from './revisions.js';

/** The files that a policy is read from, and the folder in them where the search begins. */
export interface PolicyPlace {
  readonly files: Files;
  readonly folder: string;
}

/**
 * Where the policy of a scan lies. A proposal is judged by the policy of its base, which it cannot change, unless `from`
 * says otherwise; everything else by that of the working directory.
 *
 * @throws UserError when the base cannot be read.
 */
export async function policyPlace(source: Source, from: 'base' | 'head'): Promise<PolicyPlace> {
  if (source.kind === 'content') return onDisk('.');
  if (source.kind === 'tree' && source.instead && isEmpty(source.root)) throw new UserError('Nothing is checked out.');
  if (source.kind !== 'pull-request') return onDisk(source.root);
  if (from === 'head' && !source.apiOnly) return onDisk(source.root);
  const ref = from === 'base' ? source.base : source.head;
  const where = from === 'base' ? 'the base of the change' : 'the head of the change';
  const local = source.apiOnly ? undefined : await inCommit(source, where);
  const { client, repository } = source;
  const files = local ?? (client && (await throughApi(source, { client, repository }, ref, where)));
  if (files) return { files, folder: '' };
  throw new UserError('The checkout does not hold the base of the change, and there is no token to ask GitHub with.');
}

const isEmpty = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0;

const localRef = (ref: string): string => ref.replace(/^refs\/heads\//, 'refs/remotes/origin/');

/** From the folder of the repository around, or of the file system, down to the one that is scanned. */
function onDisk(root: string): PolicyPlace {
  const start = existsSync(root) ? realpathSync(root) : root;
  const top = topOf(start);
  const read = async (path: string): Promise<string | undefined> => {
    try {
      return textOf(await readRegularFile(join(top, path)));
    } catch (error) {
      // Where there is a file that cannot be read, its rules cannot be known.
      if (error instanceof ReadFailure && existsSync(join(top, path))) throw new UserError(`${path}: ${error.message}`);
      return undefined;
    }
  };
  const folder = relative(top, start).split(sep).join('/');
  return { files: { where: 'the working directory', read }, folder };
}

function topOf(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return start;
  }
}

/** Nothing where the checkout does not hold the commit, or not the list of its files. */
async function inCommit(pull: PullRequest, where: string): Promise<Files | undefined> {
  const { root, base, client, repository } = pull;
  try {
    const git = openGit(root);
    const commit = await findCommit(git, localRef(base));
    if (commit === undefined) return undefined;
    await git.run(['ls-tree', commit]);
    // A partial clone knows of files that it does not hold: such a policy is not the same as none.
    const places = { workspace: { root, blob: localBlobs(root) }, ...(client && { api: { client, repository } }) };
    return { where, read: (path) => readInCommit(git, commit, path, places) };
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

async function readInCommit(git: Git, commit: string, path: string, places: Places): Promise<string | undefined> {
  const listed = await git.text(['--literal-pathspecs', 'ls-tree', commit, '--', path]);
  const [, id] = /^\d+ blob ([0-9a-f]{40,64})\t/.exec(listed) ?? [];
  return id === undefined ? undefined : readBlob(id, path, places);
}

/** @throws UserError for one that is there and cannot be had: its rules cannot be known. */
async function readBlob(id: string, path: string, places: Places): Promise<string> {
  try {
    return textOf(await findBlob(id, path, places));
  } catch (error) {
    if (error instanceof ReadFailure) throw new UserError(`${path}: ${error.message}`);
    throw error;
  }
}

/** One request for the list of the top folder, so that the files that are not there cost none. */
async function throughApi(pull: PullRequest, api: Api, ref: string, where: string): Promise<Files> {
  const places: Places = pull.apiOnly ? { api } : { workspace: { root: pull.root, blob: localBlobs(pull.root) }, api };
  const inFolder = new Map<string, Promise<ReadonlyMap<string, string>>>();
  const list = (folder: string): Promise<ReadonlyMap<string, string>> => {
    const listed = inFolder.get(folder) ?? listFolder(api, ref, folder);
    inFolder.set(folder, listed);
    return listed;
  };
  const read = async (path: string): Promise<string | undefined> => {
    const at = path.lastIndexOf('/');
    const id = (await list(path.slice(0, Math.max(at, 0)))).get(path.slice(at + 1));
    return id === undefined ? undefined : readBlob(id, path, places);
  };
  await list('');
  return { where, read };
}

const attempt: Attempt = { doing: 'list the files of the base', permission: 'contents: read' };

/** The files of a folder by name, with their blob ids. */
async function listFolder({ client, repository }: Api, ref: string, folder: string): Promise<Map<string, string>> {
  const at = ref.replace(/^refs\/heads\//, '');
  if (folder === '') {
    const { data } = await asking(attempt, () =>
      client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        ...repository,
        tree_sha: at,
        request: patience(),
      }),
    );
    return new Map(data.tree.flatMap(({ path, sha, type }) => (type === 'blob' && path && sha ? [[path, sha]] : [])));
  }
  const { data } = await asking(attempt, () =>
    client.request('GET /repos/{owner}/{repo}/contents/{path}', {
      ...repository,
      path: folder,
      ref: at,
      request: patience(),
    }),
  );
  return new Map(
    Array.isArray(data) ? data.flatMap(({ type, name, sha }) => (type === 'file' ? [[name, sha]] : [])) : [],
  );
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
