import { execFileSync } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join, relative } from 'node:path';
import { type Value, valuesIn } from './values.js';

/** Files that a test makes by the thousand are all made alike. */
const mostFiles = 300;
const longest = 5_000_000;

/** What stood in a folder before a program ran there. */
export interface Before {
  readonly folder: string;
  /** By path, told apart by size and time. */
  readonly files: ReadonlyMap<string, string>;
  readonly values: readonly Value[];
  /** The names of all files, which reports show. */
  readonly shown: string;
}

/** Takes in a folder and the history in it. */
export function lookAt(folder: string): Before {
  const files = filesIn(folder);
  const values = [...files.keys()].flatMap((path) => valuesIn(relative(folder, path), readFileSync(path)));
  const history = historyOf(folder);
  return {
    folder,
    files: new Map([...files].map(([path, stats]) => [path, stampOf(stats)])),
    values: [...values, ...history.values],
    shown: [...files.keys(), history.shown].join('\n'),
  };
}

/** The files that were written since, by path. */
export function writtenSince({ folder, files }: Before): Readonly<Record<string, string>> {
  const changed = [...filesIn(folder)].filter(([path, stats]) => files.get(path) !== stampOf(stats));
  return Object.fromEntries(
    changed.map(([path]) => [relative(folder, path), readFileSync(path, 'latin1') + readFileSync(path, 'utf8')]),
  );
}

const stampOf = ({ size, mtimeMs, ino }: Stats): string => `${size} ${mtimeMs} ${ino}`;

function filesIn(folder: string): Map<string, Stats> {
  const found = new Map<string, Stats>();
  for (const entry of entriesIn(folder)) {
    if (found.size >= mostFiles) break;
    const stats = lstatSync(entry, { throwIfNoEntry: false });
    // Without permission to read there is nothing to be found, and nobody to have found it.
    if (stats?.isFile() && stats.size <= longest && (stats.mode & 0o444) !== 0) found.set(entry, stats);
  }
  return found;
}

function entriesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) return [path];
      return entry.name === '.git' || entry.name === 'node_modules' ? [] : entriesIn(path);
    });
  } catch {
    return [];
  }
}

/** Every file in every commit that a repository holds. */
export function historyOf(folder: string): Pick<Before, 'values' | 'shown'> {
  if (lstatSync(join(folder, '.git'), { throwIfNoEntry: false }) === undefined) return { values: [], shown: '' };
  const objects = git(folder, ['rev-list', '--objects', '--all', 'HEAD']);
  const described = git(folder, ['cat-file', `--batch-check=${description}`], objects)
    .toString()
    .split('\n');
  const blobs = described.flatMap((line) => blobOf(line) ?? []).slice(0, mostFiles);
  return { values: blobs.flatMap((blob) => valuesOf(folder, blob)), shown: blobs.map(({ path }) => path).join('\n') };
}

interface Blob {
  readonly id: string;
  readonly path: string;
}

const description = '%(objecttype) %(objectname) %(objectsize) %(rest)';

function blobOf(line: string): Blob | undefined {
  const [, id = '', size, path = ''] = /^blob ([0-9a-f]+) (\d+) (.*)$/.exec(line) ?? [];
  return size === undefined || Number(size) > longestBlob ? undefined : { id, path };
}

/** Tests of one repository run in their dozens. */
const known = new Map<string, readonly Value[]>();

function valuesOf(folder: string, { id, path }: Blob): readonly Value[] {
  const key = `${id} ${path}`;
  const values = known.get(key) ?? valuesIn(path, git(folder, ['cat-file', 'blob', id]));
  known.set(key, values);
  return values;
}

const longestBlob = 200_000;

/** Nothing where git fails: a repository without a commit has no history, and a damaged one is the test's own affair. */
function git(cwd: string, args: readonly string[], input: string | Buffer = ''): Buffer {
  try {
    const env = { ...process.env, GIT_NO_LAZY_FETCH: '1' };
    return execFileSync('git', args, { cwd, env, input, maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'ignore'] });
  } catch {
    return Buffer.alloc(0);
  }
}
