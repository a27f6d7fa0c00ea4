import { describe, expect, test } from 'vitest';
import { found } from '../helpers/recognize.js';

const entity = 'URL';

describe('a URL', () => {
  test.each([
    'http://www.example.com/',
    'https://example.com',
    'https://example.co.uk/a/b?c=d&e=f#g',
    'http://203.0.113.7:8080/x',
    'https://bücher.example.de/',
  ])('is found: %s', (url) => {
    expect(found(`My website is ${url}, see there.`, { entity })).toEqual([url]);
    expect(found(`<a href="${url}">`, { entity })).toEqual([url]);
  });

  test('is found without a scheme where the name can only be a host', () => {
    expect(found('my domains: example.com example.co.il', { entity })).toEqual(['example.com', 'example.co.il']);
  });

  test.each([
    ['one word', 'http://example'],
    ['www and one word', "'www.example'"],
    ['a file', 'README.md, main.rs, app.py'],
    ['a member', 'user.name = foo.bar.id'],
    ['a call', 'module.com(1)'],
    ['an e-mail address', 'jane@example.com'],
    ['a scheme of another kind', 'file:///etc/hosts'],
  ])('is not seen in %s', (_, text) => {
    expect(found(text, { entity })).toEqual([]);
  });
});
