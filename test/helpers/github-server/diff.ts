import { gitText } from './git.js';
import type { Limits, Repository } from './model.js';

export interface ChangedFile {
  readonly sha: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly path: string;
  readonly previousPath: string | undefined;
  readonly additions: number;
  readonly deletions: number;
  /** The hunks, without file headers; undefined for binary files, without hunks, and over the limits. */
  readonly patch: string | undefined;
}

interface RawEntry {
  readonly letter: string;
  readonly oldSha: string;
  readonly newSha: string;
  readonly path: string;
  readonly previousPath: string | undefined;
}

const detection = ['-r', '-M', '--full-index', '--no-color', '--no-ext-diff', '--no-textconv'];

/** The records of `--raw -z`: paths stand as they are, whatever they hold. */
function parseRaw(output: string): RawEntry[] {
  const fields = output.split('\0').values();
  const next = (): string => fields.next().value ?? '';
  const entries: RawEntry[] = [];
  for (let record = next(); record !== ''; record = next()) {
    const [, , oldSha = '', newSha = '', status = ''] = record.split(' ');
    const letter = status.slice(0, 1);
    const previousPath = letter === 'R' ? next() : undefined;
    entries.push({ letter, oldSha, newSha, path: next(), previousPath });
  }
  return entries;
}

/** Added and deleted lines, from `--numstat -z`; a rename has its two paths after the record, a binary file dashes. */
function parseCounts(output: string): [number, number][] {
  const fields = output.split('\0').values();
  const next = (): string => fields.next().value ?? '';
  const counts: [number, number][] = [];
  for (let record = next(); record !== ''; record = next()) {
    const [added, deleted, path] = record.split('\t');
    counts.push([Number(added) || 0, Number(deleted) || 0]);
    if (path === '') {
      next();
      next();
    }
  }
  return counts;
}

function statusOf({ letter, oldSha, newSha }: RawEntry): ChangedFile['status'] {
  if (letter === 'A') return 'added';
  if (letter === 'D') return 'removed';
  if (letter === 'R') return 'renamed';
  // Only the mode or the type differs.
  return letter === 'T' || oldSha === newSha ? 'changed' : 'modified';
}

/** Content lines begin with a blank, `+`, `-` or a backslash, so that only headers can begin with `diff --git`. */
function sectionsOf(patch: string): string[] {
  return patch.split(/^(?=diff --git )/m).filter(Boolean);
}

function hunksOf(section: string): string {
  const start = section.search(/^@@ /m);
  return start < 0 ? '' : section.slice(start).replace(/\n$/, '');
}

/**
 * The files that differ between two commits or trees, as GitHub lists them: renames detected, `patch` in unified form
 * with three lines of context, and left out for binary files and where a file's or the whole diff's limit is passed.
 */
export async function changedFiles(
  repository: Repository,
  from: string,
  to: string,
  limits: Limits,
): Promise<ChangedFile[]> {
  const differ = (...flags: string[]) => gitText(repository, 'diff-tree', ...detection, ...flags, from, to);
  const entries = parseRaw(await differ('-z', '--raw'));
  const counts = parseCounts(await differ('-z', '--numstat'));
  const sections = sectionsOf(await differ('-p', '--src-prefix=a/', '--dst-prefix=b/'));
  let [lines, bytes, next] = [0, 0, 0];
  return entries.map((entry, index) => {
    // A change of type is told as a removal and an addition.
    const own = sections.slice(next, next + (entry.letter === 'T' ? 2 : 1));
    next += own.length;
    const patch = own.map(hunksOf).filter(Boolean).join('\n');
    const [additions, deletions] = counts[index] ?? [0, 0];
    const size = { lines: patch.split('\n').length, bytes: Buffer.byteLength(patch) };
    lines += size.lines;
    bytes += size.bytes;
    const tooLarge = size.lines > limits.patchLines || size.bytes > limits.patchBytes;
    const shown = patch !== '' && !tooLarge && lines <= limits.diffLines && bytes <= limits.diffBytes;
    return {
      sha: entry.letter === 'D' ? entry.oldSha : entry.newSha,
      status: statusOf(entry),
      path: entry.path,
      previousPath: entry.previousPath,
      additions,
      deletions,
      patch: shown ? patch : undefined,
    };
  });
}
