import { isUtf8 } from 'node:buffer';
import { UserError } from '../model/errors.js';
import type { Listing } from './folder.js';
import type { Git } from './git.js';
import { GitFailure } from './git-failure.js';
import { type SparseEntry, type SparseFile, sparseFiles } from './sparse.js';

/** What git lists below a folder, in git's spelling of the paths. */
export interface GitListing extends Listing {
  /** By name, the files that a sparse checkout leaves off the disk, unless somebody put them there. */
  readonly sparse: ReadonlyMap<string, SparseFile>;
  /** What the index says of each; files that git does not track are among them. */
  readonly entries: readonly GitEntry[];
}

const listing = ['ls-files', '-z', '-v', '--stage', '--cached', '--others', '--exclude-standard'];

/** Every file that git tracks or would; undefined in a folder that it ignores or that lies in no repository. */
export async function gitFiles(git: Git, folder: string): Promise<GitListing | undefined> {
  // Relative to the folder, so that a named submodule or another repository lists its own files.
  const inside = below(git, folder);
  try {
    const [ignored, { stdout, warnings }] = await Promise.all([isIgnored(inside), inside.run(listing)]);
    if (ignored) return undefined;
    const { lines, spoilt } = linesOf(stdout);
    const entries = lines.map(parseEntry);
    const unnamed = spoilt.map((line) => parseEntry(line).name);
    const absent = new Map(
      entries.flatMap(({ name, ...entry }) => (entry.tag.toUpperCase() === 'S' ? [[name, entry]] : [])),
    );
    const unreadable = [...warnings.matchAll(/^warning: could not open directory '(.*)\/': /gm)];
    return {
      // Unmerged files stand there once for each side.
      names: [...new Set(entries.map(({ name }) => name))],
      unreadable: unreadable.map(([, path]) => path ?? ''),
      unnamed: [...new Set(unnamed)],
      sparse: await sparseFiles(inside, absent),
      entries,
    };
  } catch (error) {
    if (error instanceof GitFailure && error.kind === 'no-repository') return undefined;
    throw error;
  }
}

/** Each ends with NUL. Those that are no UTF-8 are apart, with `\uFFFD` in them. */
function linesOf(output: Buffer): { readonly lines: readonly string[]; readonly spoilt: readonly string[] } {
  if (output.length > 0 && output.at(-1) !== 0)
    throw new UserError('Git wrote a list of files in an unknown format. See which git is the first on the PATH.');
  // One by one they take ten times as long.
  if (isUtf8(output)) return { lines: output.toString('utf8').split('\0').slice(0, -1), spoilt: [] };
  const lines: string[] = [];
  const spoilt: string[] = [];
  for (let start = 0, end = 0; start < output.length; start = end + 1) {
    end = output.indexOf(0, start);
    const line = output.subarray(start, end);
    (isUtf8(line) ? lines : spoilt).push(line.toString('utf8'));
  }
  return { lines, spoilt };
}

export interface GitEntry extends SparseEntry {
  /** As `git ls-files -v` writes it. */
  readonly tag: string;
  readonly name: string;
}

/**
 * `H 100644 <id> 0 TAB <name>` for what is tracked, with tag `S` where skip-worktree is set, and a small letter where git
 * is to take it for unchanged; `? <name>` for the rest.
 */
function parseEntry(line: string): GitEntry {
  const tag = line.slice(0, 1);
  if (tag === '?') return { tag, name: line.slice(2), mode: '', id: '' };
  const tab = line.indexOf('\t');
  const [, mode = '', id = ''] = line.slice(0, tab).split(' ');
  return { tag, name: line.slice(tab + 1), mode, id };
}

const below = (git: Git, folder: string): Pick<Git, 'run' | 'start'> => ({
  run: (args) => git.run(['-C', folder, ...args]),
  start: (args) => git.start(['-C', folder, ...args]),
});

/** Git lists nothing of a folder that it ignores; whoever names one means its files. */
async function isIgnored(git: Pick<Git, 'run'>): Promise<boolean> {
  try {
    await git.run(['check-ignore', '--quiet', '.']);
    return true;
  } catch (error) {
    if (error instanceof GitFailure && error.exitCode === 1) return false;
    throw error;
  }
}
