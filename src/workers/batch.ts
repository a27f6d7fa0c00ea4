import { type FileResult, isWork, type Work } from '../file-result.js';
import type { Watchdog } from './watchdog.js';

/** Told of what came of a file, by its place in the list. */
export type Take = (index: number, result: FileResult) => void;

/**
 * What is looked at together: thirty milliseconds, after which the others are heard. To be watched costs a thread each
 * time, and one that starts and ends has to wait for a core where all are busy.
 */
const batchBytes = 256_000;
const batchFiles = 256;

/** Small files are finished together; a large one is a batch by itself. */
export interface Batch {
  readonly add: (index: number, opened: Work | FileResult) => void;
  readonly isFull: () => boolean;
  readonly finish: () => void;
}

export function createBatch(finish: Watchdog['finish'], take: Take): Batch {
  let works: { readonly index: number; readonly work: Work }[] = [];
  let bytes = 0;
  return {
    add: (index, opened) => {
      if (isWork(opened)) {
        works.push({ index, work: opened });
        bytes += opened.bytes;
      } else take(index, opened);
    },
    isFull: () => bytes >= batchBytes || works.length >= batchFiles,
    finish: () => {
      const batch = works;
      works = [];
      bytes = 0;
      const results = finish(batch.map(({ work }) => work));
      for (const [at, { index }] of batch.entries()) {
        const result = results[at];
        if (result) take(index, result);
      }
    },
  };
}
