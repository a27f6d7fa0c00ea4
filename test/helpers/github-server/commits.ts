import { diffEntry, totals } from './changed-files.js';
import { changedFiles } from './diff.js';
import { gitText, mergeBase, resolve } from './git.js';
import { type Call, type Handler, notFound, ok, refuse } from './model.js';
import { paginate } from './paging.js';
import { nodeId } from './people.js';

/** The tree without entries, which every git knows: what a first commit is compared with. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

const format = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x1f');

const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

function commitShape(call: Call, record: string) {
  const [sha = '', tree = '', parents = '', ...rest] = record.split('\x1f');
  const [authorName, authorEmail, authored, committerName, committerEmail, committed, message = ''] = rest;
  const { root, site, repository } = call;
  const api = `${root}/repos/${repository.fullName}`;
  const html = `${site}/${repository.fullName}/commit`;
  return {
    url: `${api}/commits/${sha}`,
    sha,
    node_id: nodeId('Commit', sha),
    html_url: `${html}/${sha}`,
    comments_url: `${api}/commits/${sha}/comments`,
    commit: {
      url: `${api}/git/commits/${sha}`,
      author: { name: authorName, email: authorEmail, date: authored },
      committer: { name: committerName, email: committerEmail, date: committed },
      message: message.trimEnd(),
      tree: { sha: tree, url: `${api}/git/trees/${tree}` },
      comment_count: 0,
      verification: unsigned,
    },
    // No account is linked to these addresses.
    author: null,
    committer: null,
    parents: parents
      .split(' ')
      .filter(Boolean)
      .map((parent) => ({ sha: parent, url: `${api}/commits/${parent}`, html_url: `${html}/${parent}` })),
  };
}

async function commitsOf(call: Call, ...revisions: readonly string[]) {
  const log = await gitText(call.repository, 'log', '-z', `--format=${format}`, ...revisions, '--');
  return log
    .split('\0')
    .filter(Boolean)
    .map((record) => commitShape(call, record));
}

async function commitOf(call: Call, sha: string) {
  const [commit] = await commitsOf(call, '--no-walk', sha);
  if (commit === undefined) throw new Error(`git knows no commit ${sha}.`);
  return commit;
}

/** GET /repos/{owner}/{repo}/commits/{ref} */
export const getCommit: Handler = async (call) => {
  const { repository, limits, params } = call;
  const sha = await resolve(repository, params['ref'] ?? '', 'commit');
  if (sha === undefined) return refuse(422, `No commit found for SHA: ${params['ref']}`);
  const commit = await commitOf(call, sha);
  const files = await changedFiles(repository, commit.parents[0]?.sha ?? emptyTree, sha, limits);
  const { additions, deletions } = totals(files);
  const page = paginate(call, files.slice(0, limits.commitFiles), 300, 300);
  const entries = page.items.map((file) => diffEntry(call, repository.fullName, sha, file));
  return ok({ ...commit, stats: { additions, deletions, total: additions + deletions }, files: entries }, page.headers);
};

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

/** GET /repos/{owner}/{repo}/compare/{basehead}: files stand on the first page only, 300 at most. */
export const compare: Handler = async (call) => {
  const { repository, site, limits, params } = call;
  const basehead = params['basehead'] ?? '';
  const names = basehead.split('...').map((name) => name.slice(name.indexOf(':') + 1));
  const [base, head] = await Promise.all(names.map((name) => resolve(repository, name, 'commit')));
  if (names.length !== 2 || base === undefined || head === undefined) return notFound();
  const from = await mergeBase(repository, base, head);
  if (from === undefined) return refuse(404, `No common ancestor between ${names[0]} and ${names[1]}.`);

  const commits = (await commitsOf(call, `${base}..${head}`)).reverse();
  const behind = Number(await gitText(repository, 'rev-list', '--count', `${head}..${base}`));
  const page = paginate(call, commits, 250, 250);
  const files = page.number === 1 ? await changedFiles(repository, from, head, limits) : [];
  const html = `${site}/${repository.fullName}/compare`;
  return ok(
    {
      url: call.url,
      html_url: `${html}/${encodeURIComponent(basehead)}`,
      permalink_url: `${html}/${base}...${head}`,
      diff_url: `${html}/${encodeURIComponent(basehead)}.diff`,
      patch_url: `${html}/${encodeURIComponent(basehead)}.patch`,
      base_commit: await commitOf(call, base),
      merge_base_commit: await commitOf(call, from),
      status: statusOf(commits.length, behind),
      ahead_by: commits.length,
      behind_by: behind,
      total_commits: commits.length,
      commits: page.items,
      files: files.slice(0, limits.compareFiles).map((file) => diffEntry(call, repository.fullName, head, file)),
    },
    page.headers,
  );
};
