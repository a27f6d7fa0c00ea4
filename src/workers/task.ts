import type { FileResult } from '../file-result.js';
import type { LineRange } from '../model/position.js';

/** What a worker is started with. */
export interface Start<Job> {
  /** Tells a worker of ours from a thread of the program that uses the library. */
  readonly piicloak: 'worker';
  readonly job: Job;
}

/** One file to look at. */
export interface Task {
  /** Its place in the list. */
  readonly index: number;
  readonly path: string;
  readonly addedLines: readonly LineRange[] | 'all';
  /** Where it lies, or what it holds. */
  readonly disk?: { readonly file: string; readonly size: number };
  readonly bytes?: Uint8Array;
  readonly mayBeGenerated?: true;
}

/** What came of some tasks, by their places. */
export type Answer = readonly { readonly index: number; readonly result: FileResult }[];
