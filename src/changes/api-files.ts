import { UserError } from '../model/errors.js';
import type { GitHubClient, Repository } from '../model/github.js';
import { asking } from './asking.js';

/** The part of GitHub's `diff-entry` that counts here. */
export interface ListedFile {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: string;
  readonly sha: string | null;
  readonly additions: number;
  readonly patch?: string;
}

/** Whom to ask about what. */
export interface Api {
  readonly client: GitHubClient;
  readonly repository: Repository;
}

/** Requests that hang are given up, though the caller's client may wait for ever. The Action's own is less patient. */
export const patience = () => ({ signal: AbortSignal.timeout(300_000) });

/** The first page of a comparison holds all its files, up to this number; there is no second page of files. */
const maxCompared = 300;
const perPage = 100;
/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
export const maxListed = 3000;

/**
 * The files between the commits' merge base and head. Pinned to the two commits, in one request, with the one
 * permission that every checkout has.
 *
 * @throws UserError when GitHub does not answer, or not with every file.
 */
export async function comparedFiles(
  { client, repository }: Api,
  base: string,
  head: string,
): Promise<readonly ListedFile[]> {
  const { data } = await asking({ doing: 'compare the commits', permission: 'contents: read' }, () =>
    client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...repository,
      basehead: `${base.replace(/^refs\/heads\//, '')}...${head}`,
      // Commits are paginated and not wanted; files stand whole on the first page.
      per_page: 1,
      page: 1,
      request: patience(),
    }),
  );
  const files = listOf(data?.files);
  if (files.length >= maxCompared) {
    throw new UserError(`GitHub's comparison shows no more than ${maxCompared} files, and there may be more.`);
  }
  return files;
}

/**
 * The files of a pull request as it stands now, up to `maxListed`.
 *
 * @throws UserError when GitHub does not answer.
 */
export async function pullRequestFiles({ client, repository }: Api, number: number): Promise<readonly ListedFile[]> {
  const files: ListedFile[] = [];
  for (let page = 1; page <= maxListed / perPage; page += 1) {
    const { data } = await asking(
      { doing: 'list the files of the pull request', permission: 'pull-requests: read' },
      () =>
        client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
          ...repository,
          pull_number: number,
          per_page: perPage,
          page,
          request: patience(),
        }),
    );
    const listed = listOf(data);
    files.push(...listed);
    if (listed.length < perPage) break;
  }
  return files;
}

/** A proxy's page, say, arrives as a string. */
function listOf(data: readonly ListedFile[] | undefined): readonly ListedFile[] {
  if (Array.isArray(data)) return data;
  throw new UserError("GitHub's API did not answer with a list of files.");
}
