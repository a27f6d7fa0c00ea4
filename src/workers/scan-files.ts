import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Cache } from '../cache/cache.js';
import { type FileResult, failed } from '../file-result.js';
import type { Job, Looker } from '../looker.js';
import type { SourceFile } from '../model/change.js';
import { type Batch, createBatch, type Take } from './batch.js';
import { type Crew, createCrew, type Helper } from './crew.js';
import { createQueue, type Hand, type Next, sizeOf } from './queue.js';
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
  const bytes = files.reduce((total, file) => total + sizeOf(file), 0);
  return Math.max(0, Math.min(count, mostWorkers, Math.floor(bytes / worthBytes)) - 1);
}

interface Tools {
  readonly looker: () => Promise<Looker>;
  /** The threads that help, started when they are first needed; none where they are not worth it. */
  readonly help: () => Crew | undefined;
  readonly cache: Cache | undefined;
  /** The names in the cache of what is being looked at. */
  readonly keys: Map<number, string>;
}

/** Gives the helpers as much as they can use, and looks at what is left here. */
async function share(files: readonly SourceFile[], places: readonly number[], tools: Tools, take: Take): Promise<void> {
  const { looker, help, cache } = tools;
  const queue = createQueue(files, places);
  const here: Hand = {};
  let own: Batch | undefined;
  const lookHere = async ({ index, file, bytes }: Next): Promise<void> => {
    const { open, finish } = await looker();
    own ??= createBatch(finish, take);
    own.add(index, await open(file, bytes));
    // What the others have done is told between two batches.
    if (own.isFull()) await setImmediate(own.finish());
  };

  // Where all might be remembered, nobody helps until something is not.
  let crew = cache ? undefined : help();
  let helper = crew?.free(queue.bytesLeft());
  for (let next = queue.next(helper ?? here); next; next = queue.next(helper ?? here)) {
    const unknown = await unlessKnown(next, tools, take);
    if (unknown) {
      crew ??= help();
      if (!helper || !(await isGiven(unknown, helper))) await lookHere(unknown);
    }
    helper = crew?.free(queue.bytesLeft());
    if (!helper) crew?.send();
  }
  own?.finish();
  await finish(crew, async (index) => {
    const file = files[index];
    if (file) take(index, await (await looker()).look(file, file.read));
  });
}

async function isGiven(next: Next, helper: Helper): Promise<boolean> {
  const task = await taskOf(next);
  if (task) helper.give(task, task.bytes?.length ?? sizeOf(next.file));
  return task !== undefined;
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

/** A file that the cache does not know, with its bytes, if they had to be read to ask. Parts of files are not remembered. */
async function unlessKnown(next: Next, { cache, keys }: Tools, take: Take): Promise<Next | undefined> {
  const { index, file } = next;
  if (!cache || file.addedLines !== 'all') return next;
  try {
    const read = await next.bytes();
    const key = cache.keyOf(file, read);
    const known = cache.find(key);
    if (known) take(index, known);
    else keys.set(index, key);
    return known ? undefined : { ...next, read, bytes: async () => read };
  } catch {
    // Whoever looks at it is told why it cannot be read.
    return next;
  }
}

/** Nothing for what cannot be read: the reason is told where it is looked at. */
async function taskOf({ file, index, read, bytes }: Next): Promise<Task | undefined> {
  const { path, addedLines, disk, mayBeGenerated } = file;
  if (disk && !read) return { index, path, addedLines, disk, ...(mayBeGenerated && { mayBeGenerated }) };
  try {
    // A copy of its own: git's answers are parts of larger buffers, which would go along as a whole.
    return { index, path, addedLines, bytes: new Uint8Array(await bytes()) };
  } catch {
    return undefined;
  }
}
