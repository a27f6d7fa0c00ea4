import type { Gap } from '../model/gap.js';
import type { Git } from './git.js';
import { openBlobs } from './git-blobs.js';
import type { Changes } from './git-diff.js';
import { submoduleGap, symlinkGap, unreadableGap } from './unscanned.js';

/** A tracked file that a sparse checkout leaves off the disk. */
export interface SparseEntry {
  readonly mode: string;
  readonly id: string;
}

/** What stands for such a file, under the path that reports name. */
export type SparseFile = (path: string) => Changes;

/** Takes the files out of git, because they are part of the tree; what a partial clone does not hold is a gap. */
export async function sparseFiles(
  git: Pick<Git, 'start'>,
  entries: ReadonlyMap<string, SparseEntry>,
): Promise<ReadonlyMap<string, SparseFile>> {
  const files = [...entries.values()].filter(({ mode }) => mode.startsWith('100'));
  const ids = [...new Set(files.map(({ id }) => id))];
  const held = ids.length === 0 ? new Set<string>() : await heldBlobs(git, ids);
  const read = openBlobs(git);
  const classify = ({ mode, id }: SparseEntry, path: string): Changes => {
    if (mode === '120000') return { files: [], gaps: [symlinkGap(path)] };
    if (mode === '160000') return { files: [], gaps: [submoduleGap(path)] };
    if (!held.has(id)) return { files: [], gaps: [unreadableGap(path, notCheckedOut)] };
    return { files: [{ path, addedLines: 'all', read: () => read(id) }], gaps: [] };
  };
  return new Map(Array.from(entries, ([name, entry]) => [name, (path) => classify(entry, path)]));
}

/**
 * Those of the blobs that are here. In a partial clone some versions of git end at the first that is not, instead of
 * calling it missing: what they leave unanswered counts as not here.
 */
async function heldBlobs(git: Pick<Git, 'start'>, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const child = git.start(['cat-file', '--batch-check']);
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined).end(ids.map((id) => `${id}\n`).join(''));
  child.stderr.resume();
  let answers = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) answers += chunk;
  return new Set(Array.from(answers.matchAll(/^(\w+) blob /gm), ([, id = '']) => id));
}

const remedy =
  'Widen the sparse checkout, check out without `sparse-checkout`, or narrow the scan with paths or paths-ignore.';
const notCheckedOut = `Not in this sparse checkout, and its content is not in this clone. ${remedy}`;

/** One gap for all such files, of which a large repository has thousands. */
export function foldSparse(gaps: readonly Gap[]): readonly Gap[] {
  const absent = gaps.filter(({ detail }) => detail === notCheckedOut);
  const [first] = absent;
  if (first === undefined || absent.length === 1) return gaps;
  const { path: example = '', ...rest } = first;
  const amount = absent.length.toLocaleString('en-US');
  const detail = `${amount} tracked files, such as ${JSON.stringify(example)}, are not in this sparse checkout, and their content is not in this clone. ${remedy}`;
  return [...gaps.filter((gap) => !absent.includes(gap)), { ...rest, detail }];
}
