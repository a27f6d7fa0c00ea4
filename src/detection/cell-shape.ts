import { publishedNetwork } from '../provenance/ipv4-networks.js';
import type { Coded } from './coded.js';
import { firstOfUuid, idEnd } from './id-shape.js';
import { addressAt, quadEnd } from './quad-shape.js';
import { hashOfWord, sentenceWordEnd } from './sentence-word.js';
import { isDigit, isHex, isLower, isUpper } from './spot/characters.js';

/** Longer cells are running text, each of its own shape. */
export const longestCell = 160;
/** Of long runs of digits the number counts; up to three are alike, and so are those that are no year and no id alone. */
const few = 3;
const some = 6;

const [space, hyphen, dot] = [0x20, 0x2d, 0x2e];
/** Signs for classes of characters; behind all that a text can hold. */
const other = 0x10000;
const small = 0x10001;
const capital = 0x10002;
const digits = 0x10003;
/** These go by what is said of an address, and by how long an id is. */
const networks = 0x20001;
const ids = 0x30000;
/** And these, in running text, by their letters. */
const words = 0x40000;

/**
 * What cells such as `Jane`, `jane.roe7@example.net` and `+1 415 555-0100` look like, as a number: words are alike whatever
 * their letters, numbers by how many digits they have, ids of machines by their length, and IPv4 addresses by the network
 * that they are published in. None for a long text. Costs a few operations a character.
 * @param isText what a program tells people: words in small letters are its own and alike only if they are the same, so
 * that `order placed by Blue Tit` is not `batch loaded by Night Job`
 */
export function shapeOf(coded: Coded, start: number, end: number, isText = false): number | undefined {
  return end - start > longestCell ? undefined : wholeShapeOf(coded, start, end, isText);
}

/** The same of a text of any length. */
export function wholeShapeOf(coded: Coded, start: number, end: number, isText = false): number {
  const { codes } = coded;
  let shape = 17;
  let last = -1;
  let isInWord = false;
  let at = start;
  while (at < end) {
    const from = at;
    const code = codes[from] ?? 0;
    const sign = signs[code] ?? other;
    const isWord = sign > other;
    at = runEnd(codes, from + 1, end, sign);
    const behind = hexes[code] === 1 || (isText && isWord) ? tokenEnd(coded, from, at, end, isInWord, isText) : 0;
    const next = behind > 0 ? tokenSign(codes, from, at, behind) : plainSign(sign, at - from);
    isInWord = isWord;
    if (behind > 0) at = behind;
    else if (goesWithout(next, last)) continue;
    last = next;
    shape = mix(shape, next);
  }
  return shape;
}

/** By character: itself, or its class. */
const signs = new Int32Array(0x10000).fill(other);
const hexes = new Uint8Array(0x10000);
for (let code = 0; code < 128; code++) {
  signs[code] = isDigit(code) ? digits : isLower(code) ? small : isUpper(code) ? capital : code;
  hexes[code] = Number(isHex(code));
}

function runEnd(codes: Uint16Array, start: number, end: number, sign: number): number {
  let at = start;
  while (sign > other && at < end && signs[codes[at] ?? 0] === sign) at++;
  return at;
}

/** Words of a phrase are one, and so are signs that stand there twice. */
const goesWithout = (sign: number, last: number): boolean => sign === last || (sign === space && last === small);

const lengthClass = (count: number): number => (count <= few ? 0 : count <= some ? 1 : count);

const plainSign = (sign: number, length: number): number => (sign === digits ? digits + lengthClass(length) : sign);

/**
 * Where the address, the id or the word of a sentence ends that begins at `from`; zero where none does. Up to `at` all is of
 * one class.
 */
function tokenEnd(coded: Coded, from: number, at: number, end: number, isInWord: boolean, isText: boolean): number {
  const { codes } = coded;
  const first = codes[from] ?? 0;
  const word = isText && !isInWord ? sentenceWordEnd(codes, from, end) : 0;
  if (word > 0 || hexes[first] === 0) return word;
  const second = isDigit(first) ? at : from + 1;
  const next = second < end ? (codes[second] ?? 0) : 0;
  if (next === dot) return second - from <= few ? quadEnd(codes, from, end) : 0;
  if (isInWord || !(hexes[next] === 1 || (next === hyphen && second - from === firstOfUuid))) return 0;
  return idEnd(coded, from, end);
}

function tokenSign(codes: Uint16Array, from: number, at: number, end: number): number {
  const word = hashOfWord(codes, from, end);
  if (word >= 0) return words + word;
  return codes[at] === dot ? networks + publishedNetwork(addressAt(codes, from, end)) : ids + end - from;
}

/** Larger than any difference of two signs, so that no two of them come to the same as two others: `a@` and `A!`. */
const multiplier = 0x01000193;

/** In 30 bits, which the engine keeps unboxed. */
export const mix = (shape: number, sign: number): number => (Math.imul(shape, multiplier) + sign) & 0x3fffffff;
