import { corner } from './address-cues.js';
import { nameAt } from './address-locality.js';
import { type Part, partAt } from './address-parts.js';
import {
  addressParticles,
  isBeginning,
  isCompound,
  isEnding,
  isFrench,
  isOtherWord,
  isStreetWord,
  mayBegin,
  postBox,
  streetiness,
} from './address-words.js';

/** A street with its number, on one line, with the part of a building that may follow. */
export interface Street {
  readonly start: number;
  readonly end: number;
  readonly kind: 'sure' | 'weak' | 'none' | 'box';
  readonly hasUnit: boolean;
  readonly numbers: number;
  /** Its number, or the first of two, may be one. */
  readonly isYear: boolean;
  readonly first: Part;
  /** Where the rest begins if the first part is a number and the rest holds another. */
  readonly second?: number;
}

const maxParts = 10;

/** The street that begins at `start`; undefined unless it has both a number and a name. */
export function readStreet(text: string, start: number): Street | undefined {
  const parts = readParts(text, start);
  const [first, next] = parts;
  const words = wordsOf(parts);
  const numbers = parts.filter(({ kind }) => kind === 'number').length;
  if (!first || numbers === 0 || !words.some(isName)) return undefined;
  const end = parts.at(-1)?.end ?? start;
  const toCorner = corner.exec(text.slice(Math.max(0, start - cornerLength), start))?.[0].length ?? 0;
  const second = first.kind === 'number' && numbers > 1 && next ? next.end - next.text.length : undefined;
  return {
    start: start - toCorner,
    end: toCorner > 0 ? (otherStreetEnd(text, end) ?? end) : end,
    kind: toCorner > 0 ? 'sure' : kindOf(words, first),
    hasUnit: parts.some(({ kind }) => kind === 'unit'),
    numbers,
    isYear: year.test(parts.find(({ kind }) => kind === 'number')?.text ?? ''),
    first,
    ...(second === undefined ? {} : { second }),
  };
}

const wordsOf = (parts: readonly Part[]): readonly string[] =>
  parts.filter(({ kind }) => kind === 'word').map(({ text }) => text);

const year = /^(?:19|20)\d\d(?:[-/]\d+)?$/;

function readParts(text: string, start: number): readonly Part[] {
  const parts: Part[] = [];
  for (let at: number | undefined = start; at !== undefined && parts.length < maxParts; ) {
    const part = partAt(text, at);
    if (part === undefined || !fits(part, parts)) break;
    parts.push(part);
    at = nextAt(text, parts, part.end);
  }
  return parts;
}

/** `the corner of Elm Road N and Main Street`. */
function otherStreetEnd(text: string, end: number): number | undefined {
  const joint = /^\.? (?:and|&) /.exec(text.slice(end, end + cornerLength))?.[0].length;
  const name = joint === undefined ? undefined : nameAt(text, end + joint);
  return joint === undefined || name === undefined ? undefined : end + joint + name.length;
}

const cornerLength = 16;

const isBox = (words: readonly string[]): boolean => postBox.test(`${words.join(' ')} `);

function kindOf(words: readonly string[], first: Part): Street['kind'] {
  if (isBox(words)) return 'box';
  const numberFirst = first.kind === 'number';
  const found = [streetiness(words, false), ...(numberFirst ? [streetiness(words, true)] : [])];
  return found.includes('sure') ? 'sure' : found.includes('weak') ? 'weak' : 'none';
}

/** More than what streets are called, and than a letter: `M 1 L 3`. */
const isName = (word: string): boolean => /\p{Alpha}{2}/u.test(word) && (!isStreetWord(word) || isCompound(word));

/** What streets are called in lower case stands behind a name, but for `rue` and its like; behind a unit nothing does. */
function fits(part: Part, parts: readonly Part[]): boolean {
  const last = parts.at(-1);
  if (last?.kind === 'unit') return part.kind === 'unit';
  if (part.kind === 'unit') return parts.some(({ kind }) => kind === 'word');
  // Behind the number of a box stands a town.
  if (part.kind === 'word' && last?.kind === 'number' && isBox(wordsOf(parts))) return false;
  if (part.kind !== 'word' || last === undefined || !isEnding(part.text)) return true;
  const isCapital = /^\p{Upper}/u.test(part.text);
  // `N Whitchurch Road street`, `Sludevej N St.`: the sentence calls a street so, not its name.
  if (last.kind === 'number') return parts.every(({ kind }) => kind === 'number') && (isCapital || mayBegin(part.text));
  return isCapital || !parts.some(({ text }) => isEnding(text) || isBeginning(text));
}

/**
 * Where the next part begins: behind a space, before a number or unit also behind a comma, before a unit on the next line.
 * In French a comma stands behind the number, too: `N, rue de la Paix`.
 */
function nextAt(text: string, parts: readonly Part[], end: number): number | undefined {
  const gap = /^(?:,? |\. |[.,]?\r?\n[ \t]{0,20})/.exec(text.slice(end, end + 24))?.[0];
  if (gap === undefined) return undefined;
  if (gap === ' ') return end + 1;
  const next = partAt(text, end + gap.length);
  if (next?.kind === 'unit') return end + gap.length;
  if (next?.kind === 'word' && gap === ', ' && parts.length === 1 && parts[0]?.kind === 'number')
    return isFrench(next.text) ? end + gap.length : undefined;
  const named =
    parts.every(({ kind }) => kind === 'word') && isBeginning(parts.find(({ kind }) => kind === 'word')?.text ?? '');
  return next?.kind === 'number' && gap === ', ' && named ? end + gap.length : undefined;
}

const maxWords = 8;
const wordBefore = /([^\s,;:()"<>=]{1,30})(,? )$/;

/** Where the street that leads to the number at `number` begins, on its line and no further back than `from`. */
export function leftEdge(text: string, from: number, number: number): number {
  const line = text.slice(from, number);
  const floor = from + line.lastIndexOf('\n') + 1;
  let edge = number;
  let start = number;
  for (let count = 0; count < maxWords; count++) {
    const match = wordBefore.exec(text.slice(floor, edge));
    const [whole = '', word = '', gap = ''] = match ?? [];
    if (match === null || (gap === ', ' && count > 0) || !belongs(word)) break;
    edge -= whole.length;
    // A small word begins nothing: `at the Hague 5`.
    if (!addressParticles.has(word)) start = edge;
    if (isBeginning(word)) return leftNumbers(text, floor, edge);
  }
  return start;
}

const belongs = (word: string): boolean =>
  isStreetWord(word) ||
  addressParticles.has(word) ||
  /^\d{1,6}[A-Za-z]?$/.test(word) ||
  (/^(?:[dl]['’])?\p{Upper}[\p{Alpha}\p{M}.'’/-]*$/u.test(word) && !isOtherWord(word));

/** Over the numbers before the one at `number`: `N N Bond Street`. */
export function leftNumbers(text: string, from: number, number: number): number {
  const before =
    /(?<![^\s>?*#])(?:\d{1,6} ){1,2}$/.exec(text.slice(Math.max(from, number - 16), number))?.[0].length ?? 0;
  return number - before;
}
