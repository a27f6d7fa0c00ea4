import { existsSync, lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { SourceFile } from '../model/change.js';
import { UserError } from '../model/errors.js';
import type { Gap } from '../model/gap.js';
import { notRegular, onDisk, sentenceOf, systemCode } from './disk.js';
import { folderFiles, type Listing } from './folder.js';
import { attributesName, marksOnDisk } from './generated/marks.js';
import { ownWord } from './generated/witness.js';
import type { Git } from './git.js';
import type { Changes } from './git-diff.js';
import { type Tracked, trackedFiles, untrackedFiles } from './git-folder.js';
import type { SparseFile } from './sparse.js';
import { openRepository } from './surroundings.js';
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
  const named = paths.map((each) => existing(start, each));
  const folders = new Set(named.filter((path) => statSync(path).isDirectory()));
  const { opened, surroundings } = openRepository(start);
  // Mostly there is one folder: git is asked of it while it still tells where its repository lies.
  const [first] = folders;
  const asked = opened && first !== undefined ? ask(opened, first, wantsBlobs) : undefined;
  const { git, top, attributes, gaps } = await surroundings;

  const found: Found = {
    files: [],
    gaps: [],
    unlisted: [],
    attributes: [attributes, ...attributesAround(top, named)].filter(existsSync),
  };
  const isNew = paths.length > 1 ? isNewIn(new Set()) : () => true;
  const below = (path: string): Taking => {
    const around = reportPath(top, path);
    // The top is what everybody names who names nothing.
    return { ...found, top, isNew, ...(around !== '' && { named: around }) };
  };
  // A file that is named itself is asked for, also where a folder around it is named.
  for (const path of named.filter((each) => !folders.has(each))) take(path, below(path));
  for (const folder of folders)
    await takeFolder(folder, git && (folder === first ? asked : ask(git, folder, wantsBlobs)), below(folder));

  return {
    files: found.files,
    gaps: [...gaps, ...found.unlisted, ...found.gaps],
    witness: ownWord(found.files, git && marksOnDisk(git, top, found.attributes)),
  };
}

interface Found {
  readonly files: SourceFile[];
  readonly gaps: Gap[];
  /** What could not be listed. */
  readonly unlisted: Gap[];
  /** Files of attributes; what git lists need not be on disk. */
  readonly attributes: string[];
}

/** Where files go, below the path that somebody named. */
interface Taking extends Found {
  readonly top: string;
  readonly named?: string;
  /** Whether no other path that was named led to a file. */
  readonly isNew: (file: string) => boolean;
}

const isNewIn =
  (seen: Set<string>) =>
  (file: string): boolean =>
    seen.size < seen.add(file).size;

/** What git tells of a folder, all at once, because each answer takes its time. Whoever needs one is told what went wrong. */
interface Asked {
  readonly tracked: Promise<Tracked | undefined>;
  readonly untracked: Promise<Listing>;
  /** When the index was written. */
  readonly written: Promise<number>;
}

function ask(git: Git, folder: string, wantsBlobs: boolean): Asked {
  const asked = {
    tracked: trackedFiles(git, folder, wantsBlobs),
    untracked: untrackedFiles(git, folder),
    written: wantsBlobs ? indexWritten(git, folder) : Promise.resolve(0),
  };
  for (const answer of Object.values(asked)) answer.catch(() => undefined);
  return asked;
}

async function takeFolder(folder: string, asked: Asked | undefined, taking: Taking): Promise<void> {
  const tracked = await asked?.tracked;
  if (!asked || !tracked) return takeListed(folderFiles(folder), folder, taking);
  // What is tracked is looked at while git still looks for the rest.
  takeListed(tracked, folder, taking, { ...tracked, written: await asked.written });
  takeListed(await asked.untracked, folder, taking);
}

/** What git's index says of the files in a folder. */
interface Indexed extends Pick<Tracked, 'sparse' | 'entries'> {
  readonly written: number;
}

function takeListed(list: Listing, folder: string, taking: Taking, indexed?: Indexed): void {
  const { names, unnamed, unreadable } = list;
  const { top, unlisted, attributes } = taking;
  attributes.push(...names.filter((name) => name.endsWith(attributesName)).map((name) => join(folder, name)));
  // Names are in order already: `join` would take each apart again.
  const start = folder.endsWith(sep) ? folder : folder + sep;
  for (const name of names) {
    const file = start + (sep === '/' ? name : name.split('/').join(sep));
    const sparse = indexed?.sparse.get(name);
    if (sparse && !existsSync(file)) takeSparse(file, sparse, taking);
    else take(file, taking, indexed && ((stats) => blobIn(indexed, name, stats)));
  }
  const nameless = unnamed.map((name) => reportPath(top, join(folder, name)));
  const closed = unreadable.map((inner) => `${reportPath(top, join(folder, inner)) || '.'}/`);
  for (const path of nameless) unlisted.push(unreadableGap(path, 'Its name is not UTF-8. Rename it.'));
  for (const path of closed) unlisted.push(unreadableGap(path, 'The permission to read this folder is missing.'));
}

function blobIn({ entries, written }: Indexed, name: string, stats: Stats): string | undefined {
  const entry = entries.get(name);
  return entry && blobOf(entry, stats, written);
}

function takeSparse(path: string, sparse: SparseFile, { top, files, gaps, named, isNew }: Taking): void {
  if (!isNew(path)) return;
  const absent = sparse(reportPath(top, path));
  files.push(...absent.files.map((file) => (named === undefined ? file : { ...file, named })));
  gaps.push(...absent.gaps);
}

/** Told from the disk and not from the index, because the disk is what is read. */
function take(file: string, taking: Taking, blobAt?: (stats: Stats) => string | undefined): void {
  const { top, files, gaps, named, isNew } = taking;
  if (!isNew(file)) return;
  const path = reportPath(top, file);
  try {
    const stats = lstatSync(file, { throwIfNoEntry: false });
    // Deleted since it was added to the index.
    if (stats === undefined) return;
    if (stats.isSymbolicLink()) gaps.push(symlinkGap(path));
    else if (stats.isDirectory()) gaps.push(submoduleGap(path.replace(/\/$/, '')));
    else if (!stats.isFile()) gaps.push(unreadableGap(path, notRegular));
    else {
      const blob = blobAt?.(stats);
      const known = { ...(blob && { blob }), ...(named !== undefined && { named }) };
      files.push({ path, addedLines: 'all', ...onDisk(file, stats.size), ...known });
    }
  } catch (error) {
    gaps.push(unreadableGap(path, sentenceOf(systemCode(error))));
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

/** Where the .gitattributes of the folders above some paths would be, up to the top. */
function attributesAround(top: string, paths: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let folder = dirname(path); isWithin(top, folder) && !folders.has(folder); folder = dirname(folder))
      folders.add(folder);
  }
  return Array.from(folders, (folder) => join(folder, attributesName));
}

const isWithin = (top: string, path: string): boolean => path === top || path.startsWith(top + sep);

/** `relative` takes both paths apart again, for each of a hundred thousand files. */
function reportPath(top: string, file: string): string {
  const path = file.startsWith(top + sep) ? file.slice(top.length + 1) : relative(top, file);
  return sep === '/' ? path : path.split(sep).join('/');
}
