/** GitHub's block size and multiplier (github/codeql-action, src/fingerprints.ts, MIT). */
const blockSize = 100;
const multiplier = 37n;
const endOfFile = 65535;

/**
 * GitHub's `primaryLocationLineHash` of a line, without its `:n` ordinal: a rolling hash over the 100 UTF-16 units
 * from the line's start that are neither space nor tab. It is taken of the shape of a line as if nothing followed
 * it, where GitHub reads on into the file: what follows was not reduced to its shape.
 */
export function lineHash(shape: string): string {
  const units = [...units16(hashedPart(shape)), endOfFile].slice(0, blockSize);
  let hash = 0n;
  for (let index = 0; index < blockSize; index++) {
    hash = BigInt.asUintN(64, hash * multiplier + BigInt(units[index] ?? 0));
  }
  return hash.toString(16);
}

/** What of a line the hash depends on: lines alike in it need the ordinal. */
export const hashedPart = (shape: string): string => shape.replace(/[ \t\r\n]/g, '').slice(0, blockSize);

const units16 = (text: string): number[] => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
