import { expect, test } from 'vitest';
import { spotJsonWebTokens } from '../../../src/detection/spot/json-web-tokens.js';
import { spotted } from '../../helpers/spotted.js';
import { written } from '../../helpers/written.js';

/** Tokens. */
test.each([
  ['x eyJ{abcdefgh}.eyJ{abcd}.sig y', ['jwt eyJ{abcdefgh}.eyJ{abcd}.sig']],
  ['xeyJ{abcdefgh}.eyJ{abcd}.sig', []],
  ['\\neyJ{abcdefgh}.eyJ{abcd}.sig', ['jwt eyJ{abcdefgh}.eyJ{abcd}.sig']],
  ['-eyJ{abcdefgh}.eyJ{abcd}.sig', []],
  ['eyJ{abcdefg}.eyJ{abcd}.sig', []],
  ['eyJ{abcdefgh}.eyJ{abcd}.', ['jwt eyJ{abcdefgh}.eyJ{abcd}.']],
  ['eyJ{abcdefgh}.eyJ{abcd}', []],
  [
    'eyJ eyJ{abcdefgh}.eyJ{abcd}.s eyJ{abcdefgi}.eyJ{abcd}.s',
    ['jwt eyJ{abcdefgh}.eyJ{abcd}.s', 'jwt eyJ{abcdefgi}.eyJ{abcd}.s'],
  ],
])('%j holds %j', (template, expected) => {
  expect(spotted(spotJsonWebTokens, template)).toEqual(expected.map(written));
});
