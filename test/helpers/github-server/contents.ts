import { git, listTree, resolve, type TreeEntry } from './git.js';
import { type Answer, type Call, type Handler, notFound, ok, refuse } from './model.js';
import { nodeId } from './people.js';

/** docs.github.com: "Get repository content" gives up to 1 MB in JSON and 100 MB raw; "Get a blob" up to 100 MB. */
const inJson = 1024 * 1024;
const most = 100 * 1024 * 1024;

function tooLarge(): Answer {
  return refuse(
    403,
    'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API.',
    {
      errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }],
    },
  );
}

/** GitHub breaks its base64 every sixty characters. */
function base64(content: Buffer): string {
  return content.toString('base64').replaceAll(/.{60}|.+$/g, '$&\n');
}

function wantsRaw(accept: string): boolean {
  return /application\/vnd\.github\.(?:v3\.)?raw/.test(accept);
}

function raw(content: Buffer): Answer {
  return { status: 200, raw: content, headers: { 'content-type': 'application/vnd.github.raw' } };
}

/** GET /repos/{owner}/{repo}/git/blobs/{file_sha} */
export const getBlob: Handler = async ({ repository, params, accept, url }) => {
  const sha = await resolve(repository, params['file_sha'] ?? '', 'blob');
  if (sha === undefined) return notFound();
  const content = await git(repository, 'cat-file', 'blob', sha);
  if (content.byteLength > most) return tooLarge();
  if (wantsRaw(accept)) return raw(content);
  const [size, encoding] = [content.byteLength, 'base64'];
  return ok({ sha, node_id: nodeId('Blob', sha), size, url, content: base64(content), encoding });
};

/** GET /repos/{owner}/{repo}/git/trees/{tree_sha} */
export const getTree: Handler = async ({ repository, params, query, root }) => {
  const sha = await resolve(repository, params['tree_sha'] ?? '', 'tree');
  if (sha === undefined) return notFound();
  const api = `${root}/repos/${repository.fullName}/git`;
  const entries = await listTree(repository, sha, query.has('recursive'));
  const tree = entries.map(({ size, ...entry }) => ({
    ...entry,
    ...(size === undefined ? {} : { size }),
    ...(entry.type === 'commit' ? {} : { url: `${api}/${entry.type}s/${entry.sha}` }),
  }));
  return ok({ sha, url: `${api}/trees/${sha}`, tree, truncated: false });
};

const kinds: Readonly<Record<string, string>> = { '120000': 'symlink', '160000': 'submodule', '040000': 'dir' };

function entryShape({ root, site, repository }: Call, entry: TreeEntry, ref: string) {
  const path = entry.path.split('/').map(encodeURIComponent).join('/');
  const type = kinds[entry.mode] ?? 'file';
  const url = `${root}/repos/${repository.fullName}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const kind = entry.type === 'tree' ? 'trees' : 'blobs';
  const git_url = entry.type === 'commit' ? null : `${root}/repos/${repository.fullName}/git/${kind}/${entry.sha}`;
  const html_url = `${site}/${repository.fullName}/${type === 'dir' ? 'tree' : 'blob'}/${ref}/${path}`;
  return {
    type,
    size: entry.size ?? 0,
    name: entry.path.slice(entry.path.lastIndexOf('/') + 1),
    path: entry.path,
    sha: entry.sha,
    url,
    git_url,
    html_url,
    download_url: type === 'file' ? `${site}/${repository.fullName}/raw/${ref}/${path}` : null,
    _links: { self: url, git: git_url, html: html_url },
  };
}

async function fileAnswer(call: Call, entry: TreeEntry, ref: string): Promise<Answer> {
  const content = await git(call.repository, 'cat-file', 'blob', entry.sha);
  if (content.byteLength > most) return tooLarge();
  if (wantsRaw(call.accept)) return raw(content);
  const shape = entryShape(call, entry, ref);
  if (shape.type === 'symlink') return ok({ ...shape, target: content.toString('utf8') });
  const body =
    content.byteLength > inJson ? { content: '', encoding: 'none' } : { content: base64(content), encoding: 'base64' };
  return ok({ ...shape, ...body });
}

/** GET /repos/{owner}/{repo}/contents/{path} */
export const getContent: Handler = async (call) => {
  const { repository, params, query, site } = call;
  const ref = query.get('ref') ?? repository.defaultBranch;
  const commit = await resolve(repository, ref, 'commit');
  if (commit === undefined) return refuse(404, `No commit found for the ref ${ref}`);
  const path = (params['path'] ?? '').replace(/\/+$/, '');
  const entry = (await listTree(repository, commit, true)).find((one) => one.path === path);
  if (path === '' || entry?.type === 'tree') {
    const entries = await listTree(repository, entry?.sha ?? commit, false);
    const below = path === '' ? '' : `${path}/`;
    return ok(entries.map((one) => entryShape(call, { ...one, path: `${below}${one.path}` }, ref)));
  }
  if (entry === undefined) return notFound();
  if (entry.type === 'blob') return fileAnswer(call, entry, ref);
  return ok({ ...entryShape(call, entry, ref), submodule_git_url: `${site}/${repository.fullName}.git` });
};
