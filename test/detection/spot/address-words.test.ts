import { describe, expect, test } from 'vitest';
import {
  isBeginning,
  isCompound,
  isEnding,
  isOtherWord,
  isStreetWord,
  streetiness,
} from '../../../src/detection/spot/address-words.js';

describe('words with a number', () => {
  test.each([
    ['Elm Road', 'sure', 'sure'],
    ['Elm Rd.', 'sure', 'weak'],
    ['Zorvan utca', 'none', 'sure'],
    ['Rua Zorvan', 'sure', 'sure'],
    ['Rua', 'none', 'none'],
    ['Road', 'none', 'none'],
    ['Road Elm', 'none', 'none'],
    ['Elm Way', 'weak', 'weak'],
    ['Way', 'none', 'none'],
    ['Elm Terrace', 'sure', 'weak'],
    ['Elm Terrace Zorvan', 'sure', 'weak'],
    ['Hauptstrasse', 'weak', 'sure'],
    ['Elmplatz', 'weak', 'sure'],
    ['Elmuferx', 'none', 'none'],
    ['Altufer', 'weak', 'sure'],
    ['Elufer', 'weak', 'weak'],
    ['Lindenweg', 'weak', 'weak'],
    ['Zorvan Lindenweg', 'weak', 'weak'],
    ['Place Zorvan', 'weak', 'weak'],
    ['Place', 'none', 'none'],
    ['Zorvan Route', 'none', 'none'],
    ['Zorvan Qelthari', 'none', 'none'],
    ['Zorvan', 'none', 'none'],
  ] as const)('%s: %s behind the number, %s before it', (words, behind, before) => {
    expect(streetiness(words.split(' '), true)).toBe(behind);
    expect(streetiness(words.split(' '), false)).toBe(before);
  });

  test('are none without words', () => expect(streetiness([], true)).toBe('none'));
});

test.each([
  ['Road', true, true, false],
  ['rd.', true, true, false],
  ['utca', true, true, false],
  ['Rua', true, false, true],
  ['rua', true, false, true],
  ['Via', true, false, true],
  ['via', false, false, false],
  ['v.le', true, false, true],
  ['way', false, false, false],
  ['wy.', false, false, false],
  ['way.', true, false, false],
  ['kapu', true, false, false],
  ['hauptstrasse', true, false, false],
  ['Zorvan.', false, false, false],
  ['zorvan', false, false, false],
  ['aVia', false, false, false],
])('%s is of a street: %s; ends its name: %s; begins it: %s', (word, street, ending, beginning) => {
  expect(isStreetWord(word)).toBe(street);
  expect(isEnding(word)).toBe(ending);
  expect(isBeginning(word)).toBe(beginning);
});

test.each([
  ['March', true],
  ['Sept.', true],
  ['the', true],
  ['III', true],
  ['IV', true],
  ['IIV', true],
  ['I', true],
  ['Elm', false],
  ['VI', false],
  ['IVX', false],
  ['No.', true],
  ['N.o', false],
])('%s is a word of something else: %s', (word, expected) => expect(isOtherWord(word)).toBe(expected));

test.each([
  ['Lindenweg', true],
  ['Storgatan', true],
  ['Zorvan', false],
  ['xweg', false],
])('%s ends like a street: %s', (word, expected) => expect(isCompound(word)).toBe(expected));
