import { parentPort, workerData } from 'node:worker_threads';
import { onDisk } from '../changes/disk.js';
import { unlessItSays } from '../changes/generated/leave-out.js';
import { type Job, lookerFor } from '../looker.js';
import type { SourceFile } from '../model/change.js';
import { createBatch } from './batch.js';
import type { Answer, Start, Task } from './task.js';

/** The other end of `crew.ts`: looks at the files it is given until it is ended. */
export async function serve(): Promise<void> {
  const { job } = workerData as Start<Job>;
  const looker = await lookerFor(job);
  parentPort?.on('message', async (tasks: readonly Task[]) => {
    const answer: { index: number; result: Answer[number]['result'] }[] = [];
    const batch = createBatch(looker.finish, (index, result) => void answer.push({ index, result }));
    for (const task of tasks) {
      const file = toFile(task);
      batch.add(task.index, await looker.open(file, file.read));
    }
    batch.finish();
    parentPort?.postMessage(answer satisfies Answer);
  });
}

function toFile({ path, addedLines, disk, bytes = new Uint8Array(), mayBeGenerated }: Task): SourceFile {
  const read = disk ? onDisk(disk.file, disk.size) : { read: async () => bytes };
  const file = { path, addedLines, ...read };
  return mayBeGenerated ? unlessItSays(file) : file;
}
