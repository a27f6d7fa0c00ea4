import { describe, expect, test } from 'vitest';
import { found } from '../helpers/recognize.js';

const entity = 'DOMAIN';

describe('a domain name', () => {
  test('is found in a URL', () => {
    expect(found('see https://docs.example.com/a.html there', { entity })).toEqual(['docs.example.com']);
    expect(found('https://jane@example.org/', { entity })).toEqual(['example.org']);
  });

  test.each([
    ['a word', 'the domain example.com is ours'],
    ['a label', 'domain: example.com'],
  ])('is found in text with %s', (_, text) => {
    expect(found(text, { entity })).toEqual(['example.com']);
  });

  test.each([
    ['an e-mail address', 'domain of jane@example.com'],
    ['a file', 'domain in setup.py and go.mod'],
    ['a member of an object', 'domain = request.host.name'],
    ['a version', 'domain v1.2.3'],
    ['a top-level domain that does not exist', 'domain example.notatld'],
  ])('is not seen in %s', (_, text) => {
    expect(found(text, { entity })).toEqual([]);
  });
});
