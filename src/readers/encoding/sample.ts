/** How much is looked at to tell an encoding. */
const most = 65_536;
/** How much of a line is taken along before the first byte that is not ASCII. */
const before = 80;

/** The lines of a file, or parts of them, that hold bytes beyond ASCII. They begin and end where characters do. */
export function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(Math.min(most, bytes.length));
  let size = 0;
  for (let at = 0; at < bytes.length && size < most; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const start = Math.max(bytes.lastIndexOf(lineFeed, at) + 1, at - before, 0);
    // No encoding has a line feed within a character.
    const found = bytes.indexOf(lineFeed, at);
    const end = found < 0 ? bytes.length : found + 1;
    const piece = bytes.subarray(start, Math.min(end, start + most - size));
    sample.set(piece, size);
    size += piece.length;
    at = end - 1;
  }
  return sample.subarray(0, size);
}

const lineFeed = 0x0a;
