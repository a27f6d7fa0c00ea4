import type { ChildProcess } from 'node:child_process';
import { ReadFailure } from '../model/change.js';
import type { Git } from './git.js';
import { inTurn } from './in-turn.js';
import { assertReadable } from './size-limit.js';

/** Reads a blob by its full id. Rejects with a `ReadFailure`. */
export type ReadBlob = (id: string) => Promise<Uint8Array>;

/** Long enough to serve file after file from one process, though the detector is loaded between two of them. */
const idleMs = 1000;

/** Blobs out of one `git cat-file --batch`, which starts with the first read and ends when nobody reads any more. */
export function openBlobs(git: Pick<Git, 'start'>): ReadBlob {
  let batch: Batch | undefined;
  let timer: NodeJS.Timeout | undefined;

  const close = (): void => {
    batch?.close();
    batch = undefined;
  };

  const readNow = async (id: string): Promise<Uint8Array> => {
    clearTimeout(timer);
    batch ??= startBatch(git);
    batch.isAwaited(true);
    try {
      return await batch.read(id);
    } catch (error) {
      // What git goes on to write, or its silence, belongs to this blob: the next one gets a fresh process.
      close();
      throw error;
    } finally {
      batch?.isAwaited(false);
      timer = setTimeout(close, idleMs).unref();
    }
  };

  return inTurn(readNow);
}

interface Batch {
  readonly read: ReadBlob;
  /** Whether our own process is to go on for it. When that ends, git reads the end of its input and ends as well. */
  readonly isAwaited: (isSo: boolean) => void;
  readonly close: () => void;
}

/** https://git-scm.com/docs/git-cat-file#_batch_output: `<id> SP <type> SP <size> LF <bytes> LF`. */
function startBatch(git: Pick<Git, 'start'>): Batch {
  const child = git.start(['cat-file', '--batch']);
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.stderr.resume();
  const chunks = child.stdout[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);

  const more = async (): Promise<Buffer> => {
    const { value } = await chunks.next();
    if (Buffer.isBuffer(value)) return value;
    throw new ReadFailure(
      'unreadable',
      'Git ended before it handed over the file. The clone may be partial or damaged.',
    );
  };

  const readHeader = async (): Promise<string> => {
    while (!rest.includes(0x0a)) rest = Buffer.concat([rest, await more()]);
    const end = rest.indexOf(0x0a);
    const header = rest.toString('latin1', 0, end);
    rest = rest.subarray(end + 1);
    return header;
  };

  const readBytes = async (size: number): Promise<Buffer> => {
    const bytes = Buffer.allocUnsafe(size);
    for (let at = 0; at < size; ) {
      if (rest.length === 0) rest = await more();
      const copied = rest.copy(bytes, at);
      rest = rest.subarray(copied);
      at += copied;
    }
    return bytes;
  };

  const read = async (id: string): Promise<Uint8Array> => {
    child.stdin.write(`${id}\n`);
    const [, type, size] = (await readHeader()).split(' ');
    if (type !== 'blob') {
      throw new ReadFailure('unreadable', 'This checkout does not hold the content of the file.');
    }
    assertReadable(Number(size));
    const bytes = await readBytes(Number(size));
    await readHeader();
    return bytes;
  };

  const close = (): void => {
    child.kill();
  };

  // The streams of a child are sockets, which their types do not say.
  const handles = [child, child.stdin, child.stdout, child.stderr] as readonly Pick<ChildProcess, 'ref' | 'unref'>[];
  const isAwaited = (isSo: boolean): void => {
    for (const handle of handles) handle[isSo ? 'ref' : 'unref']();
  };

  return { read, isAwaited, close };
}
