import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  clipped,
  clippedPath,
  html,
  mermaidLabel,
  prose,
  sarifText,
  uriPath,
  visible,
} from '../../src/reporters/text-safety.js';
import { hostile } from './hostile.js';

describe('visible', () => {
  test.each([
    ['plain.txt', 'plain.txt'],
    ['två naïve 名前 😀.txt', 'två naïve 名前 😀.txt'],
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['\u001b[31m', '\\u{1b}[31m'],
    ['\u202egnp', '\\u{202e}gnp'],
    ['\u2028\ufeff\u200b', '\\u{2028}\\u{feff}\\u{200b}'],
    ['\ud800', '\\u{d800}'],
    ['\u{e0041}', '\\u{e0041}'],
  ])('shows %j as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('leaves nothing that a terminal would act on', () => {
    fc.assert(fc.property(hostile, (text) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(visible(text))));
  });
});

describe('html', () => {
  it('makes markup text', () => {
    expect(html(`<a href="x" id='y'>&\n`)).toBe('&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;\\n');
  });

  it('lets no element and no attribute begin or end', () => {
    fc.assert(fc.property(hostile, (text) => !/[<>"'\n]/.test(html(text))));
  });
});

describe('prose', () => {
  test.each([
    ['Write `<name>@example.com` here', 'Write `<name>@example.com` here'],
    ['<b> [x](y) a|b &amp;', '&#60;b&#62; &#91;x&#93;(y) a&#124;b &#38;amp;'],
    ['an open ` tick <i>', 'an open ` tick &#60;i&#62;'],
  ])('turns %j into %j', (text, escaped) => {
    expect(prose(text)).toBe(escaped);
  });
});

describe('mermaidLabel', () => {
  test.each([
    ['E-mail address', 'E-mail address'],
    ['IBAN_CODE (EU/EEA)', 'IBAN_CODE (EU/EEA)'],
    ['a" : 9\n```', 'a 9'],
    ['%%{init}%%', 'init'],
    ['"', 'other'],
    ['a sign in place of a letter: \u{1f130}', 'a sign in place of a letter'],
  ])('turns %j into %j', (text, label) => {
    expect(mermaidLabel(text)).toBe(label);
  });

  it('holds only what the grammar takes as text', () => {
    fc.assert(fc.property(hostile, (text) => /^[\p{L}\p{M}\p{N} ()/.,_…-]+$/u.test(mermaidLabel(text))));
  });
});

describe('sarifText', () => {
  it('writes brackets, braces and backslashes so that they stand for themselves', () => {
    expect(sarifText('[a](1) {0} \\')).toBe('\\[a\\](1) {{0}} \\\\');
  });
});

describe('uriPath', () => {
  test.each([
    ['src/a b.ts', 'src/a%20b.ts'],
    ['a#b?c%d.md', 'a%23b%3Fc%25d.md'],
    ['c:/evil.txt', 'c%3A/evil.txt'],
    ['名/\u202e.txt', '%E5%90%8D/%E2%80%AE.txt'],
    ['a\\b[1].txt', 'a%5Cb%5B1%5D.txt'],
  ])('encodes %j as %j', (path, uri) => {
    expect(uriPath(path)).toBe(uri);
  });

  it('can be decoded back to every path that UTF-8 can hold', () => {
    fc.assert(
      fc.property(hostile, (path) => {
        fc.pre(!/\p{Cs}/u.test(path));
        return decodeURIComponent(uriPath(path)) === path;
      }),
    );
  });

  it('never fails, and never leaves a character that a URI gives a meaning', () => {
    fc.assert(fc.property(hostile, (path) => /^[\w/.~!'()*%-]*$/.test(uriPath(path))));
  });
});

describe('clipped', () => {
  it('keeps the start of a text and the end of a path, without halving a character', () => {
    expect([clipped('abcdef', 4), clippedPath('abcdef', 4), clipped('abc', 3)]).toEqual(['abc…', '…def', 'abc']);
    expect(clipped('😀😀😀', 2)).toBe('😀…');
    expect(clippedPath('😀😀😀', 2)).toBe('…😀');
  });
});
