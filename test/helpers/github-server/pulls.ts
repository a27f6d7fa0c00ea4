import { diffEntry } from './changed-files.js';
import { changedFiles } from './diff.js';
import { gitText } from './git.js';
import { type Call, type Handler, notFound, ok, refuse } from './model.js';
import { paginate } from './paging.js';
import { headOf, openPull, type Pull, pullShape } from './pull-shapes.js';

async function findPull(call: Call): Promise<Pull | undefined> {
  const options = call.repository.pulls.get(Number(call.params['pull_number']));
  return options === undefined ? undefined : await openPull(call, options);
}

/** GET /repos/{owner}/{repo}/pulls/{pull_number}/files */
export const listFiles: Handler = async (call) => {
  const pull = await findPull(call);
  if (pull === undefined) return notFound();
  const { repository, limits } = call;
  const files = await changedFiles(repository, pull.from, pull.head, limits);
  const page = paginate(call, files.slice(0, limits.pullFiles));
  const { fullName } = headOf(call, pull.options);
  return ok(
    page.items.map((file) => diffEntry(call, fullName, pull.head, file)),
    page.headers,
  );
};

/** GET /repos/{owner}/{repo}/pulls/{pull_number}, as JSON or by `application/vnd.github.diff` as text. */
export const getPull: Handler = async (call) => {
  const pull = await findPull(call);
  if (pull === undefined) return notFound();
  const { repository, limits, accept } = call;
  const files = await changedFiles(repository, pull.from, pull.head, limits);
  if (!/application\/vnd\.github\.(?:v3\.)?diff/.test(accept)) return ok(await pullShape(call, pull, files));

  if (files.length > limits.compareFiles) {
    const message = `Sorry, the diff exceeded the maximum number of files (${limits.compareFiles}). Consider using 'List pull requests files' API or locally cloning the repository instead.`;
    return refuse(406, message, { errors: [{ resource: 'PullRequest', field: 'diff', code: 'too_large' }] });
  }
  const raw = await gitText(repository, 'diff-tree', '-r', '-M', '-p', pull.from, pull.head);
  if (raw.split('\n').length > limits.diffLines) {
    const message = `Sorry, the diff exceeded the maximum number of lines (${limits.diffLines})`;
    return refuse(406, message, { errors: [{ resource: 'PullRequest', field: 'diff', code: 'too_large' }] });
  }
  return { status: 200, raw, headers: { 'content-type': 'application/vnd.github.diff; charset=utf-8' } };
};
