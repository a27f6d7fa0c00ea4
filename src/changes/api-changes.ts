import type { SourceFile } from '../model/change.js';
import type { Gap } from '../model/gap.js';
import type { PullRequest } from '../model/source.js';
import { findBlob } from './api-blobs.js';
import type { Api, ListedFile } from './api-files.js';
import { addedLinesOf, isSubmodulePatch } from './api-patch.js';
import { baseOfListed } from './generated/witness.js';
import { addsSomething, type Changes } from './git-diff.js';
import type { AddedLines } from './hunks.js';
import { inTurn } from './in-turn.js';
import { localBlobs } from './local-blobs.js';
import { submoduleGap, unreadableGap } from './unscanned.js';

/**
 * Turns GitHub's list of changed files into changes. The list does not tell symbolic links from files, so a link's
 * target is scanned as if it were text.
 */
export function apiChanges(
  listed: readonly ListedFile[],
  { scope, root, apiOnly }: Pick<PullRequest, 'scope' | 'root' | 'apiOnly'>,
  api: Api,
): Changes {
  const places = apiOnly ? { api } : { workspace: { root, blob: localBlobs(root) }, api };
  // GitHub asks its clients for one request at a time (REST API, best practices).
  const find = inTurn((sha: string, path: string) => findBlob(sha, path, places));
  const present = listed.filter(({ status }) => status !== 'removed');
  const gaps = present.flatMap((file) => gapOf(file) ?? []);
  const files = present.flatMap((file): SourceFile[] => {
    const { filename: path, sha } = file;
    if (sha === null || gapOf(file)) return [];
    return [{ path, addedLines: scope === 'added-lines' ? linesOf(file) : 'all', read: () => find(sha, path) }];
  });
  const isWidened = ({ path, addedLines }: SourceFile): boolean => addedLines === 'all' && changed.has(path);
  const changed = new Set(present.filter((file) => !isNew(file)).map(({ filename }) => filename));
  const widened = scope === 'added-lines' ? files.filter(isWidened).length : 0;
  const touched = listed.flatMap(({ filename, previous_filename: former }) => [filename, ...(former ? [former] : [])]);
  return {
    files: files.filter(addsSomething),
    gaps: widened > 0 ? [...gaps, widenedGap(widened)] : gaps,
    touched,
    witness: baseOfListed(listed.flatMap(formerPath)),
  };
}

function gapOf({ filename: path, sha, patch = '' }: ListedFile): Gap | undefined {
  if (sha === null) {
    return unreadableGap(path, 'GitHub names no content for this file. Set `fetch-depth: 0` for actions/checkout.');
  }
  return isSubmodulePatch(patch, sha) ? submoduleGap(path) : undefined;
}

/** Where a file lay before the change. */
const formerPath = (file: ListedFile): string[] => (isNew(file) ? [] : [file.previous_filename ?? file.filename]);

const isNew = ({ status }: ListedFile): boolean => status === 'added' || status === 'copied';

/**
 * A file without a patch is binary or too large, or stands beyond GitHub's limits, where even the counts read zero:
 * a rename without changes looks the same. So it counts whole.
 */
const linesOf = (file: ListedFile): AddedLines =>
  isNew(file) || file.patch === undefined ? 'all' : addedLinesOf(file.patch, file.additions);

const widenedGap = (count: number): Gap => ({
  stage: 'changes',
  reason: 'widened',
  detail:
    `GitHub shows no complete patch for ${count === 1 ? 'one changed file' : `${count} changed files`}, ` +
    'so all their lines count. Set `fetch-depth: 0` for actions/checkout, so that git can tell the added ones.',
});
