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
  /** By name, those that git does not track among them; of an unmerged file one of its sides. */
  readonly entries: ReadonlyMap<string, GitEntry>;
}

const listing = ['ls-files', '-z', '-v', '--stage', '--cached', '--others', '--exclude-standard'];

/**
 * Every file that git tracks or would; undefined in a folder that it ignores or that lies in no repository.
 * @param wantsStats Whether to tell what the index says of each.
 */
export async function gitFiles(git: Git, folder: string, wantsStats = false): Promise<GitListing | undefined> {
  // Relative to the folder, so that a named submodule or another repository lists its own files.
  const inside = below(git, folder);
  try {
    const list = inside.run(wantsStats ? [...listing, '--debug'] : listing);
    const [ignored, { stdout, warnings }] = await Promise.all([isIgnored(inside), list]);
    if (ignored) return undefined;
    const { all, spoilt } = entriesOf(stdout);
    const entries = new Map(all.map((entry) => [entry.name, entry]));
    const absent = new Map(all.filter(({ tag }) => tag.toUpperCase() === 'S').map((entry) => [entry.name, entry]));
    const unreadable = [...warnings.matchAll(/^warning: could not open directory '(.*)\/': /gm)];
    return {
      names: [...entries.keys()],
      unreadable: unreadable.map(([, path]) => path ?? ''),
      unnamed: [...new Set(spoilt.map(({ name }) => name))],
      sparse: await sparseFiles(inside, absent),
      entries,
    };
  } catch (error) {
    if (error instanceof GitFailure && error.kind === 'no-repository') return undefined;
    throw error;
  }
}

/** What git wrote, entry by entry; apart from them those whose names are no UTF-8, with `\uFFFD` in these. */
function entriesOf(output: Buffer): { readonly all: readonly GitEntry[]; readonly spoilt: readonly GitEntry[] } {
  const { pieces, spoilt } = piecesOf(output);
  // What the index says of an entry stands behind its NUL.
  const starts = pieces.map(endOfStat);
  if (starts.at(-1) !== pieces.at(-1)?.length)
    throw new UserError('Git wrote a list of files in an unknown format. See which git is the first on the PATH.');
  const entries = pieces
    .slice(0, -1)
    .map((piece, at) => parseEntry(piece.slice(starts[at]), pieces[at + 1]?.slice(0, starts[at + 1]) ?? ''));
  if (spoilt.size === 0) return { all: entries, spoilt: [] };
  return {
    all: entries.filter((_, at) => !spoilt.has(at)),
    spoilt: entries.filter((_, at) => spoilt.has(at)),
  };
}

/** The text between NUL and NUL, and the places of what is no UTF-8. */
function piecesOf(output: Buffer): { readonly pieces: readonly string[]; readonly spoilt: ReadonlySet<number> } {
  const pieces = output.toString('utf8').split('\0');
  const spoilt = new Set<number>();
  if (isUtf8(output)) return { pieces, spoilt };
  for (let start = 0, place = 0; place < pieces.length; place++) {
    const end = output.indexOf(0, start);
    if (!isUtf8(output.subarray(start, end < 0 ? output.length : end))) spoilt.add(place);
    start = end + 1;
  }
  return { pieces, spoilt };
}

/** `git ls-files --debug` ends what it says with the flags; a line begins with a tag, and never with a space. */
function endOfStat(piece: string): number {
  if (!piece.startsWith('  ctime: ')) return 0;
  const end = piece.indexOf('\n', piece.indexOf('\tflags: '));
  return end < 0 ? piece.length : end + 1;
}

export interface GitEntry extends SparseEntry {
  /** As `git ls-files -v` writes it. */
  readonly tag: string;
  readonly name: string;
  /** When git last looked at the file, and what it saw, as `git ls-files --debug` writes it; empty where nobody asked. */
  readonly stat: string;
}

/**
 * `H 100644 <id> 0 TAB <name>` for what is tracked, with tag `S` where skip-worktree is set, and a small letter where git
 * is to take it for unchanged; `? <name>` for the rest.
 */
function parseEntry(line: string, stat: string): GitEntry {
  const tag = line.slice(0, 1);
  if (tag === '?') return { tag, name: line.slice(2), mode: '', id: '', stat };
  const tab = line.indexOf('\t');
  const [, mode = '', id = ''] = line.slice(0, tab).split(' ');
  return { tag, name: line.slice(tab + 1), mode, id, stat };
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
