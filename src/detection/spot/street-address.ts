import { codeAt } from '../../model/code-at.js';
import type { Dispatch } from '../dispatch.js';
import { firstOfTwo, introduction } from './address-cues.js';
import { isEastAsianBefore, spotEastAsian } from './address-east-asia.js';
import { localityAfter } from './address-locality.js';
import { emitQuoted, unitBelow } from './address-quoted.js';
import { leftEdge, leftNumbers, readStreet, type Street } from './address-street.js';
import { isStreetWord, mayBegin } from './address-words.js';
import { candidate, type Emit } from './candidate.js';
import { isLetter, isUpper } from './characters.js';
import { digitsIn } from './digits.js';

/** How far before its first number an address may begin. */
const maxBefore = 80;
/** No house number and no postal code has more digits. */
const maxDigits = 6;

/**
 * Addresses, from their numbers: a house number, `N Fleet Street`, `Rua Augusta N`, or that of a post office box.
 * Forms: `full` with a city, postal code or part of a building; `introduced` by words such as `lives at`; `street` for a
 * street and number alone; `box`; `part` for what stands in a line of its own behind a mark of quotation or comment.
 */
export function spotStreetAddresses(text: string, dispatch: Dispatch, emit: Emit, digits = digitsIn(text)): void {
  if (!dispatch.wantsKind('address')) return;
  let done = 0;
  for (let index = 0; index < digits.starts.length; index++) {
    const start = digits.starts[index] ?? 0;
    const end = digits.ends[index] ?? start;
    if (end - start > maxDigits || start < done) continue;
    if (isEastAsianBefore(text, start)) {
      done = spotEastAsian(text, done, start, emit) ?? done;
      continue;
    }
    const behind = standsBehindWord(text, start) || standsBehindTheatre(text, start);
    if (!behind && !standsBeforeWord(text, end)) continue;
    const from = Math.max(done, start - maxBefore);
    done = spotMilitary(text, from, start, end, emit) ?? spotAt(text, from, start, behind, emit) ?? done;
  }
}

/** A name, or what streets are called, and a space or comma before the number. */
function standsBehindWord(text: string, start: number): boolean {
  if (codeAt(text, start - 1) !== space) return false;
  const end = codeAt(text, start - 2) === comma ? start - 2 : start - 1;
  const last = codeAt(text, end - 1);
  let first = last === dot || last === slash ? end - 1 : end;
  while (end - first < 24 && isNameLetter(codeAt(text, first - 1))) first--;
  return first < end && (isCapital(codeAt(text, first)) || isStreetWord(text.slice(first, end)));
}

/** The same behind the number, and behind the letter that may follow it: `221B Baker Street`. */
function standsBeforeWord(text: string, end: number): boolean {
  const at = isLetter(codeAt(text, end)) ? end + 1 : end;
  const blank = codeAt(text, at) === comma ? at + 1 : at;
  if (codeAt(text, blank) !== space) return false;
  if (isCapital(codeAt(text, blank + 1))) return true;
  const small = /^(?:bis,? |ter,? )?([a-zà-ÿ]{2,10}\.?)(?= )/.exec(text.slice(blank + 1, blank + 18))?.[1];
  return small !== undefined && (isStreetWord(small) || mayBegin(small));
}

/** `AA`, `AE` and `AP` are the Americas, Europe and the Pacific to the military post. */
const standsBehindTheatre = (text: string, start: number): boolean =>
  codeAt(text, start - 1) === space &&
  (codeAt(text, start - 3) | caseBit) === smallA &&
  /\sa[aep] $/i.test(text.slice(start - 4, start));

const [space, comma, dot, slash, smallA] = [0x20, 0x2c, 0x2e, 0x2f, 0x61];
const caseBit = 0x20;
const isNameLetter = (code: number): boolean => code > 0xaa || isUpper(code) || (code >= 97 && code <= 122);
/** Beyond ASCII the parts of the address are looked at more closely. */
const isCapital = (code: number): boolean => isUpper(code) || code > 0xaa;

/** Overseas mail of US forces and embassies (USPS Publication 28 §225, 238): `PSC 3, Box 8\nAPO AE 09021`. */
const military =
  /(?:(?:psc|cmr|unit|omc|umr)\s\d{1,5},?\s(?:box\s\d{1,5})?|us[a-z]{1,4} \p{Alpha}[\p{Alpha}.'’-]*)[,\s]{1,4}[adf]po,? a[aep],? $/iu;

function spotMilitary(text: string, from: number, start: number, end: number, emit: Emit): number | undefined {
  const match = end - start === 5 ? military.exec(text.slice(from, start)) : null;
  if (match) emit(candidate('address', 'full', text, start - match[0].length, end));
  return match ? end : undefined;
}

/** Emits the address with this number; returns where it ends. */
function spotAt(text: string, from: number, number: number, behind: boolean, emit: Emit): number | undefined {
  const street = streetAt(text, from, number, behind);
  if (street === undefined) return undefined;
  const isComplete = street.hasUnit || street.kind === 'box';
  const place = localityAfter(text, street.end, isComplete);
  const twoStreets = street.start - firstStreetLength(text, from, street.start);
  const isPair = twoStreets < street.start && introduction(text, twoStreets);
  const cue = isPair || introduction(text, street.start);
  const form = formOf(street, place.confirmed, cue, unitBelow(text, street));
  if (form === undefined) return undefined;
  const isKnown = form === 'full' || isComplete || cue || street.kind === 'sure';
  const end = isKnown ? Math.max(street.end, place.end) : street.end;
  if (street.second !== undefined && end === street.end && !street.hasUnit && !isPair) {
    // `N Rua Augusta N`: a street has one house number, what stands before it is something of its own.
    emit(candidate('address', form, text, street.start, street.first.end));
    emit(candidate('address', form, text, street.second, end));
  } else emit(candidate('address', form, text, isPair ? twoStreets : street.start, end));
  return emitQuoted(text, street.start, end, emit) ?? end;
}

/** What stands to the right of the number is its street if it looks like one, else what leads to it. */
function streetAt(text: string, from: number, number: number, behind: boolean): Street | undefined {
  const right = readStreet(text, leftNumbers(text, from, number));
  const isRight = right !== undefined && (right.kind !== 'none' || right.hasUnit);
  return isRight || !behind ? right : readStreet(text, leftEdge(text, from, number));
}

const firstStreetLength = (text: string, from: number, start: number): number =>
  firstOfTwo.exec(text.slice(Math.max(from, start - 32), start))?.[0].length ?? 0;

function formOf(street: Street, confirmed: boolean, cue: boolean, below: boolean): string | undefined {
  const { kind, hasUnit, numbers } = street;
  const isComplete = confirmed || hasUnit;
  if (kind === 'box') return boxForm(isComplete, cue);
  // Lines of copyright have a year before each name: `2012 Jane Lane`.
  if (street.isYear && !cue && !(kind === 'sure' && isComplete)) return undefined;
  if (isComplete && (kind !== 'none' || cue || numbers > 1 || (confirmed && hasUnit))) return 'full';
  if (hasUnit) return undefined;
  return looseForm(kind, cue, below);
}

function looseForm(kind: Street['kind'], cue: boolean, below: boolean): string | undefined {
  if (cue) return 'introduced';
  if (below) return 'part';
  return kind === 'sure' ? 'street' : undefined;
}

function boxForm(complete: boolean, cue: boolean): string {
  if (complete) return 'full';
  return cue ? 'introduced' : 'box';
}
