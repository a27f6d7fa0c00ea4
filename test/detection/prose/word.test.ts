import { describe, expect, test } from 'vitest';
import { family, given } from '../../../src/detection/prose/vocabulary.js';
import { type Word, wordAt, wordEnd } from '../../../src/detection/prose/word.js';

const first = (text: string): Word | undefined => wordAt(text, 0, wordEnd(text, 0));

describe('a word', () => {
  test.each([
    ['a name', 'Zorvan', 'capital'],
    ['a capital', 'Z', 'initial'],
    ['a capital beyond ASCII', 'É', 'initial'],
    ['capitals', 'ZORVAN', 'capitals'],
    ['diacritics', 'Zórvàn', 'capital'],
    ['a capital inside, Mc', 'McZorvan', 'capital'],
    ['a capital inside, De', 'DeZorvan', 'capital'],
    ['a capital behind an apostrophe', 'O’Zorvan', 'capital'],
    ['a capital behind a straight apostrophe', "D'Zorvan", 'capital'],
    ['a capital behind a hyphen', 'Zor-Van', 'capital'],
    ['a small letter behind a hyphen', 'Zor-van', 'capital'],
    ['a legal form', 'GmbH', 'capital'],
    ['a legal form without a capital in front', 'eV', 'capital'],
    ['capitals of an identifier', 'ZorVan', undefined],
    ['capitals of an identifier in front', 'JSONParser', undefined],
    ['a small letter in front', 'zorVan', undefined],
  ])('is read with %s', (_, text, kind) => expect(first(text)?.kind).toBe(kind));

  test.each([
    ['at the end of the text', 'Zorvan', 'Zorvan'],
    ['at a blank', 'Zorvan Qelthari', 'Zorvan'],
    ['behind a hyphen between letters', 'Zor-Van x', 'Zor-Van'],
    ['before a dash', 'Zorvan- x', 'Zorvan'],
    ['before two apostrophes', "Zorvan''s", 'Zorvan'],
    ['before the sign of a possessive', 'Zorvan’s x', 'Zorvan'],
    ['before the sign of a possessive in capitals', "ZORVAN'S x", 'ZORVAN'],
    ['not before an s inside', 'O’sullan x', 'O’sullan'],
    ['at a full stop', 'Zorvan. Then', 'Zorvan'],
    ['at a colon', 'Zorvan: x', 'Zorvan'],
    ['at a footnote', 'Zorvan[1]', 'Zorvan'],
    ['at an escaped line break', 'Zorvan\\nThen', 'Zorvan'],
    ['at the stop of initials', 'J.R. Zorvan', 'J'],
    ['at a comma', 'Zorvan, x', 'Zorvan'],
    ['at a quotation mark', 'Zorvan" x', 'Zorvan'],
  ])('ends %s', (_, text, expected) => {
    const word = first(text);
    expect(word && text.slice(word.start, word.end)).toBe(expected);
  });

  test.each([
    ...[...'2_@/\\=({$#+%&'].map((sign) => `Zorvan${sign}`),
    'Zorvan.js',
    'Zorvan.2',
    'Zorvan-2',
    'Zorvan::x',
    'Zorvan[i]',
    'Zorvan\\x',
    'Zorvan.Qelthari',
    'J.r',
    'zJ.R',
  ])('is none in %s', (text) => expect(first(text)).toBeUndefined());

  test('is none where it is longer than names are', () => {
    expect(first(`Z${'o'.repeat(29)}`)?.kind).toBe('capital');
    expect(first(`Z${'o'.repeat(30)}`)).toBeUndefined();
  });

  test.each([
    ['of both parts, what is known of both', 'Amanda-Patricia', given],
    ['of two parts, nothing of one alone', 'Weber-Zorvan', 0],
    ['of an Irish name, that it is one', 'O’Zorvan', family],
    ['of a Scottish name, that it is one', 'McZorvan', family],
    ['of another apostrophe, nothing', 'D’Zorvan', 0],
  ])('says %s', (_, text, flags) => expect((first(text)?.flags ?? -1) & (given | family)).toBe(flags));

  test.each([
    ['Zorván', true],
    ['Zórvan-Ann', true],
    ['Zorvan', false],
    ['O’Zorvan', false],
    ['ZORVAN', false],
  ])('%s has letters of another language: %s', (text, foreign) => expect(first(text)?.foreign).toBe(foreign));
});
