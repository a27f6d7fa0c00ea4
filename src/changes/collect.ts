import type { ChangeSet, Scope, SourceFile } from '../model/change.js';
import { UserError } from '../model/errors.js';
import type { Gap } from '../model/gap.js';
import type { Settings } from '../model/settings.js';
import type { Source } from '../model/source.js';
import { leaveOut } from './generated/leave-out.js';
import { nobody } from './generated/witness.js';
import type { Changes } from './git-diff.js';
import { fetchedCommit } from './git-fetch.js';
import { pullRequestChanges } from './pull-request.js';
import { rangeChanges, stagedChanges } from './range.js';
import { type Selection, type Selector, selector } from './select.js';
import { assertReadable } from './size-limit.js';
import { foldSparse } from './sparse.js';
import { listTree } from './tree.js';

/**
 * Finds where to look. Reads no file yet: that is each file's `read`.
 *
 * @param wantsBlobs Whether to tell of a tree which files are as git has them.
 * @throws UserError when there is nothing to look at: a missing commit, a path that does not exist, no repository.
 */
export async function collect(
  source: Source,
  selection: Selection & Partial<Pick<Settings, 'generated'>>,
  wantsBlobs = false,
): Promise<ChangeSet> {
  const { scope, files, gaps, touched, witness = nobody } = await changesOf(source, wantsBlobs);
  if (source.kind === 'content') return { scope, files, gaps };
  const chosen = selector(selection);
  const selected = files.filter(({ path }) => chosen.selects(path));
  const all = { files: selected, gaps: [] };
  const left = selection.generated === 'scan' ? all : await leaveOut(selected, witness, selection.paths);
  return {
    scope,
    files: left.files,
    gaps: [...foldSparse(gaps.filter((gap) => concerns(gap, chosen))), ...left.gaps],
    ...(touched && { touched }),
  };
}

async function changesOf(source: Source, wantsBlobs: boolean): Promise<Changes & { readonly scope: Scope }> {
  switch (source.kind) {
    case 'tree':
      return { ...(await treeChanges(source, wantsBlobs)), scope: 'all' };
    case 'range':
      return { ...(await rangeChanges(source.root, source.base, source.head, source.scope)), scope: source.scope };
    case 'staged':
      return { ...(await stagedChanges(source.root, source.scope)), scope: source.scope };
    case 'content':
      return { files: [given(source.path, source.bytes)], gaps: [], scope: 'all' };
    case 'pull-request':
      return pullRequestChanges(source);
    default:
      throw new UserError('The source to scan must be of kind tree, range, staged, content or pull-request.');
  }
}

async function treeChanges(
  { root, paths, instead }: Extract<Source, { kind: 'tree' }>,
  wantsBlobs: boolean,
): Promise<Changes> {
  const onDisk = await listTree(root, paths, wantsBlobs);
  const isEmpty = onDisk.files.length === 0 && onDisk.gaps.length === 0;
  if (!isEmpty || !instead) return onDisk;
  try {
    return await fetchedCommit(instead.commit, instead.remote);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(
      `There is no file to scan: run actions/checkout first. Nor could the commit be fetched. ${error.message}`,
    );
  }
}

const given = (path: string, bytes: Uint8Array): SourceFile => ({
  path,
  addedLines: 'all',
  read: async () => {
    assertReadable(bytes.length);
    return bytes;
  },
});

/** A folder, whose path ends with `/`, may hide files that are selected: only an exclusion takes it off the list. */
const concerns = ({ path }: Gap, { selects, ignores }: Selector): boolean =>
  path === undefined || (path.endsWith('/') ? !ignores(`${path}x`) : selects(path));
