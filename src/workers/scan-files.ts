import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Job, Looker } from '../looker.js';
import type { SourceFile } from '../model/change.js';
import { type Opened, readAhead } from '../read-ahead.js';
import type { FileResult } from '../scan-file.js';
import { type Crew, createCrew } from './crew.js';
import type { Task } from './task.js';

/** The threads that a scan may start. */
export interface Workers {
  /** The file that the program was started from, which is its own worker. */
  readonly entry: string;
  /** How many may look at files at once, this one included; as many as there are cores where nothing is said. */
  readonly count?: number;
}

/** Told after each file: how many are done. */
export type OnFile = (done: number) => void;

/** A thread takes as long to start as so many bytes take to be looked at. */
const worthBytes = 3_000_000;
/** What a file is taken for before it is read. */
const usualBytes = 10_000;
/** More threads than that have been seen to wait for each other. */
const mostWorkers = 8;

/** All files, in their order, whoever looks at them. */
export async function scanFiles(
  files: readonly SourceFile[],
  looker: Looker,
  job: Job,
  workers: Workers | undefined,
  onFile: OnFile = () => undefined,
): Promise<FileResult[]> {
  const results: FileResult[] = [];
  let done = 0;
  const take = (index: number, result: FileResult): void => {
    results[index] = result;
    onFile(++done);
  };
  const helpers = workers ? helpersFor(files, workers) : 0;
  if (!workers || helpers === 0) {
    for (const [index, { file, bytes }] of [...readAhead(files)].entries()) take(index, await looker.look(file, bytes));
    return results;
  }
  const crew = createCrew(workers.entry, helpers, job, ({ index, result }) => take(index, result));
  try {
    await share(files, looker, crew, take);
  } finally {
    await crew.end();
  }
  return results;
}

/** How many threads besides this one are worth their start. */
export function helpersFor(files: readonly SourceFile[], { count = availableParallelism() }: Workers): number {
  const bytes = files.reduce((total, { disk }) => total + (disk?.size ?? usualBytes), 0);
  return Math.max(0, Math.min(count, mostWorkers, Math.floor(bytes / worthBytes)) - 1);
}

/** Gives the helpers as much as they can use, and looks at what is left here. */
async function share(
  files: readonly SourceFile[],
  looker: Looker,
  crew: Crew,
  take: (index: number, result: FileResult) => void,
): Promise<void> {
  const opened = readAhead(files)[Symbol.iterator]();
  let index = 0;
  const next = (): Opened | undefined => {
    const { value, done } = opened.next();
    return done ? undefined : value;
  };
  for (let here = next(); here; here = next()) {
    const task = await taskOf(here, index);
    const isGiven = task !== undefined && crew.give(task, task.disk?.size ?? task.bytes?.length ?? usualBytes);
    if (!isGiven) {
      crew.send();
      take(index, await looker.look(here.file, here.bytes));
      // What the others have done is told between two files.
      await setImmediate();
    }
    index++;
  }
  crew.send();
  while (crew.isBusy()) {
    for (const { index: at } of crew.dropped()) {
      const file = files[at];
      if (file) take(at, await looker.look(file, file.read));
    }
    if (crew.isBusy()) await crew.news();
  }
}

/** Nothing for what cannot be read: the reason is told where it is known. */
async function taskOf({ file, bytes }: Opened, index: number): Promise<Task | undefined> {
  const { path, addedLines, disk } = file;
  if (disk) return { index, path, addedLines, disk };
  try {
    return { index, path, addedLines, bytes: await bytes() };
  } catch {
    return undefined;
  }
}
