import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { getSystemErrorMap } from 'node:util';

export interface Saving {
  /** Permissions; by default those of the file that it replaces. */
  readonly mode?: number;
  /** A folder that strangers filled: what is named in it is written in it, whatever links they put there. */
  readonly checkout?: string;
}

/**
 * Writes a file whole or not at all: aside, down to the disk, and only then under its name. Whoever reads the name has
 * the old content or the new, also after the process was killed or the disk was full. A pipe or a device has no content
 * to lose and is written as it is.
 *
 * @throws the system's error, which `whyUnsaved` puts into words; what stood there before is as it was.
 */
export function saveFile(named: string, text: string, { mode, checkout }: Saving = {}): void {
  if (checkout !== undefined && leadsOut(dirname(named), checkout)) throw new LeadsOut();
  mkdirSync(dirname(named), { recursive: true });
  const isForeign = checkout !== undefined && isBelow(checkout, named);
  const path = isForeign ? named : followed(named);
  const before = (isForeign ? lstatSync : statSync)(path, { throwIfNoEntry: false });
  if (before && !before.isFile() && !before.isSymbolicLink()) writeFileSync(path, text);
  else replace(path, text, mode, before);
}

function replace(path: string, text: string, mode: number | undefined, before: Stats | undefined): void {
  const folder = dirname(path);
  sweep(folder);
  // Not after the file: its name may be as long as a name can be.
  const aside = join(folder, `.piicloak-${randomBytes(6).toString('hex')}.part`);
  try {
    const file = openSync(aside, 'wx', mode ?? 0o666);
    try {
      if (mode === undefined && before?.isFile()) fchmodSync(file, before.mode & 0o777);
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

const leftover = /^\.piicloak-[\da-f]{12}\.part$/;
/** No report takes so long to be written, so that nobody is at it any more. */
const abandonedMs = 60_000;

/** What a process that was killed has left. The clock may have been set since, either way. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder).filter((each) => leftover.test(each))) {
    const path = join(folder, name);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats?.isFile() && Math.abs(Date.now() - stats.mtimeMs) > abandonedMs) rmSync(path, { force: true });
  }
}

/** Where a link leads, also to what is not there yet; what is no file keeps its name, because a device is known by it. */
function followed(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats) return stats.isFile() ? realpathSync(path) : path;
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? followed(resolve(realpathSync(dirname(path)), readlinkSync(path))) : path;
}

/** Whether links lead from what is named in a checkout to somewhere else. What is named outside of it was meant. */
export function leadsOut(path: string, checkout: string): boolean {
  if (!isBelow(checkout, path)) return false;
  if (!lstatSync(path, { throwIfNoEntry: false })) return path !== checkout && leadsOut(dirname(path), checkout);
  try {
    return !isBelow(realpathSync(checkout), realpathSync(path));
  } catch {
    return true;
  }
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}

class LeadsOut extends Error {
  override readonly name = 'LeadsOut';
}

/** In words for people; the message of the system's error may name folders of the machine. */
export function whyUnsaved(error: unknown): string {
  if (error instanceof LeadsOut) return 'a symbolic link leads out of the workspace';
  const errno = error instanceof Error && 'errno' in error ? Number(error.errno) : Number.NaN;
  const [code, words] = getSystemErrorMap().get(errno) ?? [];
  return code === undefined ? 'unknown error' : `${code}, ${words}`;
}
