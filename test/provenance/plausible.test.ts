import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask, whole } from './ask.js';

const SAMPLES = 10_000;
const SEED = 20_260_101;

/** A value in [0, 1), the same sequence in every run (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = sequence(SEED);
const below = (limit: number): number => Math.floor(random() * limit);
const oneOf = <T>(values: readonly T[]): T => values[below(values.length)]!;
const many = (count: number, alphabet: string): string =>
  Array.from({ length: count }, () => oneOf([...alphabet])).join('');
const digits = (count: number): string => many(count, '0123456789');
const hex = (count: number): string => many(count, '0123456789abcdef');
const between = (low: number, high: number): string => String(low + below(high - low + 1));

const CONSONANTS = 'bcdfghklmnprstvwz';
const word = (syllables: number): string =>
  Array.from({ length: syllables }, () => many(1, CONSONANTS) + many(1, 'aeiou')).join('') + many(1, CONSONANTS);
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const two = (number: string): string => number.padStart(2, '0');

const values: Readonly<Record<string, () => string>> = {
  EMAIL_ADDRESS: () =>
    whole(
      word(2),
      oneOf(['.', '_', '']),
      word(2),
      oneOf(['', digits(2)]),
      '@',
      word(3),
      oneOf(['.com', '.de', '.co.uk']),
    ),
  PHONE_NUMBER: () =>
    oneOf([
      // Neither 555 nor what is free to call: those are no person’s.
      () => `${between(201, 554)}-${between(556, 999)}-${digits(4)}`,
      () => `+${between(20, 998)} ${digits(9)}`,
      () => `0${between(1, 7)}${digits(9)}`,
      () => `0${between(1, 7)} ${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`,
      () => `+44 7${digits(9)}`,
      () => `+49 1${digits(9)}`,
    ])(),
  CREDIT_CARD: () => oneOf(['4', '51', '55', '37', '6011']).padEnd(16, digits(16)),
  IBAN_CODE: () => `${oneOf(['DE', 'GB', 'FR', 'ES'])}${digits(2)} ${digits(18)}`,
  US_SSN: () => `${digits(3)}-${digits(2)}-${digits(4)}`,
  US_ITIN: () => `9${digits(2)}-${between(70, 88)}-${digits(4)}`,
  US_NPI: () => `1${digits(9)}`,
  UK_NHS: () => `${oneOf(['4', '6', '7'])}${digits(2)} ${digits(3)} ${digits(4)}`,
  UK_NINO: () => many(2, 'ABCEGHJKLMNPRSTWXYZ') + digits(6) + many(1, 'ABCD'),
  DE_TAX_ID: () => between(1, 9) + digits(10),
  FR_NIR: () => oneOf(['1', '2']) + digits(14),
  ES_NIF: () => digits(8) + many(1, 'TRWAGMYFPDXBNJZSQVHLCKE'),
  ES_NIE: () => many(1, 'XYZ') + digits(7) + many(1, 'TRWAGMYFPDXBNJZSQVHLCKE'),
  IN_AADHAAR: () => `${between(2, 9)}${digits(3)} ${digits(4)} ${digits(4)}`,
  IP_ADDRESS: () =>
    oneOf([
      () =>
        [
          oneOf(['24', '62', '78', '81', '91', '109', '151', '188', '213']),
          between(0, 255),
          between(0, 255),
          between(1, 254),
        ].join('.'),
      () => `2a02:${hex(4)}:${hex(4)}:${hex(4)}::${hex(4)}`,
    ])(),
  MAC_ADDRESS: () =>
    [many(1, '0123456789abcdef') + many(1, '048c26ae'), ...Array.from({ length: 5 }, () => hex(2))].join(':'),
  CRYPTO: () =>
    oneOf([
      () => `0x${hex(40)}`,
      () => `bc1q${many(38, 'qpzry9x8gf2tvdw0s3jn54khce6mua7l')}`,
      () => `1${many(33, 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz123456789')}`,
    ])(),
  DATE_OF_BIRTH: () => `${between(1925, 2020)}-${two(between(1, 12))}-${two(between(1, 28))}`,
  PERSON: () => `${capitalised(word(2))} ${capitalised(word(2))}`,
  ORGANIZATION: () => `${capitalised(word(2))} ${oneOf(['Ltd', 'GmbH', 'Inc'])}`,
  STREET_ADDRESS: () => `${between(1, 900)} ${capitalised(word(2))} ${oneOf(['Street', 'Road', 'Lane'])}`,
  POSTAL_CODE: () => digits(5),
  IMEI: () => `${oneOf(['01', '35', '86', '99'])}${digits(13)}`,
  VIN: () => many(17, 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'),
  DE_PASSPORT: () => `C${many(8, 'CFGHJKLMNPRTVWXYZ0123456789')}`,
  BR_CPF: () => digits(11),
  BR_CNPJ: () => digits(14),
  PL_PESEL: () => digits(11),
  SE_PERSONNUMMER: () => `${digits(6)}-${digits(4)}`,
  DK_CPR: () => `${digits(6)}-${digits(4)}`,
  NL_BSN: () => digits(9),
  NZ_NHI: () => many(3, 'ABCDEFGHJKLMNPQRSTUVWXY') + digits(4),
  KR_RRN: () => `${digits(6)}-${between(1, 4)}${digits(6)}`,
  AU_ABN: () => `${digits(2)} ${digits(3)} ${digits(3)} ${digits(3)}`,
  US_BANK_NUMBER: () => digits(10),
  ABA_ROUTING_NUMBER: () => digits(9),
};

test.each(Object.entries(values))('of random %s values, more than 99.9 % are plausible', (entity, make) => {
  let explained = 0;
  for (let sample = 0; sample < SAMPLES; sample++) if (ask(entity, make()) !== undefined) explained++;
  expect(explained).toBeLessThan(SAMPLES / 1000);
});

const entities = [...Object.keys(values), 'MRZ', 'JWT', 'SOMETHING_ELSE'];
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'0159@.:-+/%()[] aAxXeE©') }),
  fc.constantFrom(
    '',
    '@',
    '+',
    '.',
    '::',
    '[',
    '/',
    '٣٤٥',
    '\ud800',
    '0'.repeat(600),
    'a'.repeat(600),
    '('.repeat(500),
  ),
);

test('never throws, and always explains itself, whatever the value, path and line are', () => {
  fc.assert(
    fc.property(fc.constantFrom(...entities), text, text, text, fc.nat(600), (entity, value, path, line, column) => {
      const origin = ask(entity, value, { path, line, column });
      expect(origin === undefined || /\(.+\)$|typed to fill a field$/.test(origin.because)).toBe(true);
    }),
    { seed: SEED, numRuns: 10_000 },
  );
});

test('answers in linear time, however long and repetitive the value and its line are', () => {
  const lines = [
    'copyright '.repeat(60),
    '* '.repeat(300),
    '<meta name=author '.repeat(30),
    ' '.repeat(600),
    '(c)2020'.repeat(90),
  ];
  const started = performance.now();
  for (const entity of entities) {
    for (const line of lines) {
      for (const path of ['src/a.ts', 'package.json', `${'a/'.repeat(2000)}b`]) {
        for (let times = 0; times < 20; times++) ask(entity, line, { path, line, column: line.length });
      }
    }
  }
  // 6,000 questions: some 100 ms; a quadratic pattern takes minutes.
  expect(performance.now() - started).toBeLessThan(5000);
});
