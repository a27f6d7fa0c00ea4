import type { Origin } from '../model/finding.js';
import type { Inquiry } from './place.js';
import { compactOf, valuesOf } from './published.js';

// Every rule looks at the whole value, or at all of it that an issuer assigns: a real number may begin with 1234.

const MIN_RUN = 6;
/** Short blocks repeat by chance: `121212` may be a birthday. */
const MIN_BLOCKS = 8;

/** Fingers walking over the rows and columns of a number pad, from its corners. */
const KEYPAD_WALKS: ReadonlySet<string> = new Set(
  valuesOf(`
    147258369, 1472583690, 0147258369, 741852963, 7418529630, 369258147, 963852741, 9638527410
    789456123, 7894561230, 0789456123, 123654789, 1236547890, 321654987, 987456321, 14725836
    74185296, 78945612
  `),
);

/** The one step from each digit to the next, modulo 10, or from every second or third one; undefined when they differ. */
function commonStep(digits: string, apart = 1): number | undefined {
  const stepAt = (at: number): number => (digits.charCodeAt(at) - digits.charCodeAt(at - apart) + 10) % 10;
  const step = stepAt(apart);
  for (let at = 2 * apart; at < digits.length; at += apart) if (stepAt(at) !== step) return undefined;
  return step;
}

const isBlockRepeated = (digits: string, size: number): boolean =>
  digits.length % size === 0 && digits.length >= 3 * size && digits.startsWith(digits.slice(size));

const isOneBlockRepeated = (digits: string): boolean =>
  isBlockRepeated(digits, 2) || isBlockRepeated(digits, 3) || isBlockRepeated(digits, 4);

/** `345 345 3456`: a block for each group of a North American number, and one key more. */
const isBlockForEachGroup = (digits: string): boolean => /^(\d{3})\1\1\d$/.test(digits);

function hasStepsOf(digits: string, size: number): boolean {
  if (digits.length % size !== 0 || digits.length < 3 * size) return false;
  for (let at = 0; at < digits.length; at++) if (digits[at] !== digits[at - (at % size)]) return false;
  return isCounting(commonStep(digits, size));
}

/** `112233445566`: each digit as often as the others, in order. */
const isStaircase = (digits: string): boolean => hasStepsOf(digits, 2) || hasStepsOf(digits, 3);

/** `111-22-3333`: by themselves each group says nothing, and three in a row no chance makes. */
const isOneDigitAGroup = (groups: readonly string[]): boolean =>
  groups.length >= 3 && groups.every((group) => /^(\d)\1+$/.test(group));

/** Up or down. */
const isCounting = (step: number | undefined): boolean => step === 1 || step === 9;

/** A clause when nobody can have been handed these digits as they stand, e.g. `one digit, repeated`. */
function monotony(digits: string): string | undefined {
  if (/^0{3,}$/.test(digits)) return 'zeros in place of digits';
  if (digits.length < MIN_RUN || !/^\d+$/.test(digits)) return undefined;
  if (/^[1-9]0{6,}$/.test(digits)) return 'a round number';
  const step = commonStep(digits);
  if (step === 0) return 'one digit, repeated';
  if (isCounting(step)) return 'digits that only count';
  if (digits.length < MIN_BLOCKS) return undefined;
  if (isOneBlockRepeated(digits) || isBlockForEachGroup(digits)) return 'a few digits, repeated';
  if (isStaircase(digits)) return 'doubled digits that only count';
  return KEYPAD_WALKS.has(digits) ? 'a walk over the number pad' : undefined;
}

/** Of several readings of one number, each whole: is any of them monotonous? */
export function monotonousAmong(readings: readonly string[]): Origin | undefined {
  for (const [index, reading] of readings.entries()) {
    const found = readings.indexOf(reading) === index ? monotony(reading) : undefined;
    if (found !== undefined) return { provenance: 'placeholder', because: `${found}: typed to fill a field` };
  }
  return undefined;
}

/**
 * Asks whether the digits are monotonous.
 * @param assigned the parts of the compact value to look at, each whole: without a check digit, for instance
 */
export const monotonous =
  (assigned: (compact: string) => readonly string[] = (compact) => [compact]): Inquiry =>
  ({ text }) =>
    monotonousAmong(assigned(compactOf(text)));

/** Letters may stand before and behind; among the digits they are part of the number, unless all of those are zeros. */
const digitsIn = (compact: string): string =>
  /^[A-Z]*(\d+)[A-Z]*$/.exec(compact)?.[1] ?? (/[1-9]/.test(compact) ? '' : compact.replace(/\D/g, ''));

/** Zeros in front only fill a number up; the last digits are nobody's choice where they check the others. */
const readingsOf =
  (checkDigits: number) =>
  (compact: string): readonly string[] => {
    const digits = digitsIn(compact);
    const unpadded = digits.replace(/^0+(?=[1-9])/, '');
    return checkDigits === 0 ? [digits, unpadded] : [digits, unpadded, digits.slice(0, -checkDigits)];
  };

const inGroups: Inquiry = ({ text }) =>
  isOneDigitAGroup(text.split(/[ ./-]+/))
    ? { provenance: 'placeholder', because: 'one digit in each group: typed to fill a field' }
    : undefined;

/**
 * What is asked of every identifier, whatever its country: did fingers run over the keys?
 * @param checkDigits how many digits at its end check the others
 */
export const monotonousAnyway = (checkDigits: number): readonly Inquiry[] => [
  monotonous(readingsOf(checkDigits)),
  inGroups,
];

/** Both readings of a number whose last `size` characters check the rest: people count with and without them. */
export const withAndWithoutCheck =
  (size: number) =>
  (compact: string): readonly string[] => [compact, compact.slice(0, -size)];
