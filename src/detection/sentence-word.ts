import { isAlphanumeric, isLower } from './spot/characters.js';

/** Where the word in small letters ends that begins at `start`; zero where none does that stands in a sentence, and in no address or path. */
export function sentenceWordEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isLower(text.charCodeAt(at))) at++;
  if (at === start || !isApart(text.charCodeAt(start - 1))) return 0;
  const isFullStop = text.charCodeAt(at) === dot && (at + 1 === end || text.charCodeAt(at + 1) === space);
  return at === end || isFullStop || isApart(text.charCodeAt(at)) ? at : 0;
}

const [space, dot] = [0x20, 0x2e];
const joining = new Set(Array.from('@._-/\\=&%+~$#', (sign) => sign.charCodeAt(0)));

/** No part of a word, and no sign that joins one to another in addresses and paths. */
const isApart = (code: number): boolean => !isAlphanumeric(code) && !joining.has(code) && !(code > 127);

/** A number below 2²⁰ for its letters; -1 for what has others than small ones. */
export function hashOfWord(text: string, start: number, end: number): number {
  let hash = 5381;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isLower(code)) return -1;
    hash = (Math.imul(hash, 33) ^ code) & 0xfffff;
  }
  return hash;
}
