import { ReadFailure } from '../model/change.js';
import type { Git } from './git.js';
import { inTurn } from './in-turn.js';
import { assertReadable } from './size-limit.js';

/** Reads a blob by its full id. Rejects with a `ReadFailure`. */
export type ReadBlob = (id: string) => Promise<Uint8Array>;

/** Long enough to serve file after file from one process, short enough to keep nobody waiting at the end. */
const idleMs = 50;

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
    try {
      return await batch.read(id);
    } catch (error) {
      // What git goes on to write, or its silence, belongs to this blob: the next one gets a fresh process.
      close();
      throw error;
    } finally {
      timer = setTimeout(close, idleMs);
    }
  };

  return inTurn(readNow);
}

interface Batch {
  readonly read: ReadBlob;
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

  return { read, close };
}
