import { existsSync, lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { SourceFile } from '../model/change.js';
import { UserError } from '../model/errors.js';
import type { Gap } from '../model/gap.js';
import { notRegular, onDisk, sentenceOf, systemCode } from './disk.js';
import { folderFiles } from './folder.js';
import { attributesName, marksOnDisk } from './generated/marks.js';
import { ownWord } from './generated/witness.js';
import { type Git, openGit } from './git.js';
import type { Changes } from './git-diff.js';
import { GitFailure } from './git-failure.js';
import { type GitEntry, gitFiles } from './git-folder.js';
import { blobOf, indexWritten } from './unchanged.js';
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
  const found: Found = { files: [], gaps: [], attributes: [repository.attributes].filter(existsSync) };
  const gaps: Gap[] = [...repository.gaps];
  const seen = new Set<string>();

  const named = paths.map((each) => existing(start, each));
  const isFolder = (path: string): boolean => statSync(path).isDirectory();
  // A file that is named itself is asked for, also where a folder around it is named.
  for (const path of [...named.filter((each) => !isFolder(each)), ...named.filter(isFolder)]) {
    const around = reportPath(repository.top, path);
    // The top is what everybody names who names nothing.
    const taking: Taking = { ...found, ...(around !== '' && { named: around }), isNew: isNewIn(seen) };
    found.attributes.push(...attributesAround(repository.top, path));
    if (isFolder(path)) gaps.push(...(await listFolder(repository, path, wantsBlobs, taking)));
    else if (taking.isNew(path)) classify(path, around, taking);
  }

  return {
    files: found.files,
    gaps: [...gaps, ...found.gaps],
    witness: ownWord(
      found.files.map(({ path }) => path),
      repository.git && marksOnDisk(repository.git, repository.top, found.attributes),
    ),
  };
}

interface Found {
  readonly files: SourceFile[];
  readonly gaps: Gap[];
  /** Files of attributes; what git lists need not be on disk. */
  readonly attributes: string[];
}

/** Where files go, below the path that somebody named. */
interface Taking extends Found {
  readonly named?: string;
  /** Whether no other path that was named led to a file. */
  readonly isNew: (file: string) => boolean;
}

const isNewIn =
  (seen: Set<string>) =>
  (file: string): boolean =>
    seen.size < seen.add(file).size;

/** Takes what lies below a folder. What comes back could not be listed. */
async function listFolder(
  { git, top }: Surroundings,
  folder: string,
  wantsBlobs: boolean,
  taking: Taking,
): Promise<readonly Gap[]> {
  const [inGit, written] = await Promise.all([
    git && gitFiles(git, folder, wantsBlobs),
    git && wantsBlobs ? indexWritten(git, folder) : 0,
  ]);
  const { names, unnamed, unreadable } = inGit ?? folderFiles(folder);
  taking.attributes.push(...names.filter((name) => name.endsWith(attributesName)).map((name) => join(folder, name)));
  // Names are in order already: `join` would take each apart again.
  const start = folder.endsWith(sep) ? folder : folder + sep;
  for (const name of names) {
    const file = start + (sep === '/' ? name : name.split('/').join(sep));
    if (!taking.isNew(file)) continue;
    const reported = reportPath(top, file);
    const sparse = inGit?.sparse.get(name);
    if (sparse && !existsSync(file)) takeSparse(sparse(reported), taking);
    else classify(file, reported, taking, { entry: inGit?.entries.get(name), written });
  }
  const nameless = unnamed.map((name) => reportPath(top, join(folder, name)));
  const closed = unreadable.map((inner) => `${reportPath(top, join(folder, inner)) || '.'}/`);
  return [
    ...nameless.map((name) => unreadableGap(name, 'Its name is not UTF-8. Rename it.')),
    ...closed.map((inner) => unreadableGap(inner, 'The permission to read this folder is missing.')),
  ];
}

function takeSparse(sparse: Changes, { files, gaps, named }: Taking): void {
  files.push(...sparse.files.map((file) => (named === undefined ? file : { ...file, named })));
  gaps.push(...sparse.gaps);
}

interface Surroundings {
  readonly git: Git | undefined;
  /** The folder that reports name paths from. */
  readonly top: string;
  /** The attributes that are no part of the tree, if there are any. */
  readonly attributes: string;
  readonly gaps: readonly Gap[];
}

async function findRepository(start: string): Promise<Surroundings> {
  try {
    const git = openGit(start);
    // Not --show-toplevel, which on Windows spells the path in git's own way.
    const told = await git.text(['rev-parse', '--show-cdup', '--git-path', 'info/attributes']);
    const [wayUp = '', attributes = ''] = told.split('\n');
    return { git, top: resolve(start, wayUp), attributes: resolve(start, attributes), gaps: [] };
  } catch (error) {
    if (!(error instanceof GitFailure) || error.kind === 'untrusted') throw error;
    const detail = `Files that git ignores are scanned too, because git could not list the others. ${error.message}`;
    const gaps: readonly Gap[] = existsSync(join(start, '.git'))
      ? [{ stage: 'changes', reason: 'widened', detail }]
      : [];
    return { git: undefined, top: start, attributes: '', gaps };
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

/** What git's index says of a file, and when it was written. */
interface Indexed {
  readonly entry: GitEntry | undefined;
  readonly written: number;
}

/** Told from the disk and not from the index, because the disk is what is read. */
function classify(file: string, path: string, { files, gaps, named }: Taking, indexed?: Indexed): void {
  try {
    const stats = lstatSync(file, { throwIfNoEntry: false });
    // Deleted since it was added to the index.
    if (stats === undefined) return;
    if (stats.isSymbolicLink()) gaps.push(symlinkGap(path));
    else if (stats.isDirectory()) gaps.push(submoduleGap(path.replace(/\/$/, '')));
    else if (!stats.isFile()) gaps.push(unreadableGap(path, notRegular));
    else files.push(sourceOf(file, path, stats, named, indexed));
  } catch (error) {
    gaps.push(unreadableGap(path, sentenceOf(systemCode(error))));
  }
}

function sourceOf(file: string, path: string, stats: Stats, named?: string, indexed?: Indexed): SourceFile {
  const blob = indexed?.entry && blobOf(indexed.entry, stats, indexed.written);
  const source: SourceFile = { path, addedLines: 'all', ...onDisk(file, stats.size) };
  return blob || named !== undefined
    ? { ...source, ...(blob && { blob }), ...(named !== undefined && { named }) }
    : source;
}

/** Those in the folders above a path, up to the top. */
function attributesAround(top: string, path: string): string[] {
  const folder = dirname(path);
  const isWithin = path.startsWith(top + sep);
  return isWithin ? [join(folder, attributesName)].filter(existsSync).concat(attributesAround(top, folder)) : [];
}

/** `relative` takes both paths apart again, for each of a hundred thousand files. */
function reportPath(top: string, file: string): string {
  const path = file.startsWith(top + sep) ? file.slice(top.length + 1) : relative(top, file);
  return sep === '/' ? path : path.split(sep).join('/');
}
