import { isAlphanumeric, isLower } from './spot/characters.js';

/** Where the word in small letters ends that begins at `start`; zero where none does that stands in a sentence, and in no address or path. */
export function sentenceWordEnd(codes: Uint16Array, start: number, end: number): number {
  let at = start;
  while (at < end && isLower(codes[at] ?? 0)) at++;
  if (at === start || !isApart(start > 0 ? (codes[start - 1] ?? 0) : 0)) return 0;
  const isFullStop = codes[at] === dot && (at + 1 === end || codes[at + 1] === space);
  return at === end || isFullStop || isApart(codes[at] ?? 0) ? at : 0;
}

const [space, dot] = [0x20, 0x2e];
const joining = new Set(Array.from('@._-/\\=&%+~$#', (sign) => sign.charCodeAt(0)));

/** No part of a word, and no sign that joins one to another in addresses and paths. */
const isApart = (code: number): boolean => !isAlphanumeric(code) && !joining.has(code) && !(code > 127);

/** A number below 2²⁰ for its letters; -1 for what has others than small ones. */
export function hashOfWord(codes: Uint16Array, start: number, end: number): number {
  let hash = 5381;
  for (let at = start; at < end; at++) {
    const code = codes[at] ?? 0;
    if (!isLower(code)) return -1;
    hash = (Math.imul(hash, 33) ^ code) & 0xfffff;
  }
  return hash;
}
