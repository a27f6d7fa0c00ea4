import { expect, it } from 'vitest';
import { describeApiFailure } from '../../src/changes/api-failure.js';

const failure = (status: number, headers?: Record<string, string>) =>
  Object.assign(new Error('Bad credentials for ghp_secret'), { status, ...(headers && { response: { headers } }) });

const inner = Object.assign(new Error('connect to proxy user:secret@host'), { code: 'ENOTFOUND' });

it.each<[string, unknown, string]>([
  ['a limit without a time', failure(429, {}), 'Run again in an hour.'],
  ['a limit with a senseless time', failure(429, { 'retry-after': 'soon', 'x-ratelimit-reset': 'x' }), 'in an hour.'],
  ['a request that got no answer', failure(500), 'could not be reached (no reason given).'],
  ['the innermost cause', new Error('secret', { cause: new Error('secret', { cause: inner }) }), '(ENOTFOUND).'],
  ['patience at its end', Object.assign(new Error('secret'), { name: 'TimeoutError' }), '(no answer in time).'],
  ['something thrown that is no error', 'secret', 'could not be reached'],
  ['an unknown status', failure(418, {}), 'answered 418: the request was refused.'],
])('%s is told without what the error quotes', (_, error, expected) => {
  const sentence = describeApiFailure(error, 'contents: read');
  expect(sentence).toContain(expected);
  expect(sentence).not.toContain('secret');
});
