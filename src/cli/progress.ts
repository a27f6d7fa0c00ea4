import type { WriteStream } from 'node:tty';
import type { OnProgress } from '../look.js';

/** Shorter work needs no progress. */
const patienceMs = 800;
const intervalMs = 100;

/** One line that is written over, on a terminal and only when the work takes a while. */
export function createProgress(
  stream: Pick<WriteStream, 'write' | 'isTTY'>,
  quiet: boolean,
): { update: OnProgress; clear: () => void } {
  const started = performance.now();
  let shownAt = started + patienceMs - intervalMs;
  let shown = false;
  return {
    update: (done, total) => {
      const now = performance.now();
      if (quiet || !stream.isTTY || now - shownAt < intervalMs) return;
      shownAt = now;
      shown = true;
      stream.write(`\r\u001b[2KScanning… ${done} of ${total} files`);
    },
    clear: () => {
      if (shown) stream.write('\r\u001b[2K');
    },
  };
}
