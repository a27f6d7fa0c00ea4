import { expect, test } from 'vitest';
import { categoryOf } from '../../src/action/category.js';

test.each([
  ['piicloak', '', 'piicloak'],
  ['piicloak', 'null', 'piicloak'],
  ['piicloak', '{}', 'piicloak'],
  ['piicloak', 'not JSON', 'piicloak'],
  ['piicloak', '{"node":24,"os":"ubuntu-latest"}', 'piicloak/node:24/os:ubuntu-latest'],
  ['piicloak', '{"of":{"a":[1,"two words"]}}', 'piicloak/of:-a-:-1-two-words-'],
  ['mine', '{"node":24}', 'mine'],
])('%s in the matrix %s is %s', (given, matrix, expected) => {
  expect(categoryOf(given, matrix)).toBe(expected);
});

test('a category is never without end', () => {
  expect(categoryOf('piicloak', JSON.stringify({ values: 'x'.repeat(5000) })).length).toBeLessThanOrEqual(200);
});
