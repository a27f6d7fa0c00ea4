import { createHash } from 'node:crypto';

/**
 * Values that look like somebody's and are nobody's, made when a test runs so that no file holds one. Check digits are
 * computed here from their definitions, and not by the libraries that the recognizers use.
 */
export interface Generators {
  readonly digits: (count: number) => string;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  /** Visa, unless another prefix is given. */
  readonly card: (prefix?: string, length?: number) => string;
  readonly iban: (country?: string, account?: string) => string;
  readonly ssn: () => string;
  readonly itin: () => string;
  readonly npi: () => string;
  readonly nhs: () => string;
  readonly nino: () => string;
  readonly aadhaar: () => string;
  readonly steuerId: () => string;
  /** `department` is two characters, such as `2A` of Corsica. */
  readonly nir: (department?: string) => string;
  readonly dni: () => string;
  readonly nie: (first?: string) => string;
  /** Pay-to-public-key-hash, or to a script hash with version 5. */
  readonly bitcoin: (version?: 0 | 5) => string;
  readonly email: () => string;
  /** Ten digits that the North American plan assigns, without a 555 exchange. */
  readonly usPhone: () => string;
}

/** Repeatable: the same seed makes the same values. */
export function generators(seed: number): Generators {
  const random = congruential(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const digits = (count: number): string => Array.from({ length: count }, () => below(10)).join('');
  const between = (first: number, last: number): string =>
    String(first + below(last - first + 1)).padStart(String(last).length, '0');
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[below(values.length)];
    if (value === undefined) throw new RangeError('nothing to pick from');
    return value;
  };

  const withLuhn = (body: string): string => body + luhnDigit(body);
  const dniLetter = (number: string): string => 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23] ?? '';

  const nhs = (): string => {
    const body = between(400, 489) + digits(6);
    const check = (11 - (weighted(body, 10) % 11)) % 11;
    return check === 10 ? nhs() : `${body}${check}`;
  };

  return {
    digits,
    pick,
    card: (prefix = '4', length = 16) => withLuhn(prefix + digits(length - prefix.length - 1)),
    iban: (country = 'DE', account = digits(18)) => country + ibanCheck(country, account) + account,
    ssn: () => [between(101, 665), between(11, 98), between(1001, 9998)].join('-'),
    itin: () =>
      [between(901, 998), pick(['50', '65', '70', '88', '90', '92', '94', '99']), between(1001, 9998)].join('-'),
    npi: () => withLuhn(`80840${pick(['1', '2'])}${digits(8)}`).slice(5),
    nhs,
    nino: () => pick(['AB', 'CE', 'JG', 'PX', 'WM']) + between(210000, 989898) + pick(['A', 'B', 'C', 'D']),
    aadhaar: () => withVerhoeff(between(2, 9) + digits(10)),
    steuerId: () => {
      // One digit stands twice, one is missing, the others stand once (§ 139b AO, BZSt).
      const [twice = 0, ...rest] = shuffled([1, 2, 3, 4, 5, 6, 7, 8, 9], below);
      const body = [twice, ...shuffled([twice, ...rest], below)].join('');
      return body + iso7064(body);
    },
    nir: (department = between(11, 19)) => {
      const body = pick(['1', '2']) + between(45, 99) + between(1, 12) + department + digits(6);
      const number = body.replace('2A', '19').replace('2B', '18');
      return body + String(97n - (BigInt(number) % 97n)).padStart(2, '0');
    },
    dni: () => {
      const number = between(21000000, 79999999);
      return number + dniLetter(number);
    },
    nie: (first = pick(['X', 'Y', 'Z'])) => {
      const number = between(2100000, 7999999);
      return first + number + dniLetter('XYZ'.indexOf(first) + number);
    },
    bitcoin: (version = 0) => base58check(Buffer.from([version, ...Array.from({ length: 20 }, () => below(256))])),
    email: () =>
      `${pick(['lena', 'marek', 'odile'])}.${pick(['hartwig', 'sobczak', 'vasseur'])}@${pick(['gmx.de', 'wp.pl', 'orange.fr'])}`,
    usPhone: () => `${pick(['212', '312', '415', '617'])}${between(232, 498)}${digits(4)}`,
  };
}

/** Numbers from 0 to 1: a linear congruential generator with the constants of Numerical Recipes. */
export function congruential(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<Value>(values: readonly Value[], below: (limit: number) => number): Value[] {
  return values
    .map((value) => ({ value, rank: below(1_000_000) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ value }) => value);
}

/** Every second digit from the right is doubled, and the digits of the products added (ISO/IEC 7812-1, annex B). */
function luhnDigit(body: string): string {
  const doubled = [...body].reverse().map((digit, at) => (at % 2 === 0 ? String(Number(digit) * 2) : digit));
  const sum = [...doubled.join('')].reduce((total, digit) => total + Number(digit), 0);
  return String((10 - (sum % 10)) % 10);
}

/** The sum of the digits times falling weights from `first`. */
const weighted = (digits: string, first: number): number =>
  [...digits].reduce((sum, digit, at) => sum + Number(digit) * (first - at), 0);

/** ISO 13616-1: 98 less the remainder modulo 97 of the account, the country and `00`, letters read as 10 to 35. */
function ibanCheck(country: string, account: string): string {
  const number = [...`${account}${country}00`].map((character) => Number.parseInt(character, 36)).join('');
  return String(98n - (BigInt(number) % 97n)).padStart(2, '0');
}

/** ISO/IEC 7064, MOD 11,10. */
function iso7064(body: string): string {
  const product = [...body].reduce((carry, digit) => (((Number(digit) + carry) % 10 || 10) * 2) % 11, 10);
  return String((11 - product) % 10);
}

/** Multiplication in the dihedral group of ten elements, and the permutation that Verhoeff chose (1969). */
const dihedral = (a: number, b: number): number =>
  a < 5 ? (b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5)) : b < 5 ? 5 + ((a - b + 5) % 5) : (a - b + 10) % 5;
const permute = (digit: number, times: number): number =>
  times === 0 ? digit : permute([1, 5, 7, 6, 2, 8, 3, 0, 9, 4][digit] ?? 0, times - 1);

function withVerhoeff(body: string): string {
  const sum = (digits: string): number =>
    [...digits].reverse().reduce((total, digit, at) => dihedral(total, permute(Number(digit), at % 8)), 0);
  return [...'0123456789'].map((check) => body + check).find((whole) => sum(whole) === 0) ?? '';
}

const base58Alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** The payload and the first four bytes of its double SHA-256, in base 58; a leading zero byte is a `1`. */
function base58check(payload: Buffer): string {
  const hash = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
  const bytes = Buffer.concat([payload, hash(hash(payload)).subarray(0, 4)]);
  let number = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (; number > 0n; number /= 58n) text = (base58Alphabet[Number(number % 58n)] ?? '') + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return '1'.repeat(zeros) + text;
}
