import { describe, expect, test } from 'vitest';
import { isGroup } from '../../../src/detection/prose/groups.js';
import { namesIn } from '../../helpers/names-in-prose.js';

test.each([
  ['finnish', true],
  ['estonians', true],
  ['englishman', true],
  ['englishmen', true],
  ['englishwomen', true],
  ['costa rican', true],
  ['south africans', true],
  ['new zealander', true],
  ['abkhaz', true],
  ['roman', false],
  ['costa', false],
  ['rican', false],
  ['businessmen', false],
  ['englishmental', false],
  ['man', false],
  ['s', false],
  ['', false],
])('%s is a people, a religion or a party: %s', (name, expected) => expect(isGroup(name)).toBe(expected));

describe('a group', () => {
  test.each([
    ['a people', 'The Estonian border is long.', ['known Estonian']],
    ['a people of two words', 'The Costa Rican border is long.', ['known Costa Rican']],
    ['a people behind another word', 'The Zorvan Estonian border.', ['known Estonian']],
    ['not two words of which each is one', 'The Estonian Finnish border.', ['known Estonian', 'known Finnish']],
    ['not a first word alone', 'The South border is long.', []],
    ['not the name of a place', 'The Dominican Republic is far.', []],
    ['what is the language', 'It is written in Estonian.', ['weak Estonian']],
    ['what is in a language, behind another word', 'It is written in Zorvan Estonian.', ['known Estonian']],
    ['what is a word, too', 'The Conservative wing met.', ['weak Conservative']],
    ['nothing', 'The Zorvan border is long.', []],
  ])('is named: %s', (_, text, expected) => expect(namesIn('group', text)).toEqual(expected));

  test.each([
    ['a people', 'I am cambodian, they say.', ['said cambodian']],
    ['a people of two words', 'We are costa rican, they say.', ['said costa rican']],
    ['a people behind another word', 'It is a large cambodian town.', ['said cambodian']],
    ['a people before another word', 'It is a cambodian town.', ['said cambodian']],
    ['not what is a word, too', 'He is conservative, they say.', []],
    ['not with a capital', 'I am Cambodian, they say.', ['known Cambodian']],
    ['nothing', 'I am zorvan, they say.', []],
  ])('is said: %s', (_, text, expected) => expect(namesIn('group', text)).toEqual(expected));
});
