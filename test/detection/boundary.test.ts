import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { standsAlone } from '../../src/detection/spot/boundary.js';

/** Whether the part between « and » is a token of its own. */
function alone(marked: string): boolean {
  const text = marked.replace(/[«»]/g, '');
  return standsAlone(text, marked.indexOf('«'), marked.indexOf('»') - 1);
}

describe('stands alone', () => {
  test.each([
    ['in a text of its own', '«123»'],
    ['between spaces', 'a «123» b'],
    ['in quotes', '"«123»"'],
    ['in parentheses', '(«123»)'],
    ['before a comma', '«123», b'],
    ['at the end of a sentence', 'is «123».'],
    ['before a full stop and a line end', 'is «123».\nNext'],
    ['before a dash', '«123» - b'],
    ['before a dash that ends it', '«123»- b'],
    ['behind a colon', 'ssn:«123»'],
    ['behind an equal sign', 'ssn=«123»'],
    ['behind a number sign', 'ssn #«123»'],
    ['behind the escape of a line end', '"\\n«123»\\n"'],
    ['between tags', '<b>«123»</b>'],
    ['between Chinese characters', '我«123»是'],
    ['between Hangul', '내«123»입'],
    ['between table bars', '|«123»|'],
    ['between emojis', '😀«123»😀'],
  ])('%s', (_, marked) => {
    expect(alone(marked)).toBe(true);
  });
});

describe('is a slice of something longer', () => {
  test.each([
    ['a word', 'a«123»'],
    ['a word that goes on', '«123»a'],
    ['a number', '4«123»'],
    ['an identifier', '_«123»'],
    ['an identifier that goes on', '«123»_'],
    ['a UUID', 'ab-«123»-cd'],
    ['a decimal', '0.«123»'],
    ['a version', '«123».4'],
    ['a path', '/«123»'],
    ['a path that goes on', '«123»/'],
    ['an address', '«123»@example'],
    ['a price', '$«123»'],
    ['a percentage', '«123»%'],
    ['the fragment of a URL', 'page#«123»'],
    ['a Greek word', 'α«123»'],
    ['a Cyrillic word', '«123»я'],
    ['an accented word', 'é«123»'],
  ])('%s', (_, marked) => {
    expect(alone(marked)).toBe(false);
  });
});

it('answers for every place in every text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.nat(20), fc.nat(20), (text, start, length) => {
      expect(typeof standsAlone(text, start, start + length)).toBe('boolean');
    }),
  );
});
