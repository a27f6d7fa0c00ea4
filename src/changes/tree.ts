import { existsSync, lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { UserError } from '../model/errors.js';
import type { Gap } from '../model/gap.js';
import { notRegular, onDisk, sentenceOf, systemCode } from './disk.js';
import { folderFiles } from './folder.js';
import { marksOnDisk } from './generated/marks.js';
import { ownWord } from './generated/witness.js';
import { type Git, openGit } from './git.js';
import type { Changes } from './git-diff.js';
import { GitFailure } from './git-failure.js';
import { gitFiles } from './git-folder.js';
import { blobsIn, recordedIn } from './unchanged.js';
import { submoduleGap, symlinkGap, unreadableGap } from './unscanned.js';

/**
 * Every file below the named paths as it lies on disk. In a git repository, files that git ignores are left out, save
 * those that are named.
 *
 * @param root The working directory, which relative paths start from.
 * @param wantsBlobs Whether to tell which files are as git has them.
 * @throws UserError when a named path does not exist.
 */
export async function listTree(root: string, paths: readonly string[], wantsBlobs = false): Promise<Changes> {
  const start = existing(root, '.');
  const repository = await findRepository(start);
  const found = new Map<string, Changes>();
  const gaps: Gap[] = [...repository.gaps];

  for (const named of paths) {
    const path = existing(start, named);
    const around = reportPath(repository.top, path);
    if (!statSync(path).isDirectory()) {
      found.set(path, namedBy(around, classify(path, around)));
      continue;
    }
    const below = await listFolder(repository, path, wantsBlobs);
    for (const [file, changes] of below.files) if (!found.has(file)) found.set(file, namedBy(around, changes));
    gaps.push(...below.gaps);
  }

  const all = [...found.values()];
  const files = all.flatMap((changes) => changes.files);
  return {
    files,
    gaps: [...gaps, ...all.flatMap((changes) => changes.gaps)],
    witness: ownWord(
      files.map(({ path }) => path),
      repository.git && marksOnDisk(repository.git, repository.top),
    ),
  };
}

/** What lies below a folder, by its place on disk, and what could not be listed. */
interface Below {
  readonly files: Map<string, Changes>;
  readonly gaps: readonly Gap[];
}

async function listFolder({ git, top }: Surroundings, folder: string, wantsBlobs: boolean): Promise<Below> {
  const recorded = git && wantsBlobs ? recordedIn(git, folder) : undefined;
  const inGit = git && (await gitFiles(git, folder));
  const blobOf = inGit && recorded && blobsIn(inGit.entries, await recorded);
  const { names, unnamed, unreadable } = inGit ?? folderFiles(folder);
  const files = new Map<string, Changes>();
  // Names are in order already: `join` would take each apart again.
  const start = folder.endsWith(sep) ? folder : folder + sep;
  for (const name of names) {
    const file = start + (sep === '/' ? name : name.split('/').join(sep));
    const reported = reportPath(top, file);
    const sparse = inGit?.sparse.get(name);
    const blob = blobOf && ((stats: Stats) => blobOf(name, stats));
    files.set(file, sparse && !existsSync(file) ? sparse(reported) : classify(file, reported, blob));
  }
  const nameless = unnamed.map((name) => reportPath(top, join(folder, name)));
  const closed = unreadable.map((inner) => `${reportPath(top, join(folder, inner)) || '.'}/`);
  return {
    files,
    gaps: [
      ...nameless.map((name) => unreadableGap(name, 'Its name is not UTF-8. Rename it.')),
      ...closed.map((inner) => unreadableGap(inner, 'The permission to read this folder is missing.')),
    ],
  };
}

/** The top is what everybody names who names nothing. */
const namedBy = (named: string, changes: Changes): Changes =>
  named === '' ? changes : { ...changes, files: changes.files.map((file) => ({ ...file, named })) };

interface Surroundings {
  readonly git: Git | undefined;
  /** The folder that reports name paths from. */
  readonly top: string;
  readonly gaps: readonly Gap[];
}

async function findRepository(start: string): Promise<Surroundings> {
  try {
    const git = openGit(start);
    // Not --show-toplevel, which on Windows spells the path in git's own way.
    const wayUp = await git.text(['rev-parse', '--show-cdup']);
    return { git, top: resolve(start, wayUp), gaps: [] };
  } catch (error) {
    if (!(error instanceof GitFailure) || error.kind === 'untrusted') throw error;
    const detail = `Files that git ignores are scanned too, because git could not list the others. ${error.message}`;
    const gaps: readonly Gap[] = existsSync(join(start, '.git'))
      ? [{ stage: 'changes', reason: 'widened', detail }]
      : [];
    return { git: undefined, top: start, gaps };
  }
}

/** The real path of what the user named: whoever names a symbolic link means its target. */
function existing(start: string, named: string): string {
  try {
    return realpathSync(resolve(start, named));
  } catch (error) {
    const code = systemCode(error);
    const problem = code === 'ENOENT' || code === 'ENOTDIR' ? 'There is no such file or folder.' : sentenceOf(code);
    throw new UserError(`Cannot scan ${JSON.stringify(named)}. ${problem}`);
  }
}

const nothing: Changes = { files: [], gaps: [] };

const gap = (only: Gap): Changes => ({ files: [], gaps: [only] });

/** Told from the disk and not from the index, because the disk is what is read. */
function classify(file: string, path: string, blobOf?: (stats: Stats) => string | undefined): Changes {
  try {
    const stats = lstatSync(file, { throwIfNoEntry: false });
    // Deleted since it was added to the index.
    if (stats === undefined) return nothing;
    if (stats.isSymbolicLink()) return gap(symlinkGap(path));
    if (stats.isDirectory()) return gap(submoduleGap(path.replace(/\/$/, '')));
    if (!stats.isFile()) return gap(unreadableGap(path, notRegular));
    const blob = blobOf?.(stats);
    return { files: [{ path, addedLines: 'all', ...onDisk(file, stats.size), ...(blob && { blob }) }], gaps: [] };
  } catch (error) {
    return gap(unreadableGap(path, sentenceOf(systemCode(error))));
  }
}

/** `relative` takes both paths apart again, for each of a hundred thousand files. */
function reportPath(top: string, file: string): string {
  const path = file.startsWith(top + sep) ? file.slice(top.length + 1) : relative(top, file);
  return sep === '/' ? path : path.split(sep).join('/');
}
