import { describe, expect, test } from 'vitest';
import { createLexicon } from '../../../src/detection/lexicon.js';
import { isOrganisation, partOf } from '../../../src/detection/spot/name-words.js';
import { spotName } from '../../../src/detection/spot/names.js';
import type { Candidate } from '../../../src/model/recognizer.js';
import type { Label } from '../../../src/model/view.js';
import { readText } from '../../../src/readers/text.js';
import { recognizers } from '../../../src/recognizers/registry.generated.js';
import { written } from '../../helpers/written.js';

const lexicon = createLexicon(recognizers);

function spottedUnder(label: Label, template: string): Candidate[] {
  const value = written(template);
  const text = `x ${value} x`;
  const seen: Candidate[] = [];
  spotName(readText('a.txt', text), { start: 2, end: 2 + value.length, label }, lexicon, (found) => seen.push(found));
  return seen;
}

const under = (name: string, template: string, isStandard?: true): string[] =>
  spottedUnder({ name, ...(isStandard && { isStandard }) }, template).map(({ form, text }) => `${form} ${text}`);

describe('a value is a name', () => {
  test.each([
    ['of two words', 'customerName', '{Zorvan} {Qelthari}', ['full {Zorvan} {Qelthari}']],
    ['with a comma', 'customerName', '{Qelthari}, {Zorvan}', ['full {Qelthari}, {Zorvan}']],
    ['with blanks', 'customerName', '{Zorvan}  {Qelthari}', ['full {Zorvan}  {Qelthari}']],
    ['with a title', 'customerName', 'Dr. {Zorvan} {Qelthari}', ['full {Zorvan} {Qelthari}']],
    ['with two titles', 'customerName', '{Herr} {Dr.} {Zorvan} {Qelthari}', ['full {Zorvan} {Qelthari}']],
    ['of five words', 'customerName', '{Aa} {Bb} {Cc} {Dd} {Ee}', ['full Aa Bb Cc Dd Ee']],
    ['not of six', 'customerName', '{Aa} {Bb} {Cc} {Dd} {Ee} {Ff}', []],
    ['of one word', 'customerName', '{Zorvan}', ['half {Zorvan}']],
    ['of one word and a particle', 'customerName', 'de la {Zorvan}', ['half de la {Zorvan}']],
    ['not of particles', 'customerName', 'de la', []],
    ['not of small letters', 'customerName', '{Zorvan} qelthari', []],
    ['not of digits', 'customerName', '{Zorvan} 2', []],
    ['not of one letter', 'customerName', '{Z}', []],
    ['of two letters', 'customerName', '{Zo}', ['half Zo']],
    ['of sixty letters', 'customerName', `Z${'o'.repeat(59)}`, [`half Z${'o'.repeat(59)}`]],
    ['not of more', 'customerName', `Z${'o'.repeat(60)}`, []],
    ['of three characters', 'customerName', '{山田}{太郎}', ['full {山田}{太郎}']],
    ['half of two characters', 'customerName', '{山}{田}', ['half {山}{田}']],
    ['given', 'firstName', '{Zorvan}', ['given Zorvan']],
    ['in the middle', 'middleName', '{Zorvan}', ['middle Zorvan']],
    ['of a family', 'lastName', 'van {Zorvan}', ['family van {Zorvan}']],
    ['of a mother’s family', 'mothersMaidenName', '{Zorvan}', ['family Zorvan']],
    ['shown, of two words', 'displayName', '{Zorvan} {Qelthari}', ['half {Zorvan} {Qelthari}']],
    ['not shown, of one', 'displayName', '{Zorvan}', []],
    ['of who has a role, of two words', 'employee', '{Zorvan} {Qelthari}', ['full {Zorvan} {Qelthari}']],
    ['not of who has a role, of one', 'employee', '{Zorvan}', []],
    ['not when it says that there is none', 'customerName', 'Unknown', []],
    ['not when it says so at length', 'customerName', 'Not Given', []],
    ['not when it is the name of a field', 'customerName', 'First Name', []],
    ['not when a word of it is', 'customerName', '{Zorvan} Name', []],
    ['not when it is a label', 'customerName', 'Phone Number', []],
    ['not when it is a company', 'customerName', '{Zorvan} GmbH', []],
  ])('%s', (_, label, template, expected) => expect(under(label, template)).toEqual(expected.map(written)));

  test.each([
    ['in small letters', 'zorvan', ['given zorvan']],
    ['with a digit', '{Zorvan}2', ['given Zorvan2']],
    ['not in a word that is no letter', '2 3', []],
  ])('where a standard says so, %s', (_, template, expected) => {
    expect(under('firstName', template, true)).toEqual(expected);
  });

  test('that stands alone where a standard says so, and nowhere else', () => {
    expect(spottedUnder({ name: 'firstName', isStandard: true }, '{Zorvan}')[0]?.standsAlone).toBe(true);
    expect(spottedUnder({ name: 'firstName' }, '{Zorvan}')[0]).not.toHaveProperty('standsAlone');
  });

  test('where it begins behind its title', () => {
    expect(spottedUnder({ name: 'customerName' }, 'Dr. {Zorvan} {Qelthari}')[0]).toMatchObject({ start: 6, end: 21 });
  });
});

test.each([
  ['Zorvan GmbH', true],
  ['Zorvan Inc.', true],
  ['Zorvan Support Team', true],
  ['Zorvan TEAM', true],
  ['Zorvan gmbh', false],
  ['GmbH Zorvan', false],
  ['Zorvan In.c', false],
  ['Zorvan', false],
])('%s ends like an organisation: %s', (name, expected) => expect(isOrganisation(name)).toBe(expected));

test.each([
  [{ name: 'displayName' }, 'shown'],
  [{ name: 'first_name' }, 'given'],
  [{ name: 'Nachname' }, 'family'],
  [{ name: 'middleName' }, 'middle'],
  [{ name: 'mothersMaidenName' }, 'family'],
  [{ name: 'customerName' }, 'whole'],
  [{ name: 'Kundenname' }, 'whole'],
  [{ name: 'müşteri adı' }, 'whole'],
  [{ name: 'ad soyad' }, 'family'],
  [{ name: 'ad' }, 'whole'],
  [{ name: 'adi' }, 'whole'],
  [{ name: 'hasta adı bilgisi' }, 'whole'],
  [{ name: '氏名' }, 'whole'],
  [{ name: 'employee' }, 'role'],
  [{ name: 'upload' }, 'role'],
  [{ name: 'loader' }, 'role'],
  [{ name: 'adx' }, 'role'],
  [{ name: 'names' }, 'role'],
  [{ name: 'first', under: 'name' }, 'given'],
  [{ name: 'value', under: 'lastName' }, 'family'],
  [{ name: 'value', means: 'full name' }, 'whole'],
  [{ name: 'lastName', means: 'first name' }, 'given'],
  [{ name: '' }, 'role'],
] as const)('the label %j asks for the part %s', (label, part) => expect(partOf(label)).toBe(part));
