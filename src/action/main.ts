import { fileURLToPath } from 'node:url';
import { isMainThread, workerData } from 'node:worker_threads';

// A thread of the scan loads nothing of what talks to GitHub.
if (!isMainThread && workerData?.piicloak === 'worker') {
  const { serve } = await import('../workers/worker.js');
  await serve();
} else {
  const { start } = await import('./start.js');
  process.exitCode = await start(fileURLToPath(import.meta.url));
}
