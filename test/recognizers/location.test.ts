import { describe, expect, test } from 'vitest';
import { analyzeText } from '../../src/analyze.js';
import { found } from '../helpers/recognize.js';

const entity = 'LOCATION';

describe('a place', () => {
  test.each([
    ['a country', 'We will be travelling to Canada next week.', ['Canada']],
    ['a city', 'The office in Reykjavik is closed.', ['Reykjavik']],
    ['a town that no list knows', 'She grew up in Qeltharby.', ['Qeltharby']],
    ['a word after “in”', 'It is written in Haskell.', []],
  ])('in prose: %s', (_, text, expected) => {
    expect(found(text, { entity })).toEqual(expected);
  });

  test.each(['city', 'birthplace', 'Wohnort', 'ville', 'ciudad', 'comune', 'woonplaats', 'miasto', '城市', '도시'])(
    'is whatever stands under “%s”',
    (label) => expect(found('Qeltharby', { entity, label })).toEqual(['Qeltharby']),
  );

  test.each(['12', 'x', 'not known', '{{ city }}', 'a@example.com'])('is not “%s”', (text) => {
    expect(found(text, { entity, label: 'city' })).toEqual([]);
  });

  test('is looked for on request alone', () => {
    expect(analyzeText('She lives in Canada.', { label: 'city' })).toEqual([]);
  });
});
