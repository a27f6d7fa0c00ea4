import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { append } from '../../src/detection/append.js';
import { hashOf } from '../../src/detection/hash-of.js';
import { lineAround } from '../../src/detection/line.js';
import { isLuhn } from '../../src/detection/luhn.js';
import { isTranslation } from '../../src/detection/translations.js';

test('values stand behind each other under their key', () => {
  const map = new Map<string, number[]>();
  for (const [key, value] of [
    ['a', 1],
    ['b', 2],
    ['a', 3],
  ] as const)
    append(map, key, value);
  expect([...map]).toEqual([
    ['a', [1, 3]],
    ['b', [2]],
  ]);
});

describe('the line around a place', () => {
  test.each([
    ['all of it', 'ab\ncd ef\ngh', 5, 6, 99, 'cd ef'],
    ['the first one', 'ab\ncd', 1, 1, 99, 'ab'],
    ['the last one', 'ab\ncd', 4, 5, 99, 'cd'],
    ['its own end, where it stands there', 'ab\ncd\n', 4, 5, 99, 'cd'],
    ['its own start, where it stands there', 'ab\ncd\n', 3, 4, 99, 'cd'],
    ['as much as is in reach', 'abcdefgh', 3, 5, 2, 'bcdefg'],
    ['no more than the text', 'abcd', 1, 3, 2, 'abcd'],
    ['nothing more out of reach', 'abcd', 1, 3, 0, 'bc'],
    ['an empty one', 'ab\n\ncd', 3, 3, 9, ''],
    ['the end of the first line of many, and the start of the last', 'a\nb\nc d\ne\nf', 4, 7, 9, 'c d'],
    ['several, where it stands in several', 'a\nbc\nde\nf', 3, 6, 9, 'bc\nde'],
  ])('%s', (_, text, start, end, reach, expected) => {
    const line = lineAround(text, { start, end }, reach);
    expect(text.slice(line.start, line.end)).toBe(expected);
  });
});

describe('the Luhn formula', () => {
  test.each(['', '0', '18', '26', '34', '42', '59', '67', '75', '83', '91', '79927398713'])('holds of “%s”', (digits) =>
    expect(isLuhn(digits)).toBe(true),
  );
  test.each(['1', '9', '81', '95', '41', '43', '79927398710'])('does not hold of “%s”', (digits) =>
    expect(isLuhn(digits)).toBe(false),
  );
  test('holds for one check digit of ten', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,20}$/), (digits) => {
        const right = Array.from({ length: 10 }, (_, last) => isLuhn(`${digits}${last}`)).filter(Boolean);
        expect(right).toHaveLength(1);
      }),
    );
  });
  test('sees two digits that changed places', () => {
    expect([isLuhn('79927398713'), isLuhn('97927398713'), isLuhn('79927398731')]).toEqual([true, false, false]);
  });
});

describe('the number of a text', () => {
  const low = (text: string): number => hashOf(text) % 2 ** 32;

  // http://www.isthe.com/chongo/tech/comp/fnv/
  test.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('ends in FNV-1a: “%s”', (text, hash) => expect(low(text)).toBe(hash));

  test.each([
    ['declinate', 'macallums'],
    ['altarage', 'zinke'],
  ])('tells apart what that does not: %s and %s', (one, other) => {
    expect(low(one)).toBe(low(other));
    expect(hashOf(one)).not.toBe(hashOf(other));
  });

  test('is exact, and another for any other text', () => {
    const texts = Array.from({ length: 100_000 }, (_, index) => `label ${index}`);
    const hashes = texts.map(hashOf);
    expect(hashes.every((hash) => Number.isSafeInteger(hash) && hash >= 0)).toBe(true);
    expect(new Set(hashes).size).toBe(texts.length);
    // The upper half alone, of 21 bits, leaves few together, and is used to its end.
    const upper = hashes.map((hash) => Math.floor(hash / 2 ** 32));
    expect(new Set(upper).size).toBeGreaterThan(95_000);
    expect(Math.max(...upper)).toBeGreaterThan(2_090_000);
  });
});

describe('a file of translations', () => {
  test.each([
    'locale/de.json',
    'app/locales/en/common.yml',
    'src/i18n/de.ts',
    'l10n/hu.arb',
    'lang/fr.php',
    'Languages/de.JSON5',
    'web/translations/messages.yaml',
    'messages_de.properties',
    'messages_de_AT.properties',
    'app/res/values/strings.xml',
    'values-pt-rBR/strings.xml',
    'po/de.po',
    'messages.pot',
    'de.xlf',
    'de.xliff',
    'de.strings',
    'Texts.resx',
  ])('is %s', (path) => expect(isTranslation(path)).toBe(true));

  test.each([
    'lang/customers.csv',
    'locale.json',
    'mylocale/de.json',
    'locale/de.jsonl',
    'locale/customers.json.bak',
    'messages.properties',
    'messages_deu.properties',
    'messages_de_ATX.properties',
    'messages_de.properties.txt',
    'strings.xml',
    'values/strings.xml.bak',
    'myvalues/strings.xml',
    'values/colors.xml',
    'de.post',
    'po',
    'depo',
  ])('is not %s', (path) => expect(isTranslation(path)).toBe(false));
});
