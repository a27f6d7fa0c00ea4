import { describe, expect, test } from 'vitest';
import { analyzeText } from '../../src/analyze.js';
import { found } from '../helpers/recognize.js';

const entity = 'NRP';

describe('a nationality, a religion or a political group', () => {
  test.each([
    ['a nationality', 'The Finnish Border Force was there.', ['Finnish']],
    ['a nationality without a capital', 'I am cambodian but I live elsewhere.', ['cambodian']],
    ['a people', 'We are proud paraguayans', ['paraguayans']],
    ['nobody', 'We are proud authors', []],
  ])('in prose: %s', (_, text, expected) => {
    expect(found(text, { entity })).toEqual(expected);
  });

  test.each([
    ['nationality', 'Finnish'],
    ['religion', 'Zoroastrian'],
    ['ethnic_group', 'Sámi'],
    ['Konfession', 'altkatholisch'],
    ['nacionalidad', 'finlandesa'],
    ['partito politico', 'Verdi'],
    ['国籍', 'フィンランド'],
  ])('stands under “%s”', (label, text) => {
    expect(found(text, { entity, label })).toEqual([text]);
  });

  test.each(['12', 'x', 'unknown', 'Not stated', 'null', '{{ nationality }}'])('is not “%s”', (text) => {
    expect(found(text, { entity, label: 'nationality' })).toEqual([]);
  });

  test('is looked for on request alone', () => {
    expect(analyzeText('Finnish', { label: 'nationality' })).toEqual([]);
  });
});
