import { describe, expect, test } from 'vitest';
import { analyzeText } from '../../src/analyze.js';
import { found } from '../helpers/recognize.js';

const entity = 'TITLE';

describe('a title', () => {
  test.each([
    ['a form of address', 'Ask Dr. Doe.', ['Dr.']],
    ['a job', 'I work there as Leasing consultant, but not for long.', ['Leasing consultant']],
    ['no job', 'Take it as given, as far as it goes.', []],
    ['an abbreviation', 'See the Dr section, p. 7.', []],
  ])('in prose: %s', (_, text, expected) => {
    expect(found(text, { entity })).toEqual(expected);
  });

  test.each([
    ['job title', 'Head of Qelthari & Sons'],
    ['salutation', 'Mrs'],
    ['Beruf', 'Tischlerin'],
    ['civilité', 'Mme'],
    ['profesión', 'enfermera'],
    ['stanowisko', 'księgowy'],
    ['職業', '教師'],
  ])('stands under “%s”', (label, text) => {
    expect(found(text, { entity, label })).toEqual([text]);
  });

  test.each(['12', 'x', 'unknown', 'not stated', '{{ title }}'])('is not “%s”', (text) => {
    expect(found(text, { entity, label: 'job title' })).toEqual([]);
  });

  test('is looked for on request alone', () => {
    expect(analyzeText('Tischlerin', { label: 'job title' })).toEqual([]);
  });
});
