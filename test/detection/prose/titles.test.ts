import { describe, expect, test } from 'vitest';
import { isJob } from '../../../src/detection/prose/titles.js';
import { namesIn } from '../../helpers/names-in-prose.js';

test.each([
  ['Nurse', true],
  ['Leasing consultant', true],
  ['Engineer, electronics', true],
  ['Hospital/clinic nurse', true],
  ['Tourism officer, sales and marketing', true],
  ['Photographer', true],
  ['Videographer', true],
  ['CEO', true],
  ['Consultant leasing', false],
  ['Electronics, engineer', false],
  ['Nurse 2', false],
  ['Nurse!', false],
  ['1st nurse', false],
  ['Nurse, leasing, electronics', false],
  ['Aa bb cc dd ee nurse', true],
  ['Aa bb cc dd ee ff nurse', false],
  [`${'a'.repeat(144 - 6)} nurse`, true],
  [`${'a'.repeat(145 - 6)} nurse`, false],
  ['Zorvan Qelthari', false],
  [', nurse', false],
  ['', false],
])('%s is what a job is called: %s', (line, expected) => expect(isJob(line)).toBe(expected));

describe('somebody works', () => {
  test.each([
    ['as something', 'He works as leasing consultant now.', ['job leasing consultant']],
    ['as one', 'He works as a nurse.', ['job nurse']],
    ['as one, before a vowel', 'He works as an engineer.', ['job engineer']],
    ['as far as the trade', 'He works as a nurse of ours.', ['job nurse']],
    ['as the first trade', 'He works as a nurse teacher.', ['job nurse']],
    ['as two things', 'He works as nurse as well as a cook.', ['job nurse', 'job cook']],
    ['as the second of', 'He works as mentioned as a nurse.', ['job nurse']],
    ['in the beginning', ' as nurse', ['job nurse']],
    ['not in a part', 'He was cast as the nurse.', []],
    ['not in another sentence', 'He works as I said. A nurse left.', []],
    ['not behind a number', 'It counts as 2 nurse hours.', []],
    ['not behind many words', 'It counts as one two three four five six nurse.', []],
    ['behind six words', 'It counts as one two three four five nurse.', ['job one two three four five nurse']],
    ['in no word that ends so', 'He has nurse.', []],
  ])('%s', (_, text, expected) => expect(namesIn('title', text)).toEqual(expected));
});

test.each([
  ['with its stop', 'Ask {Dr.} {Zorvan} now.', ['honorific Dr.']],
  ['without a stop', 'Ask {Mr} {Zorvan} now.', ['honorific Mr']],
  ['behind a name', 'Ask {Zorvan} {Dr.} {Qelthari} now.', ['honorific Dr.']],
  ['not at the end', 'Ask the {Doctor} now.', []],
])('somebody is addressed %s', (_, text, expected) => expect(namesIn('title', text)).toEqual(expected));
