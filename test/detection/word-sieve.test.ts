import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createContext } from '../../src/detection/context.js';
import { createLexicon } from '../../src/detection/lexicon.js';
import { readPhrases } from '../../src/detection/phrases.js';
import { createWordSieve } from '../../src/detection/word-sieve.js';
import { toWords } from '../../src/detection/words.js';
import type { Label } from '../../src/model/view.js';
import { recognizers } from '../../src/recognizers/registry.generated.js';

const phrases = ['phone', 'tax id', 'date of birth', 'ssn'];
const { mayHold, next } = createWordSieve(phrases);

describe('a text may hold a phrase', () => {
  test.each([
    'phone',
    'user_phone',
    'userPhone2',
    'PHONES',
    'taxId',
    'TAX-ID',
    'taxIDs',
    'XMLTaxId',
    'the tax (ID) of',
    'dateOfBirth',
    'SSNNumber',
    'userSSN',
    'prénom',
  ])('%s', (text) => expect(mayHold(text)).toBe(true));
});

describe('a text holds none', () => {
  test.each(['', '12', 'tax', 'id', 'idTax', 'taxRate id', 'telephone', 'phoned', 'mySsnx', 'xTAXid', 'dateBirth'])(
    '%j',
    (text) => expect(mayHold(text)).toBe(false),
  );
});

test('a text is read to its end, though one was read before that begins with it and goes on', () => {
  expect([mayHold('ssnless'), mayHold('ssn'), mayHold('the phoneless'), mayHold('the phone')]).toEqual([
    false,
    true,
    false,
    true,
  ]);
  expect([next('a tax idle', 0), next('a tax id', 0)]).toEqual([-1, 8]);
});

describe('the next word that may end a phrase', () => {
  test.each([
    ['ends there', 'const phone = userPhone + 1', [11, 23]],
    ['is the second of a longer one', 'tax id, tax rate', [6]],
    ['may be any that is not in ASCII, one behind the other', 'a été à b', [3, 5, 7]],
    ['may begin behind an escape, which takes a letter', '"\\nphone \\t1 \\q2"', [2]],
    ['is there for none', 'let a = b', []],
  ])('%s', (_, text, ends) => {
    const found: number[] = [];
    for (let at = next(text, 0); at >= 0; at = next(text, at)) found.push(at);
    expect(found).toEqual(ends);
  });

  it('is found however long the text before was', () => {
    expect([next('phone '.repeat(1000), 0), next('x', 0), next('ssn', 0)]).toEqual([5, -1, 3]);
  });
});

const spelled = fc.constantFrom(
  (word: string) => word,
  (word: string) => word.toUpperCase(),
  (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
);
const word = fc.constantFrom('tax', 'id', 'ids', 'phone', 'date', 'of', 'birth', 'births', 'ssn', 's', 'rate');
const piece = fc
  .tuple(word, spelled, fc.constantFrom('', '', ' ', '_', '-', '7', '.', '/', ' ('))
  .map(([each, spell, behind]) => spell(each) + behind);

test('whatever is read in a text, the sieve lets through', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const text = pieces.join('');
      const said = ` ${toWords(text)} `;
      const isRead = phrases.some((phrase) => said.includes(` ${phrase} `) || said.includes(` ${phrase}s `));
      expect(mayHold(text) || !isRead).toBe(true);
    }),
  );
});

test('of names that nobody asks for, few pass', () => {
  const { labels, sorts } = readPhrases(recognizers);
  const { mayHold: mayHoldLabel } = createWordSieve([...labels.keys(), ...sorts.keys()]);
  const syllables = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'ti', 'vo', 'zu'];
  const words = syllables.flatMap((first) => syllables.map((last) => `${first}r${last}n`));
  const names = words.flatMap((first) => words.map((last) => `${first}_${last}`));
  expect(names.filter((name) => mayHoldLabel(name)).length / names.length).toBeLessThan(0.01);
});

/** Every way to write a phrase as a label, or as one within another. */
function labelsOf(phrase: string): Label[] {
  const words = phrase.split(' ');
  const capital = (each: string): string => each.charAt(0).toUpperCase() + each.slice(1);
  const nested = words.slice(1).flatMap((_, index) => {
    const [before, behind] = [words.slice(0, index + 1).join('_'), words.slice(index + 1).join('_')];
    return [
      { name: behind, under: before },
      { name: before, under: behind },
    ];
  });
  const names = [words.join('_'), words.map(capital).join(''), words.join('-').toUpperCase(), `my ${phrase}s 2`];
  return [...names.map((name) => ({ name })), ...nested, { name: 'value', under: phrase }];
}

test('no label that means something to anybody is passed over', () => {
  const { meaningOf, announces } = createLexicon(recognizers);
  const everybody = new Set(recognizers.map(({ entity }) => entity));
  const { labels, sorts } = readPhrases(recognizers);
  const missed = [...labels.keys(), ...sorts.keys()].flatMap(labelsOf).filter((label) => {
    const { entities, kin } = meaningOf(label);
    return announces(label, everybody) !== entities.length + kin.length > 0;
  });
  expect(missed).toEqual([]);
});

test('no words that speak for anybody are passed over', () => {
  const mentionsIn = createContext(recognizers);
  const missed = recognizers.flatMap(({ entity, context }) =>
    context.filter((phrase) => !mentionsIn(`of the ${phrase.toUpperCase()}: | 12`).has(entity)),
  );
  expect(missed).toEqual([]);
});
