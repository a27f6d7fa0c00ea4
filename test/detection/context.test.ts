import { describe, expect, it, test } from 'vitest';
import { announces, createContext, textAround } from '../../src/detection/context.js';
import { toWords } from '../../src/detection/words.js';
import { recognizers } from '../../src/recognizers/registry.generated.js';
import { growth, isLinear } from '../helpers/cost.js';

/** The words around the part between « and ». */
function around(marked: string): string {
  const start = marked.indexOf('«');
  const text = marked.replace(/[«»]/g, '');
  return toWords(textAround(text, start, marked.indexOf('»') - 1));
}

describe('the words around a value', () => {
  test.each([
    ['are those of its line, on both sides', 'his SSN is «123» as filed', 'his ssn is as filed'],
    ['do not hold the value itself', 'before «Jane» after', 'before after'],
    ['reach to the line before', 'Social Security:\n«123»', 'social security'],
    ['reach no further back', 'ssn\nother\n«123»', 'other'],
    ['do not reach the line behind', '«123»\nssn', ''],
    ['end with the text', '«123»', ''],
    ['do not join across the value', 'social «123» security', 'social security'],
    ['take names apart', 'userSSN = «123»', 'user ssn'],
    ['know Windows lines', 'ssn\r\n«123»\r\nphone', 'ssn'],
  ])('%s', (_, marked, words) => {
    expect(around(marked)).toBe(words);
  });

  it('leave out the line before when it is not wanted', () => {
    const text = 'dob date);\nat 1970-01-01';
    expect(toWords(textAround(text, 14, text.length, announces))).toBe('at');
    expect(toWords(textAround(text.replace(');', ' '), 14, text.length, announces))).toBe('dob date at');
  });

  it('stand at most 100 characters before it and 50 behind', () => {
    expect(around(`near ${'.'.repeat(90)}«1»`)).toBe('near');
    expect(around(`far ${'.'.repeat(100)}«1»`)).toBe('');
    expect(around(`«1»${'.'.repeat(40)} near`)).toBe('near');
    expect(around(`«1»${'.'.repeat(50)} far`)).toBe('');
  });

  it('are whole: what the window cuts is left out', () => {
    expect(around(`publics ${'.'.repeat(94)}«1»`)).toBe('');
    expect(around(`«1»${'.'.repeat(47)} licence`)).toBe('');
  });

  // The line's ends are searched over the whole text, for every candidate.
  it('cost the same on a long line', () => {
    const ratio = growth(20_000, (size) => {
      const text = '1234567 '.repeat(size / 8);
      return () => {
        for (let at = 0; at < text.length; at += 8) textAround(text, at, at + 7);
      };
    });
    expect(ratio).toSatisfy(isLinear);
  });
});

describe('a line announces what stands below it', () => {
  test.each([
    ['Date of birth:', true],
    ['Geboren am', true],
    ['  dob = (', true],
    ['', false],
    ['CREATE TABLE users (id int, dob date);', false],
    ['She was born in Bonn.', false],
    [`born ${'and raised '.repeat(4)}in Bonn`, false],
  ])('%j: %s', (line, expected) => {
    expect(announces(line)).toBe(expected);
  });
});

test.each([
  ['ssn', 'the ssn is', true],
  ['ssn', 'ssn', true],
  ['lic', 'public', false],
  ['lic', 'lic ense', true],
  ['social security', 'a social security number', true],
  ['social security', 'a social insecurity', false],
  ['geburtsdatum', 'geburtsdatum', true],
  ['氏名', '担当者氏名欄', true],
  ['전화번호', '집전화번호', true],
  ['имя', 'время', false],
])('%s stands in “%s”: %s', (phrase, words, stands) => {
  const [any] = recognizers;
  const recognizer = { ...any!, context: [phrase], labels: [] };
  expect(createContext([recognizer])(words).get(recognizer.entity)).toBe(stands ? phrase : undefined);
});

describe('the phrase that speaks for an entity', () => {
  const mentionsIn = createContext(recognizers);

  test.each([
    ['US_SSN', 'his social security number is', true],
    ['US_SSN', 'the ssn', true],
    ['US_SSN', 'lessness', false],
    ['US_SSN', 'his phone', false],
    ['PHONE_NUMBER', 'his phone', true],
    ['PHONE_NUMBER', 'phones', false],
    ['PHONE_NUMBER', 'opera mobile', false],
    ['PHONE_NUMBER', 'her mobile number', true],
    ['CREDIT_CARD', 'to him cc her', false],
    ['DATE_OF_BIRTH', 'geburtstag', true],
    ['PHONE_NUMBER', 'お電話番号は', true],
    ['NO_SUCH_ENTITY', 'ssn', false],
  ])('%s: “%s” is %s', (entity, words, speaks) => {
    expect(mentionsIn(words).has(entity)).toBe(speaks);
  });

  it('is one that the recognizer declares, and so nothing of the file', () => {
    const declared = new Set(recognizers.flatMap(({ context, labels }) => [...context, ...labels]));
    for (const { entity } of recognizers) {
      const phrase = mentionsIn('email phone ssn iban npi nhs card address born ip mac wallet tax').get(entity);
      expect(phrase === undefined || declared.has(phrase)).toBe(true);
    }
  });
});
