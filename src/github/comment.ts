import type { GitHubClient, Repository } from '../model/github.js';
import { type Attempt, type Outcome, outcomeOf } from './failure.js';

export interface StickyComment {
  readonly client: GitHubClient;
  readonly repository: Repository;
  /** The pull request. */
  readonly number: number;
  /** The line that begins the comment, and by which it is found again. */
  readonly marker: string;
}

/** What it is to say, when it is there already or not; nothing, when it is not to be made. */
type BodyFor = (isThere: boolean) => string | undefined;

/** Makes the comment, or writes it anew in its place. Its address, or nothing when there is none. */
export type PutComment = (bodyFor: BodyFor) => Promise<Outcome<string | undefined>>;

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

/** Keeps one comment on a pull request. It is looked for at once, while what it will say is still being found out. */
export function seekComment(comment: StickyComment): PutComment {
  const found = outcomeOf(reading, () => find(comment));
  return async (bodyFor) => {
    const there = await found;
    // Nobody has to hear that comments cannot be read where none was to be made.
    if (!there.ok) return bodyFor(false) === undefined ? nothing : there;
    const id = there.value;
    const body = bodyFor(id !== undefined);
    if (body === undefined) return nothing;
    return outcomeOf(writing, () => (id === undefined ? create(comment, body) : update(comment, id, body)));
  };
}

const nothing: Outcome<undefined> = { ok: true, value: undefined };

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
