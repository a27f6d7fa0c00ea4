import type { Gap, SkipReason } from './gap.js';
import type { LineRange } from './position.js';

/** How much of the repository counts: what a change adds, the files it touches, or the whole tree. */
export type Scope = 'added-lines' | 'changed-files' | 'all';

/** One file that counts. */
export interface SourceFile {
  /** Relative to the repository's root, or the working directory outside a repository; always with `/`. */
  readonly path: string;
  /** Narrowed only where it can be proven; otherwise the whole file counts. */
  readonly addedLines: readonly LineRange[] | 'all';
  /** Where it lies on disk, if it is read from there; so that another thread can read it, too. */
  readonly disk?: { readonly file: string; readonly size: number };
  /** The id of the blob that git checked it out from, where git says that it lies there unchanged. */
  readonly blob?: string;
  /** Its content may say that nobody wrote it, and `read` rejects then. */
  readonly mayBeGenerated?: true;
  /** The file's bytes. Rejects with a `ReadFailure` when they cannot or should not be had. */
  readonly read: () => Promise<Uint8Array>;
  /** The bytes in parts, where that can be had: for files that are too long to be held at once. */
  readonly stream?: () => AsyncIterable<Uint8Array>;
  /** The path that the user named, as `path` is written: this file, or a folder around it. */
  readonly named?: string;
}

/** Where to look. */
export interface ChangeSet {
  readonly scope: Scope;
  readonly files: readonly SourceFile[];
  readonly gaps: readonly Gap[];
  /** Every path that the change names, deleted and former ones among them; where there is a change. */
  readonly touched?: readonly string[];
}

/** Why a file's bytes were not handed over; becomes a gap. */
export class ReadFailure extends Error {
  override readonly name = 'ReadFailure';
  readonly reason: 'too-large' | 'unreadable' | 'symlink' | 'submodule' | SkipReason;

  constructor(reason: ReadFailure['reason'], detail: string) {
    super(detail);
    this.reason = reason;
  }
}
