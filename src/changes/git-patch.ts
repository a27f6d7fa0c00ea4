import { type AddedLines, followHunks, isUncountable } from './hunks.js';

/** Enough of a line to read any header up to where a section heading or a path may follow. */
const prefixBytes = 256;
const newline = 0x0a;

const indexLine = /^index ([0-9a-f]{40,64}\.\.[0-9a-f]{40,64})/;

/** The key of a pair of blobs in the result of `readPatch`. */
export const blobPair = (oldId: string, id: string): string => `${oldId}..${id}`;

/**
 * Reads `git diff -p --full-index` and tells the added lines by the pair of blobs they lie between. No path is
 * read, so no path can mislead; and equal pairs have equal hunks. Lines of any length pass in constant memory.
 */
export async function readPatch(patch: AsyncIterable<Uint8Array>): Promise<ReadonlyMap<string, AddedLines>> {
  const addedLines = new Map<string, AddedLines>();
  let pair: string | undefined;
  let hunks = followHunks();

  const takeContent = (line: Buffer, hasNul: boolean): void => {
    if (!hunks.take(line.toString('latin1', 0, 1))) throw malformed();
    if (pair !== undefined && line[0] === 0x2b && isUncountable(line.subarray(1), hasNul)) addedLines.set(pair, 'all');
  };

  const takeHeader = (line: string): void => {
    if (line.startsWith('diff --git ')) {
      pair = undefined;
      hunks = followHunks();
    } else if (line.startsWith('index ')) {
      pair = indexLine.exec(line)?.[1];
    } else if (line.startsWith('@@ ')) {
      if (pair === undefined || !hunks.begin(line)) throw malformed();
      if (addedLines.get(pair) !== 'all') addedLines.set(pair, hunks.added);
    }
  };

  const splitter = splitLines((line, hasNul) => {
    // "\ No newline at end of file" may follow a hunk's last line.
    const isContent = hunks.isOpen() || line[0] === 0x5c;
    if (isContent) takeContent(line, hasNul);
    else takeHeader(line.toString('latin1'));
  });

  for await (const chunk of patch) splitter.feed(chunk);
  splitter.end();
  if (hunks.isOpen()) throw malformed();
  return addedLines;
}

const malformed = () => new Error('git wrote a patch in an unknown format');

/** Hands over the beginning of each line, and whether a NUL stands anywhere in it. */
function splitLines(take: (prefix: Buffer, hasNul: boolean) => void) {
  let prefix: Buffer = Buffer.alloc(0);
  let hasNul = false;

  const extend = (piece: Buffer): void => {
    hasNul ||= piece.includes(0);
    const room = prefixBytes - prefix.length;
    if (room > 0)
      prefix = prefix.length === 0 ? piece.subarray(0, room) : Buffer.concat([prefix, piece.subarray(0, room)]);
  };

  const end = (): void => {
    if (prefix.length > 0) take(prefix, hasNul);
    prefix = Buffer.alloc(0);
    hasNul = false;
  };

  const feed = (chunk: Uint8Array): void => {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let start = 0;
    for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, start)) {
      extend(bytes.subarray(start, at));
      end();
      start = at + 1;
    }
    extend(bytes.subarray(start));
  };

  return { feed, end };
}
