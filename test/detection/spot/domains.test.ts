import { expect, test } from 'vitest';
import { spotDomains } from '../../../src/detection/spot/domains.js';
import { spotted } from '../../helpers/spotted.js';
import { written } from '../../helpers/written.js';

/** Names of hosts; a bare one is told twice, as a domain and as a URL. */
test.each([
  ['see example.com now', ['bare example.com']],
  ['see www.example.com.', ['bare www.example.com']],
  ['see example.com- now', []],
  ['see example.com.- now', ['bare example.com']],
  ['see example.py now', []],
  ['see www.example.py now', ['bare www.example.py']],
  ['see www.example now', []],
  ['see www.e.x now', []],
  ['see www..com now', []],
  ['see my.www.example.zip', []],
  ['https://example.com/x', ['host example.com']],
  ['https://jane@example.com/x', ['host example.com']],
  ['https://jane:pw@example.com/x', ['host example.com']],
  ['//x y example.com', ['bare example.com']],
  ['_example.com', []],
  ['@example.com', []],
  ['a/example.com', []],
  ['x.$example.com', []],
  ['example.com_x', []],
  ['example.com@x', []],
  ['example.com(x', []],
  ['example.com=1', []],
  ['example.com-x', []],
  ["example.com's", ['bare example.com']],
  ['example.com\\x', []],
  ['bücher.example', ['bare bücher.example']],
  ['bücher.de x', ['bare bücher.de']],
  ['example.рф', ['bare example.рф']],
  ['example.c', []],
  ['example.c1', []],
  ['1.2.3', []],
  ['a.1b', []],
  ['. com', []],
  ['x .com', []],
  ['-example.com', []],
  ['ex-ample.com', ['bare ex-ample.com']],
  ['e--x.com', ['bare e--x.com']],
  ['a.b.c.d.e.f.g.h.example.com', []],
  ['a.b.c.d.e.f.g.example.com', ['bare a.b.c.d.e.f.g.example.com']],
  ['a.a.a.a.a.a.a.a.com', ['bare a.a.a.a.a.a.a.a.com']],
  ['a.a.a.a.a.a.a.a.a.com', []],
  [`(${'a'.repeat(63)}.com)`, [`bare ${'a'.repeat(63)}.com`]],
  [`(${'a'.repeat(64)}.com)`, []],
  ['x²y.com', ['bare y.com']],
  ['see ×.com', []],
  ['see é.com', ['bare é.com']],
  ['see À.fr', ['bare À.fr']],
  ['Ωmega.gr', ['bare Ωmega.gr']],
])('%j holds %j', (template, expected) => {
  const all = spotted((text, _, emit) => spotDomains(text, emit), template);
  expect([...new Set(all)]).toEqual(expected.map(written));
  expect(all).toHaveLength(expected.reduce((sum, found) => sum + (found.startsWith('bare') ? 2 : 1), 0));
});
