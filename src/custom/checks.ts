import { verhoeffValidate } from 'stdnum/lib/cjs/util/checksum.js';
import { isLuhn } from '../detection/luhn.js';
import type { Check } from '../model/recognizer.js';

interface Named {
  /** As evidence names it. */
  readonly title: string;
  /** Given letters and digits in upper case. */
  readonly passes: (compact: string) => boolean;
}

const digitsOf = (compact: string): string => compact.replace(/\D/g, '');

/** Fewer say nothing. */
const fewest = 2;

/** Letters before a number, `KD`, take no part. */
const ofDigits =
  (passes: (digits: string) => boolean) =>
  (compact: string): boolean => {
    const digits = digitsOf(compact);
    return digits.length >= fewest && passes(digits);
  };

/** Digits, and an X as the last one for ten. */
const ofDigitsAndX =
  (passes: (digits: string) => boolean) =>
  (compact: string): boolean => {
    const digits = digitsOf(compact) + (compact.endsWith('X') ? 'X' : '');
    return digits.length >= fewest && passes(digits);
  };

const values = (text: string): number[] => Array.from(text, (sign) => Number.parseInt(sign, 36));
const withTen = (text: string): number[] => Array.from(text, (sign) => (sign === 'X' ? 10 : Number(sign)));

/** ISO/IEC 7064 §7: pure systems. */
const isPure = (signs: readonly number[], modulus: number, radix: number): boolean =>
  signs.reduce((sum, sign) => (sum * radix + sign) % modulus, 0) === 1;

/** ISO/IEC 7064 §9: hybrid systems, of `modulus` signs. */
const isHybrid = (signs: readonly number[], modulus: number): boolean => {
  const last = signs.at(-1) ?? 0;
  const carried = signs
    .slice(0, -1)
    .reduce((product, sign) => (((product + sign) % modulus || modulus) * 2) % (modulus + 1), modulus);
  return (carried + last) % modulus === 1;
};

/** Weights 1, 2, 3, … from the last digit on, as in ISBN-10 (ISO 2108:1992). */
const isMod11 = (text: string): boolean =>
  withTen(text).reduceRight((sum, digit, at) => sum + digit * (text.length - at), 0) % 11 === 0;

/** H. M. Damm, Total anti-symmetrische Quasigruppen (2004). */
const damm = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
].map(values);
const isDamm = (digits: string): boolean => values(digits).reduce((row, digit) => damm[row]?.[digit] ?? 0, 0) === 0;

/** Two digits for a letter. */
const isMod97 = (compact: string): boolean =>
  compact.length > fewest && isPure(Array.from(values(compact).join(''), Number), 97, 10);

const table: Readonly<Record<string, Named>> = {
  luhn: { title: 'Luhn check digit', passes: ofDigits(isLuhn) },
  mod11: { title: 'check digit modulo 11', passes: ofDigitsAndX(isMod11) },
  verhoeff: { title: 'Verhoeff check digit', passes: ofDigits(verhoeffValidate) },
  damm: { title: 'Damm check digit', passes: ofDigits(isDamm) },
  mod97: { title: 'check digits by ISO 7064 MOD 97-10', passes: isMod97 },
  'iso7064-mod97-10': { title: 'check digits by ISO 7064 MOD 97-10', passes: isMod97 },
  'iso7064-mod11-2': {
    title: 'check digit by ISO 7064 MOD 11-2',
    passes: ofDigitsAndX((text) => isPure(withTen(text), 11, 2)),
  },
  'iso7064-mod11-10': {
    title: 'check digit by ISO 7064 MOD 11,10',
    passes: ofDigits((digits) => isHybrid(values(digits), 10)),
  },
  'iso7064-mod37-36': {
    title: 'check character by ISO 7064 MOD 37,36',
    passes: (compact) => compact.length >= fewest && isHybrid(values(compact), 36),
  },
};

export const checkNames: readonly string[] = Object.keys(table);

/** A checksum by its name, if there is one of it. */
export function checkNamed(name: string): Check | undefined {
  const named = Object.hasOwn(table, name) ? table[name] : undefined;
  return named && { name: named.title, passes: ({ compact }) => named.passes(compact) };
}
