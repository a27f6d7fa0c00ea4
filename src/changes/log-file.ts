import { promises } from 'node:fs';
import { dirname } from 'node:path';

/** Enough for any line of a log; more is read of none. */
const longest = 8_000_000;

/** The last line of a file, or nothing where there is no file. */
export async function lastLineOf(path: string): Promise<string | undefined> {
  try {
    const file = await promises.open(path, 'r');
    try {
      const { size } = await file.stat();
      const { buffer, bytesRead } = await file.read({
        buffer: Buffer.alloc(Math.min(size, longest)),
        position: Math.max(0, size - longest),
      });
      return buffer.toString('utf8', 0, bytesRead).trimEnd().split('\n').at(-1);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Adds all of it or nothing: half a line would be the end of a log. */
export async function appendToFile(path: string, text: string): Promise<void> {
  await promises.mkdir(dirname(path), { recursive: true });
  const file = await promises.open(path, 'a');
  try {
    const { size } = await file.stat();
    try {
      await file.appendFile(text);
    } catch (error) {
      await file.truncate(size).catch(() => undefined);
      throw error;
    }
  } finally {
    await file.close();
  }
}
