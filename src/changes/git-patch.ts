import { type AddedLines, followHunks, isUncountable } from './hunks.js';

/** Enough of a line to read any header up to where a section heading or a path may follow. */
const prefixBytes = 256;
const [newline, plus, backslash] = [0x0a, 0x2b, 0x5c];

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

  const takeContent = (bytes: Buffer, start: number, end: number, hasNul: boolean): void => {
    const mark = bytes[start];
    if (!hunks.take(mark)) throw malformed();
    if (pair !== undefined && mark === plus && isUncountable(bytes, start + 1, end, hasNul))
      addedLines.set(pair, 'all');
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

  const splitter = splitLines((bytes, start, end, hasNul) => {
    // "\ No newline at end of file" may follow a hunk's last line.
    const isContent = hunks.isOpen() || bytes[start] === backslash;
    if (isContent) takeContent(bytes, start, end, hasNul);
    else takeHeader(bytes.toString('latin1', start, Math.min(end, start + prefixBytes)));
  });

  for await (const chunk of patch) splitter.feed(chunk);
  splitter.end();
  if (hunks.isOpen()) throw malformed();
  return addedLines;
}

const malformed = () => new Error('git wrote a patch in an unknown format');

/**
 * Tells of each line that is not empty where it stands in some bytes, and whether a NUL stands anywhere in it. Of one that
 * comes in pieces, the bytes may be its beginning. Nothing is made for a line: there are as many as a change has.
 */
function splitLines(take: (bytes: Buffer, start: number, end: number, hasNul: boolean) => void) {
  let begun: Buffer = Buffer.alloc(0);
  let begunHasNul = false;

  const extend = (piece: Buffer, hasNul: boolean): void => {
    begunHasNul ||= hasNul;
    const room = prefixBytes - begun.length;
    if (room > 0) begun = Buffer.concat([begun, piece.subarray(0, room)]);
  };

  const end = (): void => {
    if (begun.length > 0) take(begun, 0, begun.length, begunHasNul);
    begun = Buffer.alloc(0);
    begunHasNul = false;
  };

  const feed = (chunk: Uint8Array): void => {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let start = 0;
    let nul = bytes.indexOf(0);
    for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, start)) {
      if (nul !== -1 && nul < start) nul = bytes.indexOf(0, start);
      const hasNul = nul !== -1 && nul < at;
      if (begun.length > 0) {
        extend(bytes.subarray(start, at), hasNul);
        end();
      } else if (at > start) take(bytes, start, at, hasNul);
      start = at + 1;
    }
    if (start < bytes.length) extend(bytes.subarray(start), bytes.includes(0, start));
  };

  return { feed, end };
}
