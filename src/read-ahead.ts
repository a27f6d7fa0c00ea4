import type { SourceFile } from './model/change.js';

/** Enough to keep the disk busy while a file is looked at; so many wait in memory at the most. */
const ahead = 4;

/** A file, and its bytes once they are there. Rejects as its `read` does. */
export interface Opened {
  readonly file: SourceFile;
  readonly bytes: () => Promise<Uint8Array>;
}

/** The files in order; while one is looked at, the next few are being read, save those on disk, which are there at once. */
export function* readAhead(files: readonly SourceFile[]): Iterable<Opened> {
  const begun = new Map<SourceFile, Promise<() => Uint8Array>>();
  for (const [index, file] of files.entries()) {
    if (file.disk) {
      yield { file, bytes: file.read };
      continue;
    }
    for (const next of files.slice(index, index + 1 + ahead))
      if (!next.disk && !begun.has(next)) begun.set(next, begin(next));
    const read = begun.get(file) ?? begin(file);
    begun.delete(file);
    yield { file, bytes: async () => (await read)() };
  }
}

/** Failures are kept until somebody asks: a rejection that nobody awaits yet would end the process. */
const begin = async ({ read }: SourceFile): Promise<() => Uint8Array> => {
  try {
    const bytes = await read();
    return () => bytes;
  } catch (error) {
    return () => {
      throw error;
    };
  }
};
