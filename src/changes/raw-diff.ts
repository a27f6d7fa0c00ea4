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
  for (let at = 0; at < fields.length - 1; ) {
    const [, mode, oldId, id, status] = header.exec(fields[at] ?? '') ?? [];
    const hasTwoPaths = status === 'R' || status === 'C';
    const path = fields[at + (hasTwoPaths ? 2 : 1)];
    if (mode === undefined || oldId === undefined || id === undefined || status === undefined || path === undefined) {
      throw new Error('git wrote a list of changes in an unknown format');
    }
    const oldPath = hasTwoPaths ? fields[at + 1] : undefined;
    entries.push({ status, mode, oldId, id, path, ...(oldPath === undefined ? {} : { oldPath }) });
    at += hasTwoPaths ? 3 : 2;
  }
  return entries;
}
