import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEnvironment } from '../../src/action/environment.js';
import { temporaryFolder } from '../helpers/git-repository.js';

describe('the environment', () => {
  test('is read from the runner', async () => {
    const file = join(temporaryFolder(), 'event.json');
    writeFileSync(file, '{"number": 7}');
    const environment = await readEnvironment(
      { GITHUB_EVENT_PATH: file, GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'octo/shop', GITHUB_SHA: 'abc' },
      '/here',
    );
    expect(environment).toMatchObject({
      workspace: '/here',
      repository: { owner: 'octo', repo: 'shop' },
      payload: { number: 7 },
      payloadProblem: undefined,
    });
  });

  test.each([
    ['not set', undefined, 'GITHUB_EVENT_PATH is not set'],
    ['not there', '/does/not/exist.json', 'cannot be read as JSON'],
  ])('without a payload (%s) it says so', async (_, path, problem) => {
    const { payload, payloadProblem } = await readEnvironment({ GITHUB_EVENT_PATH: path }, '/here');
    expect(payload).toBeUndefined();
    expect(payloadProblem).toContain(problem);
  });

  test('a broken payload is not quoted', async () => {
    const file = join(temporaryFolder(), 'event.json');
    writeFileSync(file, '{"title": "Amanda');
    const { payloadProblem } = await readEnvironment({ GITHUB_EVENT_PATH: file }, '/here');
    expect(payloadProblem).not.toContain('Amanda');
  });
});
