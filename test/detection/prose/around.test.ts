import { describe, expect, test } from 'vitest';
import { after, before, phraseAfter, phraseBefore } from '../../../src/detection/prose/around.js';
import { marked } from '../../helpers/names-in-prose.js';

describe('the words before a place', () => {
  test.each([
    ['are four', 'the quick brown fox jumps «', ['quick', 'brown', 'fox', 'jumps']],
    ['begin with the text', 'brown fox «', ['\n', 'brown', 'fox']],
    ['begin with the line', 'quick\nbrown fox «', ['\n', 'brown', 'fox']],
    ['are none at the beginning', '«', ['\n']],
    ['are none at the beginning of a line', 'fox\n«', ['\n']],
    ['are none behind a mark of a list and emphasis', 'fox\n* **"«', ['\n']],
    ['are marks, too', 'Well, (the «', ['well', ',', '(', 'the']],
    ['are marks, a dash', 'the - «', ['\n', 'the', '-']],
    ['hold apostrophes', 'they don’t «', ['\n', 'they', 'dont']],
    ['hold straight apostrophes', "they don't «", ['\n', 'they', 'dont']],
    ['hold hyphens', 'a well-known «', ['\n', 'a', 'well-known']],
    ['hold nothing at their end', 'rock’ «', ['\n', 'rock', '']],
    ['are folded', 'DÉJÀ «', ['\n', 'deja']],
    ['are cut where they are long', `${'b'.repeat(6)}${'a'.repeat(24)} «`, ['\n', 'b'.repeat(6), 'a'.repeat(24)]],
  ])('%s', (_, template, expected) => {
    const { text, start } = marked(template);
    expect(before(text, start)).toEqual(expected);
  });
});

describe('the words after a place', () => {
  test.each([
    ['are four', '« the quick brown fox jumps', ['the', 'quick', 'brown', 'fox']],
    ['end with the text', '« brown fox', ['brown', 'fox', '\n']],
    ['end with the text behind blanks', '« brown  ', ['brown', '\n']],
    ['end with the line', '« brown fox\njumps', ['brown', 'fox', '\n']],
    ['are none at the end', '«', ['\n']],
    ['are none at the end of a line', '«\nfox', ['\n']],
    ['are none behind emphasis', '«**" \nfox', ['\n']],
    ['are marks, too', '«, so (the', [',', 'so', '(', 'the']],
    ['hold apostrophes', '« don’t so', ['dont', 'so', '\n']],
    ['hold straight apostrophes', "« don't so", ['dont', 'so', '\n']],
    ['hold hyphens', '« well-known', ['well-known', '\n']],
    ['hold nothing in front of them', 'Jane«’s wife', ['', 's', 'wife', '\n']],
    ['are cut where they are long', `« ${'a'.repeat(24)}${'b'.repeat(6)}`, ['a'.repeat(24), 'b'.repeat(6), '\n']],
  ])('%s', (_, template, expected) => {
    const { text, start } = marked(template);
    expect(after(text, start)).toEqual(expected);
  });
});

describe('the longest phrase wins', () => {
  const table = new Map([
    ['a b', 1],
    ['a', 2],
    ['b c', 3],
    ['c', 4],
  ]);

  test.each([
    [['x', 'b', 'c'], 3],
    [['a', 'c'], 4],
    [['a', 'b', 'x'], undefined],
    [[], undefined],
  ])('before: %j', (words, expected) => expect(phraseBefore(words, table)).toBe(expected));

  test.each([
    [['a', 'b', 'x'], 1],
    [['a', 'c'], 2],
    [['x', 'b', 'c'], undefined],
    [[], undefined],
  ])('after: %j', (words, expected) => expect(phraseAfter(words, table)).toBe(expected));
});
