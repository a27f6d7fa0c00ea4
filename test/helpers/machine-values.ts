import fc from 'fast-check';

/** Values that machines make: numbers of things and times, hashes, versions. The same ones in every run. */
export const some = (values: fc.Arbitrary<string>, count: number): string[] =>
  fc.sample(values, { numRuns: count, seed: 20240229 });

const digit = fc.constantFrom(...'0123456789');
const from = (alphabet: string, minLength: number, maxLength = minLength): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...alphabet), { minLength, maxLength }).map((characters) => characters.join(''));
const number = (min: number, max: number): fc.Arbitrary<string> => fc.integer({ min, max }).map(String);
const padded = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((value) => String(value).padStart(2, '0'));
const joined = (...parts: readonly (fc.Arbitrary<string> | string)[]): fc.Arbitrary<string> =>
  fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((all) => all.join(''));

const digits = (minLength: number, maxLength = minLength): fc.Arbitrary<string> =>
  from('0123456789', minLength, maxLength);
const hex = (minLength: number, maxLength = minLength): fc.Arbitrary<string> =>
  from('0123456789abcdef', minLength, maxLength);

/** Digits without a zero in front. */
const run = (length: number): fc.Arbitrary<string> => joined(fc.constantFrom(...'123456789'), digits(length - 1));

/** The date and time of day, without separators. */
const compactTime = joined(
  number(2000, 2029),
  padded(1, 12),
  padded(1, 28),
  padded(0, 23),
  padded(0, 59),
  padded(0, 59),
);
const day = joined(number(2000, 2029), '-', padded(1, 12), '-', padded(1, 28));
const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export const machine = {
  digits,
  run,
  hex,
  uuid: fc.uuid(),
  /** A UUID that happens to hold hardly a letter. */
  digitalUuid: joined(hex(8), '-', digits(4), '-4', digits(3), '-8', digits(3), '-', digits(12)),
  ulid: joined('01', from('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 24)),
  nanoId: from(`${base64.slice(0, 62)}_-`, 21),
  base58: from(base58, 8, 40),
  base64: joined(from(base64, 6, 60), fc.constantFrom('', '=', '==')),
  commit: hex(40),
  sha256: hex(64),
  shortCommit: hex(7, 9),
  version: joined(number(0, 40), '.', number(0, 200), '.', number(0, 99)),
  prerelease: joined(number(0, 40), '.', number(0, 20), '.0-beta.', number(0, 99), '+', hex(8)),
  fourPartVersion: joined(number(1, 120), '.', number(0, 9), '.', number(0, 255), '.', number(0, 255)),
  objectIdentifier: joined('1.3.6.1.4.1.', number(1, 65535), '.', number(1, 99), '.', number(1, 99)),
  goVersion: joined('v0.0.0-', compactTime, '-', hex(12)),
  seconds: number(1_300_000_000, 1_899_999_999),
  milliseconds: number(1_300_000_000_000, 1_899_999_999_999),
  microseconds: joined(number(1_300_000_000, 1_899_999_999), digits(6)),
  nanoseconds: joined(number(1_300_000_000, 1_899_999_999), digits(9)),
  compactTime,
  dicomTime: joined(compactTime, '.', digits(6)),
  day,
  compactDay: joined(number(2000, 2029), padded(1, 12), padded(1, 28)),
  time: joined(day, 'T', padded(0, 23), ':', padded(0, 59), ':', padded(0, 59), '.', digits(3), 'Z'),
  decimal: joined(number(0, 999), '.', digits(3, 17)),
  share: joined(number(0, 99), '.', digits(1, 17)),
  zone: fc.constantFrom('+0000', '-0500', '+0200', '+0530'),
  fingerprint: fc.array(hex(2), { minLength: 7, maxLength: 20 }).map((bytes) => bytes.join(':')),
  /** A thread's address, as Linux hands them out: 0x7f0000000000 and above. */
  thread: number(0x7f0000000000, 0x7fffffffffff),
  path: joined(
    'M',
    number(1, 999),
    ' ',
    number(1, 999),
    '.',
    digits(2),
    'c',
    number(100, 999),
    '-',
    number(100, 999),
    '-',
    number(1000, 9999),
    ' ',
    number(100, 999),
    ' ',
    number(100, 999),
    '-',
    number(1000, 9999),
    'z',
  ),
  viewBox: joined(number(100, 999), ' ', number(100, 999), ' ', number(1000, 9999), ' ', number(100, 999)),
  points: joined(number(100, 999), ',', number(100, 999), ' ', number(100, 999), ',', number(1000, 9999)),
} as const;

/** The number with the one last digit that Luhn asks for. */
export const withLuhn = (values: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  values.map((value) => {
    const body = value.slice(0, -1);
    const sum = [...body].reverse().reduce((total, character, index) => {
      const weighted = Number(character) * (index % 2 === 0 ? 2 : 1);
      return total + (weighted > 9 ? weighted - 9 : weighted);
    }, 0);
    return body + String((10 - (sum % 10)) % 10);
  });

/** Only those that pass the check of an NHS number: modulus 11. */
export const withModulus11 = (values: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  values.filter((value) => {
    const sum = [...value].slice(0, 9).reduce((total, character, index) => total + Number(character) * (10 - index), 0);
    return (11 - (sum % 11)) % 11 === Number(value.at(-1));
  });

/** Two letters and seven digits, the last of which is the check digit of the Drug Enforcement Administration. */
export const deaLike: fc.Arbitrary<string> = fc
  .tuple(from('abcdef', 2), fc.array(digit, { minLength: 6, maxLength: 6 }))
  .map(([letters, body]) => {
    const sum = body.reduce((total, character, index) => total + Number(character) * (index % 2 === 0 ? 1 : 2), 0);
    return letters + body.join('') + String(sum % 10);
  });
