import { describe, expect, test } from 'vitest';
import { namesIn } from '../../helpers/names-in-prose.js';
import { written } from '../../helpers/written.js';

/** Amanda, Roberto and Patricia are given names, Fernandez and Weber family names, and nobody knows Zorvan and Qelthari. */
const people = (template: string): string[] => namesIn('name', template);

describe('half a name', () => {
  test.each([
    [
      'of a whole one',
      '{Amanda} {Fernandez} wrote. Then {Fernandez} left.',
      ['prose {Amanda} {Fernandez}', 'mention Fernandez'],
    ],
    [
      'of one met below',
      'Then {Fernandez} left. It was {Amanda} {Fernandez}.',
      ['mention Fernandez', 'prose {Amanda} {Fernandez}'],
    ],
    [
      'of one that the sentence tells of',
      'My name is {Zorvan} {Qelthari}. So {Qelthari} left.',
      ['told Zorvan Qelthari', 'mention Qelthari'],
    ],
    [
      'of a likely one, as a given name',
      'By {Amanda} {Zorvan}. Then {Amanda} left.',
      ['prose-likely Amanda Zorvan', 'mention Amanda'],
    ],
    [
      'of a likely one, formed like a name',
      'It was {Mark} {Clarkson}. Then {Clarkson} left.',
      ['prose-likely Mark Clarkson', 'mention Clarkson'],
    ],
    [
      'not of a likely one, when nobody knows it',
      'It was {Amanda} {Zorvan}. Then {Zorvan} left.',
      ['prose-likely Amanda Zorvan'],
    ],
    [
      'not of a likely one, when it is a word',
      'It was {Mark} {Fernandez}. Then {Mark} left.',
      ['prose-likely Mark Fernandez'],
    ],
    ['not of a weak one', 'It was {Fernandez} {Zorvan}. Then {Fernandez} left.', ['prose-weak Fernandez Zorvan']],
    ['not of two letters', 'It was {Jo} {Fernandez}. Then {Jo} left.', ['prose {Jo} {Fernandez}', 'prose-weak Jo']],
    ['not of a mention', 'It is by {Amanda}. Then {Amanda} left.', ['mention Amanda', 'prose-weak Amanda']],
    ['not in capitals', 'It was {Amanda} {Fernandez}. Then {AMANDA} left.', ['prose {Amanda} {Fernandez}']],
    ['not of capitals', 'It was {AMANDA} {FERNANDEZ}. Then {Fernandez} left.', ['prose-likely AMANDA FERNANDEZ']],
    ['not before a number', 'It was {Amanda} {Fernandez}. Then {Amanda} {12} left.', ['prose {Amanda} {Fernandez}']],
    ['not behind a product', 'It was {Amanda} {Fernandez}. Then Docker {Amanda} left.', ['prose {Amanda} {Fernandez}']],
    ['with a pronoun', 'So {Amanda} left, and she ran.', ['mention Amanda']],
    ['not with a pronoun, when nobody knows it', 'So {Zorvan} left, and she ran.', []],
  ])('is a mention %s', (_, text, expected) => expect(people(text)).toEqual(expected.map(written)));

  test.each([
    ['two, of whom one is known', '{Amanda}: What?\n{Zorvan}: So what.', ['mention Amanda', 'mention Zorvan']],
    [
      'two, among others who are silent',
      '{Amanda}: What?\n{Zorvan}: So.\nThen {Qelthari}, then Vexlum.',
      ['mention Amanda', 'mention Zorvan'],
    ],
    ['not three, of whom one is known', '{Amanda}: What?\n{Zorvan}: So.\n{Qelthari}: So.', ['prose-weak Amanda']],
    ['with a quotation mark', '{Amanda}: "what?"\n{Zorvan}: “so.”', ['mention Amanda', 'mention Zorvan']],
    ['without a blank', '{Amanda}:What?\n{Zorvan}:So.', ['mention Amanda', 'mention Zorvan']],
    ['not before a small letter', '{Amanda}: what?\n{Zorvan}: so.', ['prose-weak Amanda']],
    ['not within a line', 'so {Amanda}: What?\nso {Zorvan}: So.', ['prose-weak Amanda']],
    ['not without a colon', '{Amanda}, What?\n{Zorvan}, So.', ['prose-weak Amanda']],
  ])('speaks: %s', (_, text, expected) => expect(people(text)).toEqual(expected.map(written)));
});

describe('an enumeration', () => {
  test.each([
    [
      'most are known',
      'then {Amanda}, {Zorvan} and {Roberto} left.',
      ['mention Amanda', 'mention Zorvan', 'mention Roberto'],
    ],
    ['not when few are known', 'then {Amanda}, {Zorvan} and {Qelthari} left.', ['prose-weak Amanda']],
    [
      'not when half are known',
      'then {Amanda}, {Zorvan}, {Qelthari} and {Roberto} left.',
      ['prose-weak Amanda', 'prose-weak Roberto'],
    ],
    ['not when it is of two', 'then {Amanda} and {Roberto} left.', ['prose-weak Amanda', 'prose-weak Roberto']],
    [
      'a whole name stays one',
      'then {Amanda} {Fernandez}, {Roberto} and {Patricia} left.',
      ['prose {Amanda} {Fernandez}', 'mention Roberto', 'mention Patricia'],
    ],
    [
      'an initial is no word',
      'then {Amanda} A. {Fernandez}, {Roberto} and {Patricia} left.',
      ['prose {Amanda} A. {Fernandez}', 'mention Roberto', 'mention Patricia'],
    ],
    [
      'whole names speak for no half',
      'then {Amanda} {Fernandez}, {Roberto} {Weber} and {Zorvan} left.',
      ['prose {Amanda} {Fernandez}', 'prose {Roberto} {Weber}'],
    ],
    [
      'a role stands before it',
      'The plaintiffs {Zorvan}, {Qelthari} and Vexlum left.',
      ['mention Zorvan', 'mention Qelthari', 'mention Vexlum'],
    ],
    [
      'a role stands before families',
      'The plaintiffs {Weber}, {Fernandez} and {Hoffmann} left.',
      ['mention Weber', 'mention Fernandez', 'mention Hoffmann'],
    ],
    ['not when it is a firm', 'then {Weber}, {Fernandez} and {Hoffmann} left.', []],
  ])('is of people: %s', (_, text, expected) => expect(people(text)).toEqual(expected.map(written)));
});

describe('what stands around it', () => {
  const filler = ' and so on'.repeat(12);

  test.each([
    ['a sentence', `So it is {Amanda} {Fernandez}.`, ['prose {Amanda} {Fernandez}']],
    ['a heading', '# {Amanda} {Fernandez}', ['prose-likely {Amanda} {Fernandez}']],
    [
      'a heading that goes on',
      `x\n## The book of {Amanda} {Fernandez}${filler}`,
      ['prose-likely {Amanda} {Fernandez}'],
    ],
    [
      'a heading in the first line',
      `# The book of {Amanda} {Fernandez}${filler}`,
      ['prose-likely {Amanda} {Fernandez}'],
    ],
    ['a heading above', '# So\n{Amanda} {Fernandez} left.', ['prose {Amanda} {Fernandez}']],
    ['a heading below', '{Amanda} {Fernandez} left.\n# So', ['prose {Amanda} {Fernandez}']],
    ['a sign of a number', 'So # is {Amanda} {Fernandez}', ['prose {Amanda} {Fernandez}']],
    ['an honorific', 'So {Dr.} {Zorvan} left.', ['titled Zorvan']],
    ['an honorific before four words', 'So {Dr.} {Zorvan} Aa Bb Cc left.', ['titled Zorvan Aa Bb Cc']],
    ['an honorific before five words', 'So {Dr.} {Zorvan} Aa Bb Cc Dd left.', ['prose-weak Zorvan Aa Bb Cc Dd']],
    ['an honorific in a heading', '# {Dr.} {Zorvan}', ['prose-weak Zorvan']],
    ['the verb of a question', 'Will {Amanda} {Fernandez} come?', ['prose {Amanda} {Fernandez}']],
    ['nothing that nobody knows', 'So it is {Zorvan} {Qelthari}.', []],
  ])('decides: %s', (_, text, expected) => expect(people(text)).toEqual(expected.map(written)));
});
