import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ingestionErrors } from '../helpers/github-server/ingestion.js';
import { type GitHubServer, startGitHub } from '../helpers/github-server.js';
import { toyRepository } from './toy-repository.js';
import { toyResult, toyRule, toyRun, toySarif } from './toy-sarif.js';

let server: GitHubServer;
let head = '';

beforeAll(async () => {
  const repository = toyRepository();
  repository.write('a.txt', 'a\n');
  head = repository.commit('One');
  server = await startGitHub({
    repositories: [{ fullName: 'o/toy', folder: repository.folder }],
    limits: { pendingPolls: 2 },
  });
});

afterAll(async () => {
  server.assertClean();
  await server.close();
});

async function send(sarif: string, commit = head) {
  const response = await fetch(`${server.url}/repos/o/toy/code-scanning/sarifs`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.token}` },
    body: JSON.stringify({ commit_sha: commit, ref: 'refs/pull/1/merge', sarif, tool_name: 'toy' }),
  });
  const text = await response.text();
  return { status: response.status, json: text === '' ? undefined : JSON.parse(text) };
}

async function poll(url: string) {
  return JSON.parse(await (await fetch(url, { headers: { authorization: `Bearer ${server.token}` } })).text());
}

function packed(sarif: unknown): string {
  return gzipSync(typeof sarif === 'string' ? sarif : JSON.stringify(sarif)).toString('base64');
}

describe('an upload', () => {
  test('is taken, is pending for a while, and completes', async () => {
    const { status, json } = await send(packed(toySarif()));
    expect(status).toBe(202);
    const polls = [await poll(json.url), await poll(json.url), await poll(json.url)];
    expect(polls.map((one) => one.processing_status)).toEqual(['pending', 'pending', 'complete']);
    expect(polls[2].analyses_url).toContain(json.id);
    expect(server.repository('o/toy').uploads.at(-1)).toMatchObject({
      commitSha: head,
      ref: 'refs/pull/1/merge',
      toolName: 'toy',
      sarif: toySarif(),
      errors: [],
    });
  });

  test('can be searched for leaks although it came packed', async () => {
    const sarif = toySarif();
    sarif.runs[0]?.results.push({ ...toyResult(), message: { ...toyResult().message, text: 'planted in a message' } });
    await send(packed(sarif));
    expect(server.received()).toContain('planted in a message');
  });

  test('that breaks a rule is taken, and fails when it is processed', async () => {
    const sarif = { ...toySarif(), runs: [{ ...toyRun('toy/'), results: [{ ...toyResult(), locations: [] }] }] };
    const { status, json } = await send(packed(sarif));
    expect(status).toBe(202);
    await poll(json.url);
    await poll(json.url);
    expect(await poll(json.url)).toEqual({
      processing_status: 'failed',
      analyses_url: null,
      errors: ['runs.0.results.0.locations: locationFromSarifResult: expected at least one location'],
    });
  });

  test.each([
    ['no JSON in it', packed('{'), 202],
    ['no gzip', Buffer.from('plain').toString('base64'), 400],
    ['no base64', '***', 400],
  ])('with %s', async (_, sarif, status) => {
    expect((await send(sarif)).status).toBe(status);
  });

  test('of a commit that GitHub does not have is not found', async () => {
    const { status, json } = await send(packed(toySarif()), 'f'.repeat(40));
    expect([status, json.message]).toEqual([404, 'commit not found']);
  });

  test('of the same commit, tool and category again takes the place of the first', async () => {
    for (const { status, json } of [await send(packed(toySarif())), await send(packed(toySarif()))]) {
      expect(status).toBe(202);
      await poll(json.url);
      await poll(json.url);
      expect((await poll(json.url)).processing_status).toBe('complete');
    }
  });

  test('above ten megabytes is too large', async () => {
    const file = gzipSync(Buffer.alloc(10 * 1024 * 1024 + 1), { level: 0 });
    expect((await send(file.toString('base64'))).status).toBe(413);
  });

  test('that was never made is not found', async () => {
    expect((await poll(`${server.url}/repos/o/toy/code-scanning/sarifs/none`)).message).toBe('Not Found');
  });
});

describe('the rules of ingestion', () => {
  const withRule = (change: object) => {
    const run = toyRun('toy/');
    return {
      ...toySarif(),
      runs: [{ ...run, tool: { driver: { ...run.tool.driver, rules: [{ ...toyRule(), ...change }] } } }],
    };
  };
  const withResults = (...results: object[]) => ({ ...toySarif(), runs: [{ ...toyRun('toy/'), results }] });
  const withRegion = (region: object) =>
    withResults({
      ...toyResult(),
      locations: [{ physicalLocation: { artifactLocation: { uri: 'a.txt' }, region } }],
    });
  const withUri = (uri: string) =>
    withResults({
      ...toyResult(),
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri },
            region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
          },
        },
      ],
    });
  const withRules = (count: number) => {
    const run = toyRun('toy/');
    const rules = Array.from({ length: count }, () => toyRule());
    return { ...toySarif(), runs: [{ ...run, tool: { driver: { ...run.tool.driver, rules } } }] };
  };
  const withSteps = (...counts: number[]) =>
    withResults({
      ...toyResult(),
      codeFlows: counts.map((count) => ({ threadFlows: [{ locations: Array.from({ length: count }, () => ({})) }] })),
    });
  const without = (name: string, from: object) =>
    Object.fromEntries(Object.entries(from).filter(([key]) => key !== name));

  test('take a log that has all it needs', () => {
    expect(ingestionErrors(toySarif())).toEqual([]);
  });

  test('take as much as GitHub takes', () => {
    const most = [
      { ...toySarif(), runs: Array.from({ length: 20 }, (_, index) => toyRun(`toy-${index}/`)) },
      withResults(...Array.from({ length: 25_000 }, () => toyResult())),
      withRules(25_000),
      withSteps(4000, 6000),
      withRule({ name: 'x'.repeat(255), shortDescription: { text: 'x'.repeat(1024) } }),
      withRule({ properties: { tags: Array.from({ length: 20 }, String) } }),
      withResults({ ...toyResult(), locations: Array.from({ length: 1000 }, () => toyResult().locations[0]) }),
    ];
    expect(most.map(ingestionErrors)).toEqual(most.map(() => []));
  });

  test.each([
    ['no $schema', without('$schema', toySarif()), '$schema'],
    ['an older version', { ...toySarif(), version: '2.0.0' }, 'version'],
    [
      'no rules',
      { ...toySarif(), runs: [{ tool: { driver: { name: 'Toy' } }, results: [] }] },
      'runs.0.tool.driver.rules',
    ],
    ['a rule without help', withRule({ help: undefined }), 'help'],
    ['an empty description', withRule({ shortDescription: { text: '' } }), 'is empty'],
    ['a long description', withRule({ fullDescription: { text: 'x'.repeat(1025) } }), 'longer than 1024'],
    ['a long name', withRule({ name: 'x'.repeat(256) }), 'longer than 255'],
    ['too many tags', withRule({ properties: { tags: Array.from({ length: 21 }, String) } }), 'more tags than allowed'],
    ['a severity in words', withRule({ properties: { 'security-severity': 'high' } }), 'is not a number'],
    ['a severity as a number', withRule({ properties: { 'security-severity': 7 } }), 'security-severity'],
    ['a result without a message', withResults(without('message', toyResult())), 'message'],
    ['a result without fingerprints', withResults(without('partialFingerprints', toyResult())), 'partialFingerprints'],
    ['a region without an end', withRegion({ startLine: 1, startColumn: 1 }), 'endLine'],
    ['line zero', withRegion({ startLine: 0, startColumn: 1, endLine: 1, endColumn: 1 }), 'startLine'],
    ['an absolute path', withUri('/home/a.txt'), 'relative to the repository'],
    ['a file URL', withUri('file:///home/a.txt'), 'relative to the repository'],
    ['a path of Windows', withUri('src\\a.txt'), 'relative to the repository'],
    [
      'too many runs',
      { ...toySarif(), runs: Array.from({ length: 21 }, (_, index) => toyRun(`toy-${index}/`)) },
      'rejecting SARIF, as there are more runs than allowed (21 > 20)',
    ],
    [
      'too many results',
      withResults(...Array.from({ length: 25_001 }, () => toyResult())),
      'rejecting SARIF, as there are more results per run than allowed (25001 > 25000)',
    ],
    ['too many rules', withRules(25_001), 'more rules per run than allowed (25001 > 25000)'],
    [
      'too many extensions',
      {
        ...toySarif(),
        runs: [
          { ...toyRun('toy/'), tool: { ...toyRun('toy/').tool, extensions: Array.from({ length: 101 }, () => ({})) } },
        ],
      },
      'more tool extensions per run than allowed (101 > 100)',
    ],
    [
      'too many locations',
      withResults({ ...toyResult(), locations: Array.from({ length: 1001 }, () => toyResult().locations[0]) }),
      'has more locations than allowed (1000)',
    ],
    ['too many steps', withSteps(4000, 6001), 'has more thread flow locations than allowed (10000)'],
    [
      'the same category twice',
      { ...toySarif(), runs: [toyRun('toy/1'), toyRun('toy/2')] },
      'A delivery cannot contain multiple runs with the same category',
    ],
    ['no category twice', { ...toySarif(), runs: [toyRun('a'), toyRun('b')] }, 'multiple runs with the same category'],
    ['an array', [], ''],
  ])('refuse %s', (_, log, reason) => {
    const errors = ingestionErrors(log);
    expect(errors).not.toEqual([]);
    expect(errors.join('\n')).toContain(reason);
  });
});
