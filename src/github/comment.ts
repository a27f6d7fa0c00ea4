import type { GitHubClient, Repository } from '../model/github.js';
import { type Attempt, type Failure, failureOf, type Outcome } from './failure.js';

export interface StickyComment {
  readonly client: GitHubClient;
  readonly repository: Repository;
  /** The pull request. */
  readonly number: number;
  /** The line that begins the comment, and by which it is found again. */
  readonly marker: string;
  /** What it is to say, when it is there already or not; nothing, when it is not to be made. */
  readonly bodyFor: (isThere: boolean) => string | undefined;
}

const perPage = 100;
/** A discussion of three thousand comments has other problems. */
const mostPages = 30;

const reading: Attempt = { doing: 'read the comments of the pull request', permission: 'pull-requests: read' };
const writing: Attempt = { doing: 'comment on the pull request', permission: 'pull-requests: write' };

/** The part of GitHub's `issue-comment` that counts here. */
interface Listed {
  readonly id: number | bigint;
  readonly body?: string | undefined;
  readonly user: { readonly type?: string } | null;
  readonly author_association?: string;
}

/**
 * Keeps one comment on a pull request: makes it, or writes it anew in its place. Returns its address, or nothing when
 * there is none.
 */
export async function putComment(comment: StickyComment): Promise<Outcome<string | undefined>> {
  let attempt = reading;
  try {
    const id = await find(comment);
    const body = comment.bodyFor(id !== undefined);
    if (body === undefined) return { ok: true, value: undefined };
    attempt = writing;
    return { ok: true, value: id === undefined ? await create(comment, body) : await update(comment, id, body) };
  } catch (error) {
    return refused(failureOf(error, attempt), comment);
  }
}

/** Nobody has to hear that comments cannot be read where none was to be made. */
const refused = (failure: Failure, { bodyFor }: StickyComment): Outcome<undefined> =>
  bodyFor(false) === undefined ? { ok: true, value: undefined } : { ok: false, failure };

async function find({ client, repository, number, marker }: StickyComment): Promise<number | undefined> {
  for (let page = 1; page <= mostPages; page += 1) {
    const { data } = await client.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...repository,
      issue_number: number,
      per_page: perPage,
      page,
    });
    const listed: readonly Listed[] = Array.isArray(data) ? data : [];
    const own = listed.find((each) => each.body?.startsWith(marker) && isTrusted(each));
    if (own) return Number(own.id);
    if (listed.length < perPage) break;
  }
  return undefined;
}

/** A stranger who copies the marker could change the verdict later: comments can be edited by those who wrote them. */
const isTrusted = ({ user, author_association: association = '' }: Listed): boolean =>
  user?.type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association);

async function create({ client, repository, number }: StickyComment, body: string): Promise<string> {
  const { data } = await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...repository,
    issue_number: number,
    body,
    // One that GitHub made although its answer was lost would be made twice.
    request: { retries: 0 },
  });
  return data.html_url;
}

async function update({ client, repository }: StickyComment, id: number, body: string): Promise<string> {
  const { data } = await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    ...repository,
    comment_id: id,
    body,
  });
  return data.html_url;
}
