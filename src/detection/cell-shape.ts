import { publishedNetwork } from '../provenance/ipv4-networks.js';
import { firstOfUuid, idEnd } from './id-shape.js';
import { quadAt, quadEnd } from './quad-shape.js';
import { hashOfWord, sentenceWordEnd } from './sentence-word.js';
import { isDigit, isHex, isLower, isUpper } from './spot/characters.js';

/** Longer cells are running text, each of its own shape. */
const longest = 160;
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
export function shapeOf(text: string, start: number, end: number, isText = false): number | undefined {
  return end - start > longest ? undefined : wholeShapeOf(text, start, end, isText);
}

/** The same of a text of any length. */
export function wholeShapeOf(text: string, start: number, end: number, isText = false): number {
  let shape = 17;
  let last = -1;
  let isInWord = false;
  for (let at = start; at < end; ) {
    const from = at;
    let sign = signOf(text.charCodeAt(at++));
    const goesOn = isInWord;
    isInWord = sign > other;
    if (goesOn && sign === last) continue;
    if (sign === digits) at = digitsEnd(text, at, end);
    const behind = tokenEnd(text, from, at, end, goesOn, isText);
    sign = behind > 0 ? tokenSign(text, from, at, behind) : plainSign(sign, at - from);
    if (behind === 0 && goesWithout(sign, last)) continue;
    if (behind > 0) at = behind;
    last = sign;
    shape = mix(shape, sign);
  }
  return shape;
}

/** By character: itself, or its class. */
const signs = Int32Array.from({ length: 128 }, (_, code) => {
  if (isDigit(code)) return digits;
  if (isLower(code)) return small;
  return isUpper(code) ? capital : code;
});
const signOf = (code: number): number => (code < 128 ? (signs[code] ?? other) : other);

/** Words of a phrase are one, and so are signs that stand there twice. */
const goesWithout = (sign: number, last: number): boolean => sign === last || (sign === space && last === small);

function digitsEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  return at;
}

const lengthClass = (count: number): number => (count <= few ? 0 : count <= some ? 1 : count);

const plainSign = (sign: number, length: number): number => (sign === digits ? digits + lengthClass(length) : sign);

/** Where the address, the id or the word of a sentence ends that begins with what stands from `from` to `at`; zero where none does. */
function tokenEnd(text: string, from: number, at: number, end: number, isInWord: boolean, isText: boolean): number {
  const word = isText && !isInWord ? sentenceWordEnd(text, from, end) : 0;
  if (word > 0 || !isHex(text.charCodeAt(from))) return word;
  const next = at < end ? text.charCodeAt(at) : 0;
  if (next === dot) return at - from <= few ? quadEnd(text, from, end) : 0;
  if (isInWord || !(isHex(next) || (next === hyphen && at - from === firstOfUuid))) return 0;
  return idEnd(text, from, end);
}

function tokenSign(text: string, from: number, at: number, end: number): number {
  const word = hashOfWord(text, from, end);
  if (word >= 0) return words + word;
  return text.charCodeAt(at) === dot ? networks + publishedNetwork(quadAt(text, from, end)) : ids + end - from;
}

/** Larger than any difference of two signs, so that no two of them come to the same as two others: `a@` and `A!`. */
const multiplier = 0x01000193;

/** In 30 bits, which the engine keeps unboxed. */
export const mix = (shape: number, sign: number): number => (Math.imul(shape, multiplier) + sign) & 0x3fffffff;
