import { Worker } from 'node:worker_threads';
import type { Hand } from './queue.js';
import type { Answer, Start, Task } from './task.js';

/** Threads that help the main one. */
export interface Crew {
  /** The thread that has the least to do; none where all have enough, for as many bytes as are left. */
  readonly free: (bytesLeft: number) => Helper | undefined;
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

/** One of the threads. */
export interface Helper extends Hand {
  readonly give: (task: Task, bytes: number) => void;
}

/** So much waits for a thread, in bytes: enough that it never waits. Towards the end it is less, so that all end together. */
const most = 1_000_000;
/** A thread that needs more is ended, and what it had is looked at by the main one. */
const usualMegabytes = 1024;
/** Small files are sent together. */
const batch = 250_000;

interface Member {
  readonly worker: Worker;
  readonly helper: Helper;
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

  const members = Array.from({ length: count }, (): Member => {
    // What a thread says of its own accord is a defect of ours, and may hold anything.
    const resourceLimits = { maxOldGenerationSizeMb: megabytes };
    const worker = new Worker(entry, { workerData, argv: [], stdout: true, stderr: true, resourceLimits });
    const helper: Helper = {
      give: (task, bytes) => {
        member.tasks.set(task.index, { task, bytes });
        member.unsent.push(task);
        member.load += bytes;
        member.unsentBytes += bytes;
        if (member.unsentBytes >= batch) post(member);
      },
    };
    const member: Member = { worker, helper, tasks: new Map(), unsent: [], load: 0, unsentBytes: 0, isGone: false };
    worker.on('message', (answer: Answer) => {
      for (const each of answer) {
        member.load -= member.tasks.get(each.index)?.bytes ?? 0;
        member.tasks.delete(each.index);
        take(each);
      }
      tell();
    });
    const drop = (): void => {
      member.isGone = true;
      dropped = [...dropped, ...[...member.tasks.values()].map(({ task }) => task)];
      member.tasks.clear();
      tell();
    };
    worker.on('error', drop);
    worker.on('exit', drop);
    return member;
  });

  const post = (member: Member): void => {
    if (member.unsent.length > 0) member.worker.postMessage(member.unsent.splice(0));
    member.unsentBytes = 0;
  };

  return {
    free: (bytesLeft) => {
      const enough = Math.min(most, Math.max(batch, bytesLeft / (2 * count)));
      const [member] = members.filter(({ isGone, load }) => !isGone && load < enough).sort((a, b) => a.load - b.load);
      return member?.helper;
    },
    send: () => members.forEach(post),
    dropped: () => {
      const all = dropped;
      dropped = [];
      return all;
    },
    isBusy: () => dropped.length > 0 || members.some(({ tasks }) => tasks.size > 0),
    news: () =>
      new Promise((done) => {
        tell = done;
      }),
    end: async () => {
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    },
  };
}
