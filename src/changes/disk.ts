import { constants, promises } from 'node:fs';
import { ReadFailure } from '../model/change.js';
import { assertReadable } from './size-limit.js';

/** Windows knows neither, and needs neither. A pipe opened without `O_NONBLOCK` waits for a writer for ever. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** A regular file's bytes. Rejects with a `ReadFailure`; pipes, devices and symbolic links are never read. */
export async function readRegularFile(path: string): Promise<Uint8Array> {
  try {
    const file = await promises.open(path, flags);
    try {
      const stats = await file.stat();
      if (!stats.isFile()) throw new ReadFailure('unreadable', notRegular);
      assertReadable(stats.size);
      const bytes = await file.readFile();
      assertReadable(bytes.length);
      return bytes;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof ReadFailure) throw error;
    const code = systemCode(error);
    if (code === 'ELOOP') throw new ReadFailure('symlink', 'The file became a symbolic link during the scan.');
    throw new ReadFailure('unreadable', sentenceOf(code));
  }
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
