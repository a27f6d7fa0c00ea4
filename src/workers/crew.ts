import { Worker } from 'node:worker_threads';
import type { Answer, Start, Task } from './task.js';

/** Threads that help the main one. */
export interface Crew {
  /** Hands a task to the thread that has the least to do; false where all have enough. */
  readonly give: (task: Task, bytes: number) => boolean;
  /** Sends what was given and not sent yet. */
  readonly send: () => void;
  /** Tasks of threads that have ended before their time. */
  readonly dropped: () => readonly Task[];
  /** Whether something is still being done. */
  readonly isBusy: () => boolean;
  /** The next time that something was done. */
  readonly news: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** So much waits for a thread, in bytes: enough that it never waits, little enough that all end together. */
const most = 1_000_000;
/** A thread that needs more is ended, and what it had is looked at by the main one. */
const usualMegabytes = 1024;
/** Small files are sent together. */
const batch = 250_000;

interface Hand {
  readonly worker: Worker;
  readonly tasks: Map<number, { readonly task: Task; readonly bytes: number }>;
  readonly unsent: Task[];
  load: number;
  unsentBytes: number;
  isGone: boolean;
}

/**
 * Starts threads of the program itself: one bundle is all there is, wherever it lies.
 * @param entry the file that the program was started from
 * @param megabytes of memory for each
 */
export function createCrew<Job>(
  entry: string,
  count: number,
  job: Job,
  take: (answer: Answer[number]) => void,
  megabytes = usualMegabytes,
): Crew {
  let dropped: Task[] = [];
  let tell = (): void => undefined;
  const workerData: Start<Job> = { piicloak: 'worker', job };

  const hands = Array.from({ length: count }, (): Hand => {
    // What a thread says of its own accord is a defect of ours, and may hold anything.
    const resourceLimits = { maxOldGenerationSizeMb: megabytes };
    const worker = new Worker(entry, { workerData, argv: [], stdout: true, stderr: true, resourceLimits });
    const hand: Hand = { worker, tasks: new Map(), unsent: [], load: 0, unsentBytes: 0, isGone: false };
    worker.on('message', (answer: Answer) => {
      for (const each of answer) {
        hand.load -= hand.tasks.get(each.index)?.bytes ?? 0;
        hand.tasks.delete(each.index);
        take(each);
      }
      tell();
    });
    const drop = (): void => {
      hand.isGone = true;
      dropped = [...dropped, ...[...hand.tasks.values()].map(({ task }) => task)];
      hand.tasks.clear();
      tell();
    };
    worker.on('error', drop);
    worker.on('exit', drop);
    return hand;
  });

  const post = (hand: Hand): void => {
    if (hand.unsent.length > 0) hand.worker.postMessage(hand.unsent.splice(0));
    hand.unsentBytes = 0;
  };

  return {
    give: (task, bytes) => {
      const [hand] = hands.filter(({ isGone, load }) => !isGone && load < most).sort((a, b) => a.load - b.load);
      if (!hand) return false;
      hand.tasks.set(task.index, { task, bytes });
      hand.unsent.push(task);
      hand.load += bytes;
      hand.unsentBytes += bytes;
      if (hand.unsentBytes >= batch) post(hand);
      return true;
    },
    send: () => hands.forEach(post),
    dropped: () => {
      const all = dropped;
      dropped = [];
      return all;
    },
    isBusy: () => dropped.length > 0 || hands.some(({ tasks }) => tasks.size > 0),
    news: () =>
      new Promise((done) => {
        tell = done;
      }),
    end: async () => {
      await Promise.all(hands.map(({ worker }) => worker.terminate()));
    },
  };
}
