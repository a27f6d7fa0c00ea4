import type { ChangeSet, Scope, SourceFile } from '../model/change.js';
import type { Gap } from '../model/gap.js';
import type { Changes } from './git-diff.js';
import { type PullRequest, pullRequestChanges } from './pull-request.js';
import { rangeChanges, stagedChanges } from './range.js';
import { type Selection, type Selector, selector } from './select.js';
import { assertReadable } from './size-limit.js';
import { listTree } from './tree.js';

export type { Selection };

/** What of a change counts. */
export type ChangeScope = Exclude<Scope, 'all'>;

/** Where the files to scan come from. `root` is a folder in the repository: the workspace or working directory. */
export type Source =
  /** Files and folders on disk, relative to `root` or absolute. */
  | { readonly kind: 'tree'; readonly root: string; readonly paths: readonly string[] }
  /** What `head` changes since it parted from `base`. Both are names of commits. */
  | {
      readonly kind: 'range';
      readonly root: string;
      readonly base: string;
      readonly head: string;
      readonly scope: ChangeScope;
    }
  /** What the next commit would change. */
  | { readonly kind: 'staged'; readonly root: string; readonly scope: ChangeScope }
  /** Bytes from standard input, under the name that reports give them. Always selected. */
  | { readonly kind: 'content'; readonly path: string; readonly bytes: Uint8Array }
  | ({ readonly kind: 'pull-request'; readonly scope: ChangeScope } & PullRequest);

/**
 * Finds where to look. Reads no file yet: that is each file's `read`.
 *
 * @throws UserError when there is nothing to look at: a missing commit, a path that does not exist, no repository.
 */
export async function collect(source: Source, selection: Selection): Promise<ChangeSet> {
  const { scope, files, gaps } = await changesOf(source);
  if (source.kind === 'content') return { scope, files, gaps };
  const chosen = selector(selection);
  return {
    scope,
    files: files.filter(({ path }) => chosen.selects(path)),
    gaps: gaps.filter((gap) => concerns(gap, chosen)),
  };
}

async function changesOf(source: Source): Promise<Changes & { readonly scope: Scope }> {
  switch (source.kind) {
    case 'tree':
      return { ...(await listTree(source.root, source.paths)), scope: 'all' };
    case 'range':
      return { ...(await rangeChanges(source.root, source.base, source.head, source.scope)), scope: source.scope };
    case 'staged':
      return { ...(await stagedChanges(source.root, source.scope)), scope: source.scope };
    case 'content':
      return { files: [given(source.path, source.bytes)], gaps: [], scope: 'all' };
    case 'pull-request':
      return pullRequestChanges(source);
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
