import * as v from 'valibot';
import { type Call, type Comment, type Handler, notFound, ok, refuse } from './model.js';
import type { CommentOptions } from './options.js';
import { paginate } from './paging.js';
import { nodeId, user } from './people.js';
import { moment } from './repositories.js';

/** Characters; above it GitHub answers 422. */
const longest = 65_536;

const body = v.object({ body: v.string() });

const written = { createdAt: moment, updatedAt: moment };

/** Whom GITHUB_TOKEN writes as. */
const token = { author: 'github-actions[bot]', authorType: 'Bot', association: 'CONTRIBUTOR' } as const;

/** The comments that a test planted. Their numbers lie below those that the server gives. */
export function planted(comments: readonly CommentOptions[]): Comment[] {
  return comments.map(({ issue, body: text, author = 'stranger', authorType = 'User', association = 'NONE' }, at) => ({
    id: at + 1,
    issue,
    author,
    authorType,
    association,
    ...written,
    body: text,
  }));
}

function commentShape(call: Call, comment: Comment) {
  const { root, site, repository } = call;
  const api = `${root}/repos/${repository.fullName}/issues`;
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: `${api}/comments/${comment.id}`,
    html_url: `${site}/${repository.fullName}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${api}/${comment.issue}`,
    user: user(call, comment.author, comment.authorType),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: comment.association,
    body: comment.body,
    performed_via_github_app: null,
  };
}

function tooLong(text: string) {
  if (text.length <= longest) return undefined;
  const message = `body is too long (maximum is ${longest} characters)`;
  return refuse(422, 'Validation Failed', {
    errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }],
  });
}

function find({ repository, params }: Call): Comment | undefined {
  return repository.comments.get(Number(params['comment_id']));
}

/** GET /repos/{owner}/{repo}/issues/{issue_number}/comments */
export const listComments: Handler = (call) => {
  const issue = Number(call.params['issue_number']);
  if (!call.repository.pulls.has(issue)) return notFound();
  const page = paginate(
    call,
    [...call.repository.comments.values()].filter((comment) => comment.issue === issue),
  );
  return ok(
    page.items.map((comment) => commentShape(call, comment)),
    page.headers,
  );
};

/** POST /repos/{owner}/{repo}/issues/{issue_number}/comments */
export const createComment: Handler = (call) => {
  const issue = Number(call.params['issue_number']);
  if (!call.repository.pulls.has(issue)) return notFound();
  const sent = v.parse(body, call.body);
  const refused = tooLong(sent.body);
  if (refused !== undefined) return refused;
  const comment: Comment = { id: call.nextId(), issue, ...token, ...written, body: sent.body };
  call.repository.comments.set(comment.id, comment);
  return { status: 201, json: commentShape(call, comment) };
};

/** GET /repos/{owner}/{repo}/issues/comments/{comment_id} */
export const getComment: Handler = (call) => {
  const comment = find(call);
  return comment === undefined ? notFound() : ok(commentShape(call, comment));
};

/** PATCH /repos/{owner}/{repo}/issues/comments/{comment_id} */
export const updateComment: Handler = (call) => {
  const comment = find(call);
  if (comment === undefined) return notFound();
  const sent = v.parse(body, call.body);
  const refused = tooLong(sent.body);
  if (refused !== undefined) return refused;
  comment.body = sent.body;
  return ok(commentShape(call, comment));
};

/** DELETE /repos/{owner}/{repo}/issues/comments/{comment_id} */
export const deleteComment: Handler = (call) => {
  const comment = find(call);
  if (comment === undefined) return notFound();
  call.repository.comments.delete(comment.id);
  return { status: 204 };
};
