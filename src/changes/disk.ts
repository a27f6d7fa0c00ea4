import { closeSync, constants, fstatSync, openSync, promises, readFileSync, readSync, type Stats } from 'node:fs';
import { ReadFailure, type SourceFile } from '../model/change.js';
import { assertReadable } from './size-limit.js';

/** Windows knows neither, and needs neither. A pipe opened without `O_NONBLOCK` waits for a writer for ever. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Rejects with a `ReadFailure`. */
export const readRegularFile = async (path: string): Promise<Uint8Array> => readNow(path);

/** How a file is read from disk. @param size In bytes, as far as it is known. */
export const onDisk = (file: string, size: number): Pick<SourceFile, 'disk' | 'read' | 'stream'> => ({
  disk: { file, size },
  read: () => readRegularFile(file),
  stream: () => streamRegularFile(file),
});

/**
 * A regular file's bytes; pipes, devices and symbolic links are never read. At once and not by promises, which take
 * several times as long for the small files that most are.
 * @throws ReadFailure
 */
function readNow(path: string): Uint8Array {
  try {
    const file = openSync(path, flags);
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) throw new ReadFailure('unreadable', notRegular);
      assertReadable(stats.size);
      const bytes = contentOf(file, stats.size);
      assertReadable(bytes.length);
      assertUnchanged(stats, fstatSync(file));
      return bytes;
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw failureOf(error);
  }
}

/** `readFileSync` would ask once more how long it is. Some files of the system say that they are empty, and are not. */
function contentOf(file: number, size: number): Buffer {
  if (size === 0) return readFileSync(file);
  const bytes = Buffer.allocUnsafe(size);
  for (let at = 0; at < size; ) {
    const read = readSync(file, bytes, at, size - at, null);
    if (read === 0) return bytes.subarray(0, at);
    at += read;
  }
  return bytes;
}

/** How many bytes of a long file are read at once. */
const partLength = 1024 * 1024;

/** The bytes of a file that may be of any length, in parts; the same buffer is never handed out twice. */
async function* streamRegularFile(path: string): AsyncIterable<Uint8Array> {
  try {
    const file = await openRegular(path);
    try {
      const stats = await file.stat();
      // No further: what is written to faster than it is read would have no end.
      for (let left = stats.size; left > 0; ) {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(partLength), 0, Math.min(partLength, left));
        if (bytesRead === 0) break;
        left -= bytesRead;
        yield buffer.subarray(0, bytesRead);
      }
      assertUnchanged(stats, await file.stat());
    } finally {
      await file.close();
    }
  } catch (error) {
    throw failureOf(error);
  }
}

/** Half of the old content and half of the new may hide what either would show. */
function assertUnchanged(before: Stats, after: Stats): void {
  if (before.size === after.size && before.mtimeMs === after.mtimeMs) return;
  throw new ReadFailure('unreadable', 'It was written to while it was read. Scan again when nothing writes to it.');
}

async function openRegular(path: string): Promise<promises.FileHandle> {
  const file = await promises.open(path, flags);
  const stats = await file.stat();
  if (stats.isFile()) return file;
  await file.close();
  throw new ReadFailure('unreadable', notRegular);
}

function failureOf(error: unknown): ReadFailure {
  if (error instanceof ReadFailure) return error;
  const code = systemCode(error);
  if (code === 'ELOOP') return new ReadFailure('symlink', 'The file became a symbolic link during the scan.');
  return new ReadFailure('unreadable', sentenceOf(code));
}

export const notRegular = 'No regular file but a pipe, a socket or a device. Pass its content on standard input.';

/** What the operating system says, for people. */
export const sentenceOf = (code: string): string => sentences[code] ?? `The operating system refuses it with ${code}.`;

const permission = 'The permission to read it is missing.';
const sentences: Readonly<Record<string, string>> = {
  EACCES: permission,
  EPERM: permission,
  ENOENT: 'It was removed during the scan. Scan again.',
};

/** The system's name for an error, such as `EACCES`. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'an unknown error';
