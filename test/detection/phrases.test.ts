import { describe, expect, test } from 'vitest';
import { familyLabels } from '../../src/detection/families.js';
import { neutralPhrases, ownerships, qualifiers } from '../../src/detection/label-words.js';
import { readPhrases } from '../../src/detection/phrases.js';
import type { Recognizer } from '../../src/model/recognizer.js';
import { recognizer as any } from '../../src/recognizers/passport-number.js';

const { family: _, ...blank }: Recognizer = { ...any, labels: [], context: [] };
const ticket: Recognizer = {
  ...blank,
  entity: 'TICKET',
  labels: ['zorv brint', 'zorv brint of the day'],
  context: ['zorv', 'qelt'],
};
const pass: Recognizer = { ...blank, entity: 'PASS', labels: ['zorv brint'], context: ['qelt velkor', 'zorv brint'] };
const declare = () =>
  readPhrases([ticket, pass, { ...blank, entity: 'TAX', family: 'tax' }, { ...blank, entity: 'TAXED', family: 'tax' }]);

describe('phrases', () => {
  test('belong to all that declare them', () => {
    const declared = declare();
    expect([...declared.labels]).toEqual([
      ['zorv brint', ['TICKET', 'PASS']],
      ['zorv brint of the day', ['TICKET']],
    ]);
    expect([...declared.context]).toEqual([
      ['zorv', ['TICKET']],
      ['qelt', ['TICKET']],
      ['qelt velkor', ['PASS']],
      ['zorv brint', ['PASS']],
    ]);
  });

  test('of a sort belong to it once, however many are of it', () => {
    const declared = declare();
    expect([...declared.sorts.keys()]).toEqual([...new Set(familyLabels.tax)]);
    expect(declared.sorts.get(familyLabels.tax[0]!)).toEqual(['tax']);
    expect(readPhrases([ticket]).sorts.size).toBe(0);
  });

  test('open with a word, and are so long at the most', () => {
    const declared = declare();
    expect([declared.opening.get('zorv'), declared.opening.get('qelt')]).toEqual([5, 2]);
    expect([declared.opening.get('brint'), declared.opening.get('velkor')]).toEqual([undefined, undefined]);
    const [sort = ''] = familyLabels.tax;
    for (const phrase of [...neutralPhrases, sort]) {
      const words = phrase.split(' ');
      expect(declared.opening.get(words[0]!)).toBeGreaterThanOrEqual(words.length);
    }
  });

  test('of more than one word are known by the first two', () => {
    const declared = declare();
    const pairs = [...declared.pairs].filter((pair) => /zorv|qelt/.test(pair));
    expect(pairs).toEqual(['zorv brint', 'qelt velkor']);
    expect([...declared.pairs].every((pair) => pair.split(' ').length === 2)).toBe(true);
  });

  test('have a vocabulary, which context adds nothing to', () => {
    const declared = declare();
    const words = ['zorv', 'brint', 'of', 'the', 'day', ...qualifiers, ...neutralPhrases, ...ownerships];
    expect(words.filter((word) => !declared.vocabulary.has(word))).toEqual([]);
    expect(['qelt', 'velkor', 'zorv brint'].filter((word) => declared.vocabulary.has(word))).toEqual([]);
  });
});
