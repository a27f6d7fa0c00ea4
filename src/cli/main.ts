#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { isMainThread, workerData } from 'node:worker_threads';
import { version } from '../version.generated.js';
import { keepCompiled } from './compile-cache.js';

// The version is asked for by scripts and by people in a hurry: it loads nothing else.
if (process.argv.length === 3 && ['--version', '-v'].includes(process.argv[2] ?? '')) {
  process.stdout.write(`${version}\n`);
} else if (!isMainThread && workerData?.piicloak === 'worker') {
  keepCompiled();
  const { serve } = await import('../workers/worker.js');
  await serve();
} else {
  keepCompiled();
  const { run } = await import('./run.js');
  process.exitCode = await run(process.argv.slice(2), fileURLToPath(import.meta.url));
}
