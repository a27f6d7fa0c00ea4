import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Cache } from '../cache/cache.js';
import { type FileResult, failed } from '../file-result.js';
import type { Job, Looker } from '../looker.js';
import type { SourceFile } from '../model/change.js';
import { type Opened, readAhead } from '../read-ahead.js';
import { type Batch, createBatch, type Take } from './batch.js';
import { type Crew, createCrew } from './crew.js';
import type { Task } from './task.js';
import { resultOfTwin, twinsOf } from './twins.js';

/** The threads that a scan may start. */
export interface Workers {
  /** The file that the program was started from, which is its own worker. */
  readonly entry: string;
  /** How many may look at files at once, this one included; as many as there are cores where nothing is said. */
  readonly count?: number;
}

/** What makes a scan of many files short. */
export interface Means {
  readonly workers?: Workers | undefined;
  readonly cache?: Cache | undefined;
  /** Whether the policy says of some folder what it does not say of another. */
  readonly dependsOnFolders?: boolean;
}

/** A thread takes as long to start as so many bytes take to be looked at. */
const worthBytes = 3_000_000;
/** What a file is taken for before it is read. */
const usualBytes = 10_000;
/** More threads than that wait for each other. */
const mostWorkers = 8;

/**
 * The results of all files, in their order, whoever looks at them.
 * @param looker asked for when there is something to look at
 * @param onFile told after each file how many are done
 */
export async function scanFiles(
  files: readonly SourceFile[],
  looker: () => Promise<Looker>,
  job: Job,
  { workers, cache, dependsOnFolders = false }: Means,
  onFile: (done: number) => void = () => undefined,
): Promise<FileResult[]> {
  const results: FileResult[] = [];
  const keys = new Map<number, string>();
  let done = 0;
  const take: Take = (index, result) => {
    const key = keys.get(index);
    if (key !== undefined) cache?.keep(key, result);
    results[index] = result;
    onFile(++done);
  };
  const helpers = workers ? helpersFor(files, workers) : 0;
  let crew: Crew | undefined;
  const help = (): Crew | undefined => {
    if (workers && helpers > 0)
      crew ??= createCrew(workers.entry, helpers, job, ({ index, result }) => take(index, result));
    return crew;
  };
  const places = cache ? unknownTo(cache, files, take) : [...files.keys()];
  const twins = dependsOnFolders ? new Map<number, number>() : twinsOf(files, places);
  const pass = (places: readonly number[]) => share(files, places, { looker, help, cache, keys }, take);
  try {
    // A thread takes as long to start as this one: they do so at once, unless all might be remembered.
    if (!cache) help();
    await pass(places.filter((index) => !twins.has(index)));
    const unlike: number[] = [];
    for (const [index, first] of twins) {
      const result = await resultOfTwin(files[index], files[first], results[first]);
      if (result) take(index, result);
      else unlike.push(index);
    }
    await pass(unlike);
  } finally {
    await crew?.end();
  }
  // Whatever goes wrong between threads: a file that nobody has looked at is no clean one.
  return files.map(({ path }, index) => results[index] ?? failed(path, new Error('lost')));
}

/** How many threads besides this one are worth their start. */
export function helpersFor(files: readonly SourceFile[], { count = availableParallelism() }: Workers): number {
  const bytes = files.reduce((total, { disk }) => total + (disk?.size ?? usualBytes), 0);
  return Math.max(0, Math.min(count, mostWorkers, Math.floor(bytes / worthBytes)) - 1);
}

interface Hands {
  readonly looker: () => Promise<Looker>;
  /** The threads that help, started when they are first needed; none where they are not worth it. */
  readonly help: () => Crew | undefined;
  readonly cache: Cache | undefined;
  /** The names in the cache of what is being looked at. */
  readonly keys: Map<number, string>;
}

/** Gives the helpers as much as they can use, and looks at what is left here. */
async function share(
  files: readonly SourceFile[],
  places: readonly number[],
  { looker, help, cache, keys }: Hands,
  take: Take,
): Promise<void> {
  const ordered = places.flatMap((place) => files[place] ?? []);
  let own: Batch | undefined;
  let next = 0;
  for (const opened of readAhead(ordered)) {
    const index = places[next++] ?? -1;
    const { known, key, bytes } = await lookUp(opened, cache);
    if (key !== undefined && !known) keys.set(index, key);
    if (known) take(index, known);
    else if (!(await isGiven(opened, index, bytes, help()))) {
      const { open, finish } = await looker();
      own ??= createBatch(finish, take);
      own.add(index, await open(opened.file, bytes ? async () => bytes : opened.bytes));
      // What the others have done is told between two batches.
      if (own.isFull()) await setImmediate(own.finish());
    }
  }
  own?.finish();
  await finish(help(), async (index) => {
    const file = files[index];
    if (file) take(index, await (await looker()).look(file, file.read));
  });
}

/** Whether one of the helpers looks at the file. */
async function isGiven(opened: Opened, index: number, bytes: Uint8Array | undefined, crew: Crew | undefined) {
  if (!crew) return false;
  const task = await taskOf(opened, index, bytes);
  if (task && crew.give(task, task.bytes?.length ?? task.disk?.size ?? usualBytes)) return true;
  crew.send();
  return false;
}

/** Waits for the helpers, and looks at what those have left that ended before their time. */
async function finish(crew: Crew | undefined, look: (index: number) => Promise<void>): Promise<void> {
  crew?.send();
  while (crew?.isBusy()) {
    for (const { index } of crew.dropped()) await look(index);
    if (crew.isBusy()) await crew.news();
  }
}

/** The places of files that git does not know the content of, or the cache what came of it. All others are done. */
function unknownTo(cache: Cache, files: readonly SourceFile[], take: Take): number[] {
  return [...files.keys()].filter((index) => {
    const file = files[index];
    const key = file?.addedLines === 'all' ? cache.keyUnread(file) : undefined;
    const result = key === undefined ? undefined : cache.find(key);
    if (result) take(index, result);
    return !result;
  });
}

/** What is remembered of a file; its bytes had to be read for it. Parts of files are not remembered. */
async function lookUp({ file, bytes: read }: Opened, cache: Cache | undefined) {
  if (!cache || file.addedLines !== 'all') return {};
  try {
    const bytes = await read();
    const key = cache.keyOf(file, bytes);
    return { bytes, key, known: cache.find(key) };
  } catch {
    // Whoever looks at it is told why it cannot be read.
    return {};
  }
}

/** Nothing for what cannot be read: the reason is told where it is looked at. */
async function taskOf({ file, bytes: read }: Opened, index: number, bytes?: Uint8Array): Promise<Task | undefined> {
  const { path, addedLines, disk, mayBeGenerated } = file;
  if (disk && !bytes) return { index, path, addedLines, disk, ...(mayBeGenerated && { mayBeGenerated }) };
  try {
    // A copy of its own: git's answers are parts of larger buffers, which would go along as a whole.
    return { index, path, addedLines, bytes: new Uint8Array(bytes ?? (await read())) };
  } catch {
    return undefined;
  }
}
