import { isUtf8 } from 'node:buffer';
import { UserError } from '../model/errors.js';
import type { Listing } from './folder.js';
import type { Git, Output } from './git.js';
import { GitFailure } from './git-failure.js';
import { type SparseEntry, type SparseFile, sparseFiles } from './sparse.js';

/** What git tracks below a folder, in git's spelling of the paths. */
export interface Tracked extends Listing {
  /** By name, the files that a sparse checkout leaves off the disk, unless somebody put them there. */
  readonly sparse: ReadonlyMap<string, SparseFile>;
  /** By name; of an unmerged file one of its sides. */
  readonly entries: ReadonlyMap<string, GitEntry>;
}

const listing = ['ls-files', '-z', '-v'];

/**
 * The files that git tracks; undefined in a folder that it ignores or that lies in no repository.
 * @param wantsStats Whether to tell what the index says of each.
 */
export async function trackedFiles(git: Git, folder: string, wantsStats = false): Promise<Tracked | undefined> {
  // Relative to the folder, so that a named submodule or another repository lists its own files.
  const inside = below(git, folder);
  try {
    const list = inside.run([...listing, '--stage', ...(wantsStats ? ['--debug'] : [])]);
    const [ignored, output] = await Promise.all([isIgnored(inside), list]);
    if (ignored) return undefined;
    const found = listed(output);
    const absent = [...found.entries].filter(([, { tag }]) => tag.toUpperCase() === 'S');
    return { ...found, sparse: await sparseFiles(inside, new Map(absent)) };
  } catch (error) {
    if (error instanceof GitFailure && error.kind === 'no-repository') return undefined;
    throw error;
  }
}

/** The files that git does not track, and would. To find them it goes through all folders, which takes its time. */
export const untrackedFiles = async (git: Git, folder: string): Promise<Listing> =>
  listed(await below(git, folder).run([...listing, '--others', '--exclude-standard']));

function listed({ stdout, warnings }: Output): Omit<Tracked, 'sparse'> {
  const { entries, spoilt } = entriesOf(stdout);
  const unreadable = [...warnings.matchAll(/^warning: could not open directory '(.*)\/': /gm)];
  return {
    entries,
    names: [...entries.keys()],
    unreadable: unreadable.map(([, path]) => path ?? ''),
    unnamed: [...new Set(spoilt.map(({ name }) => name))],
  };
}

/** What git wrote, by name, and apart from it what has a name that is no UTF-8, with `\uFFFD` in it. */
function entriesOf(output: Buffer) {
  const { pieces, spoilt } = piecesOf(output);
  const entries = new Map<string, GitEntry>();
  const unnamed: GitEntry[] = [];
  let line = '';
  for (const [place, piece] of pieces.entries()) {
    // What the index says of an entry stands behind its NUL.
    const end = endOfStat(piece);
    if (place > 0) {
      const entry = parseEntry(line, piece.slice(0, end));
      if (spoilt.has(place - 1)) unnamed.push(entry);
      else entries.set(entry.name, entry);
    }
    line = piece.slice(end);
  }
  if (line !== '')
    throw new UserError('Git wrote a list of files in an unknown format. See which git is the first on the PATH.');
  return { entries, spoilt: unnamed };
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
  const endOfMode = line.indexOf(' ', 2);
  const endOfId = line.indexOf(' ', endOfMode + 1);
  const name = line.slice(line.indexOf('\t', endOfId) + 1);
  return { tag, name, mode: line.slice(2, endOfMode), id: line.slice(endOfMode + 1, endOfId), stat };
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
