import type { Scope, SourceFile } from '../model/change.js';
import { UserError } from '../model/errors.js';
import type { Gap } from '../model/gap.js';
import { baseInGit, type Witness } from './generated/witness.js';
import type { Git } from './git.js';
import { openBlobs, type ReadBlob } from './git-blobs.js';
import { blobPair, readPatch } from './git-patch.js';
import type { AddedLines } from './hunks.js';
import { parseRawDiff, type RawEntry } from './raw-diff.js';
import { submoduleGap, symlinkGap, unreadableGap } from './unscanned.js';

/** What a source of changes yields. */
export interface Changes {
  readonly files: readonly SourceFile[];
  readonly gaps: readonly Gap[];
  readonly touched?: readonly string[];
  /** By whose word files of it may be left out; absent where nobody's counts. */
  readonly witness?: Witness;
}

/** Two trees or commits by id, or one and the index. */
export interface Comparison {
  readonly from: string;
  readonly to: string | 'index';
}

/*
 * Plumbing commands heed little of the user's configuration, and these options overrule what is left: attributes,
 * textconv and external drivers that would hide lines, `ignore = all` in .gitmodules. The rename limit is git's own
 * default; beyond it renames count as new files.
 */
const options = ['-M', '-l1000', '--text', '--no-ext-diff', '--no-textconv', '--ignore-submodules=none'];

/**
 * One line of context: without any, git takes a shortcut (`trim_common_tail` in its xdiff-interface.c), and where
 * repeated lines leave a choice, its added lines would not be those that GitHub shows.
 */
const patchFormat = ['-p', '-U1', '--full-index'];

/** The files that differ between two states of the repository, with the lines that the later one adds. */
export async function compare(git: Git, comparison: Comparison, scope: Scope): Promise<Changes> {
  // At once with the list, because it takes longer, and few changes can do without.
  const patch = scope === 'added-lines' ? beginPatch(git, comparison) : undefined;
  const all = await entriesOf(git, comparison).catch((error: unknown) => {
    patch?.end();
    throw error;
  });
  const entries = all.filter(({ status }) => status !== 'D');
  const touched =
    scope === 'all' ? undefined : all.flatMap(({ path, oldPath }) => [path, ...(oldPath ? [oldPath] : [])]);
  const listed = toChanges(entries, openBlobs(git));
  const base = baseInGit(git, comparison.from);
  const changes = (linesOf: (entry: RawEntry) => AddedLines, witness = base): Changes => ({
    ...listed.with(linesOf),
    ...(touched && { touched }),
    witness,
  });
  if (!patch || !entries.some(canNarrow)) {
    patch?.end();
    return changes(() => 'all');
  }

  const witness = withMarks(base, listed.paths);
  try {
    const addedLines = await patch.read();
    return changes((entry) => narrow(entry, addedLines), await witness);
  } catch (error) {
    const { gaps, ...whole } = changes(() => 'all', await witness);
    // The message of an unknown error can quote the patch that it choked on.
    const because = error instanceof UserError ? error.message : 'the patch could not be read.';
    const detail = `The added lines could not be told apart, so changed files are scanned whole. Reason: ${because}`;
    return { ...whole, gaps: [...gaps, { stage: 'changes', reason: 'widened', detail }] };
  }
}

async function entriesOf(git: Git, comparison: Comparison): Promise<readonly RawEntry[]> {
  const { stdout } = await git.run(diff(comparison, ['--raw', '-z', '--no-abbrev']));
  return parseRawDiff(stdout);
}

/** A patch that is being read; its failure is told to whoever asks for it. */
function beginPatch(git: Git, comparison: Comparison) {
  const patch = git.stream(diff(comparison, patchFormat));
  const read = readPatch(patch);
  read.catch(() => undefined);
  return { read: () => read, end: () => void patch.return() };
}

/** Knows what the attributes say of these files, or tells whoever asks why it does not. */
async function withMarks(witness: Witness, paths: readonly string[]): Promise<Witness> {
  const marks = witness.marks(paths);
  // Not before it has put away what it needed for that, though nobody may ask.
  await Promise.allSettled([marks]);
  return { ...witness, marks: () => marks };
}

const diff = ({ from, to }: Comparison, format: readonly string[]): readonly string[] =>
  to === 'index'
    ? ['diff-index', '--cached', ...options, ...format, from]
    : ['diff-tree', '-r', ...options, ...format, from, to];

/** Only what was a file before can have lines that are not new. */
const canNarrow = ({ status }: RawEntry): boolean => status === 'M' || status === 'R';

function narrow(entry: RawEntry, addedLines: ReadonlyMap<string, AddedLines>): AddedLines {
  if (!canNarrow(entry)) return 'all';
  // Renamed, or made executable, and nothing else.
  if (entry.oldId === entry.id) return [];
  return addedLines.get(blobPair(entry.oldId, entry.id)) ?? 'all';
}

function toChanges(entries: readonly RawEntry[], read: ReadBlob) {
  const gaps = entries.flatMap((entry) => gapOf(entry) ?? []);
  const readable = entries.filter((entry) => gapOf(entry) === undefined);
  return {
    paths: readable.map(({ path }) => path),
    with: (linesOf: (entry: RawEntry) => AddedLines): Changes => ({
      files: readable
        .map((entry) => ({ path: entry.path, addedLines: linesOf(entry), read: () => read(entry.id) }))
        .filter(addsSomething),
      gaps,
    }),
  };
}

export const addsSomething = ({ addedLines }: Pick<SourceFile, 'addedLines'>): boolean => addedLines.length > 0;

function gapOf({ mode, path, status }: RawEntry): Gap | undefined {
  if (status === 'U') {
    return unreadableGap(path, 'The file has merge conflicts. Resolve them and stage the file.');
  }
  if (mode === '120000') return symlinkGap(path);
  if (mode === '160000') return submoduleGap(path);
  return undefined;
}
