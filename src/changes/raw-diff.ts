import { UserError } from '../model/errors.js';

/** One line of `git diff --raw`: a path, and the blob it had and has. */
export interface RawEntry {
  /** `A`dded, `M`odified, `R`enamed, `C`opied, `T`ype changed, `D`eleted, `U`nmerged. */
  readonly status: string;
  /** File type and permissions in octal: `100644`, `120000` for a symbolic link, `160000` for a submodule. */
  readonly mode: string;
  readonly oldId: string;
  readonly id: string;
  /** The new path; bytes that are not UTF-8 are replaced. */
  readonly path: string;
  /** Of what was renamed or copied. */
  readonly oldPath?: string;
}

const header = /^:\d+ (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/;

/**
 * Reads the output of `git diff-tree` or `git diff-index` with `--raw -z --no-abbrev`. NUL-separated, so that no
 * character of a path needs quoting: https://git-scm.com/docs/git-diff#_raw_output_format
 */
export function parseRawDiff(output: Buffer): RawEntry[] {
  const fields = output.toString('utf8').split('\0');
  const entries: RawEntry[] = [];
  // Behind the last NUL is nothing.
  if (fields.pop() !== '') throw unknownFormat();
  for (let at = 0; at < fields.length; ) {
    const entry = entryAt(fields, at);
    entries.push(entry);
    at += entry.oldPath === undefined ? 2 : 3;
  }
  return entries;
}

function entryAt(fields: readonly string[], at: number): RawEntry {
  const [, mode, oldId, id, status] = header.exec(fields[at] ?? '') ?? [];
  const [first, second] = fields.slice(at + 1, at + 3);
  const hasTwoPaths = status === 'R' || status === 'C';
  const path = hasTwoPaths ? second : first;
  if (!mode || !oldId || !id || !status || path === undefined) throw unknownFormat();
  return { status, mode, oldId, id, path, ...(hasTwoPaths && first !== undefined && { oldPath: first }) };
}

/** Of a list that cannot be read, nothing must be taken for an empty one. */
const unknownFormat = (): UserError =>
  new UserError('Git wrote a list of changes in an unknown format. See which git is the first on the PATH.');
