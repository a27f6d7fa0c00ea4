import { describe, expect, test } from 'vitest';
import { found } from '../helpers/recognize.js';

const entity = 'AGE';

describe('an age', () => {
  test.each([
    ['He is 34 years old.', '34'],
    ['She is a 19 year old woman who grew up here', '19'],
    ['a 7-year-old boy', '7'],
    ['My brother just turned 60', '60'],
    ['Written when she was 78.', '78'],
    ['aged 71, of Leeds', '71'],
    ['I am 29yo', '29'],
    ['Sie ist 34 Jahre alt', '34'],
    ['Il a 34 ans.', '34'],
    ['ella tiene 34 años de edad', '34'],
    ['患者は34歳です', '34'],
    ['她34岁', '34'],
  ])('is found in words: %s', (text, age) => {
    expect(found(text, { entity })).toEqual([age]);
  });

  test.each([
    'age',
    'patientAge',
    'alter',
    'edad',
    'idade',
    'età paziente',
    'leeftijd',
    'wiek',
    'ålder',
    'yaş',
    '年齢',
    '年龄',
    '나이',
  ])('is found under %s', (label) => {
    expect(found('42', { entity, label })).toEqual(['42']);
  });

  test.each([
    ['a bug', 'a 10 year old bug'],
    ['degrees', 'She turned 60 degrees'],
    ['pages', 'he turned 60 pages'],
    ['a number past every life', 'He is 340 years old'],
    ['a part of a number', 'a 3.5 year old child process'],
    ['years', 'copyright of 70 years'],
    ['French years without a subject', 'pendant 34 ans'],
    ['seconds under a label', 'age: 3600'],
    ['code', 'const old = years[12]'],
  ])('is not seen in %s', (_, text) => {
    expect(found(text, { entity })).toEqual([]);
  });
});
