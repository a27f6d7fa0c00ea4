import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ActionRun, runAction } from '../helpers/runner.js';
import { temporaryDirectory } from '../helpers/temporary.js';
import { toyAction } from './toy-action.js';

const printEnvironment = 'process.stdout.write(JSON.stringify({ ...process.env, cwd: process.cwd() }))';

async function environmentOf(run: Partial<ActionRun> = {}): Promise<Record<string, string>> {
  const workspace = temporaryDirectory('workspace');
  const result = await runAction({ action: toyAction(printEnvironment), workspace, ...run });
  return JSON.parse(result.stdout);
}

function actionFile(runs: string, inputs = ''): string {
  return `name: Toy\ndescription: A toy\n${inputs}runs: ${runs}\n`;
}

describe('inputs', () => {
  test('get their defaults, under names as the runner makes them', async () => {
    const env = await environmentOf({ github: { token: 'the-token' } });
    expect(Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('INPUT_')))).toEqual({
      INPUT_TOKEN: 'the-token',
      'INPUT_FAIL-ON': 'high',
      INPUT_MAX_FINDINGS: '0',
      INPUT_UPLOAD: 'true',
      INPUT_NOTHING: '',
    });
  });

  test('that a workflow gives win, whatever their case, even when empty', async () => {
    const env = await environmentOf({ inputs: { 'Fail-On': 'never', token: '' }, github: { token: 'the-token' } });
    expect(env['INPUT_FAIL-ON']).toBe('never');
    expect(env['INPUT_TOKEN']).toBe('');
  });

  test('that action.yml does not declare are refused', async () => {
    await expect(environmentOf({ inputs: { threshhold: '1' } })).rejects.toThrow("Unexpected input(s) 'threshhold'");
  });

  test.each([
    ['${{ github.event.number }}', '7'],
    ['${{ github.head_ref || github.ref }}', 'refs/heads/main'],
    ["${{ runner.os == 'Linux' }}", /cannot evaluate/],
    ['${{ secrets.TOKEN }}', /Unrecognized named-value: 'secrets'/],
    ["a ${{ 'it''s' }} b", "a it's b"],
    ['${{ toJson(matrix) }}', 'null'],
    ['${{ matrix.os }}', ''],
    ['${{ job.status }} ${{ strategy.job-total }}', 'success 1'],
    ['${{ toJson(github.event) }}', '{\n  "number": 7\n}'],
    ['${{ toJson(secrets) }}', /Unrecognized named-value: 'secrets'/],
    ['${{ fromJson(matrix) }}', /cannot evaluate/],
    ['${{ matrix }}', ''],
  ])('with the default %s', async (text, expected) => {
    const inputs = `inputs:\n  one: { description: o, default: "${text}" }\n`;
    const action = toyAction(printEnvironment, actionFile('{ using: node24, main: dist/main.js }', inputs));
    const run = environmentOf({ action, event: { name: 'pull_request', payload: { number: 7 } } });
    if (typeof expected === 'string') expect((await run)['INPUT_ONE']).toBe(expected);
    else await expect(run).rejects.toThrow(expected);
  });

  test("read the job's matrix", async () => {
    const inputs = `inputs:
  all: { description: a, default: "\${{ toJSON( matrix ) }}" }
  one: { description: o, default: "\${{ matrix.os }}" }
`;
    const action = toyAction(printEnvironment, actionFile('{ using: node24, main: dist/main.js }', inputs));
    const env = await environmentOf({ action, matrix: { os: 'ubuntu', node: 20, opts: { a: [], b: {} } } });
    expect(env).toMatchObject({
      INPUT_ALL: '{\n  "os": "ubuntu",\n  "node": 20,\n  "opts": {\n    "a": [],\n    "b": {}\n  }\n}',
      INPUT_ONE: 'ubuntu',
    });
  });
});

describe('the environment', () => {
  test('has the github and runner contexts and nothing of this machine', async () => {
    process.env['PIICLOAK_STAGE_SECRET'] = 'leaks';
    const env = await environmentOf({ github: { repository: 'octo-org/toy', token: 'the-token' } });
    delete process.env['PIICLOAK_STAGE_SECRET'];
    expect(env).toMatchObject({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_REPOSITORY: 'octo-org/toy',
      GITHUB_REPOSITORY_OWNER: 'octo-org',
      GITHUB_SHA: '0'.repeat(40),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_API_URL: 'https://api.github.com',
      RUNNER_OS: { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }[process.platform as 'linux'],
    });
    for (const name of ['PIICLOAK_STAGE_SECRET', 'GITHUB_TOKEN', 'GITHUB_EVENT', 'RUNNER_DEBUG', 'NODE_OPTIONS']) {
      expect(env).not.toHaveProperty(name);
    }
  });

  test('has who and what runs, and the branches of a pull request', async () => {
    const variables = [
      ...['GITHUB_ACTOR', 'GITHUB_TRIGGERING_ACTOR', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'],
      ...['GITHUB_WORKFLOW', 'GITHUB_BASE_REF', 'GITHUB_HEAD_REF'],
    ];
    const usual = await environmentOf();
    expect(variables.map((name) => usual[name])).toEqual(['octocat', 'octocat', '4711', '1', 'scan', 'CI', '', '']);
    const given = Object.fromEntries(
      variables.map((name) => [name.slice('GITHUB_'.length).toLowerCase(), `a ${name}`]),
    );
    const env = await environmentOf({ github: given });
    expect(variables.map((name) => env[name])).toEqual(variables.map((name) => `a ${name}`));
  });

  test('starts the action in its workspace', async () => {
    const workspace = temporaryDirectory('workspace');
    const env = await environmentOf({ workspace });
    expect([env['cwd'], env['GITHUB_WORKSPACE']]).toEqual([workspace, workspace]);
  });

  test("takes the step's env, but no step changes GITHUB_*", async () => {
    const env = await environmentOf({ env: { TZ: 'Asia/Kolkata', GITHUB_SHA: 'f'.repeat(40) } });
    expect([env['TZ'], env['GITHUB_SHA']]).toEqual(['Asia/Kolkata', '0'.repeat(40)]);
  });

  test('says RUNNER_DEBUG only with debug logging on', async () => {
    expect((await environmentOf({ debug: true }))['RUNNER_DEBUG']).toBe('1');
  });

  test.each([
    ['an object', { number: 7 }, '{\n  "number": 7\n}'],
    ['text that is not JSON, as it is', '{ "number":', '{ "number":'],
  ])('hands over the payload: %s', async (_, payload, written) => {
    const env = await environmentOf({ event: { name: 'pull_request', payload } });
    expect(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8')).toBe(written);
  });

  test('has no payload where the event has none', async () => {
    expect(await environmentOf({ event: { name: 'push' } })).not.toHaveProperty('GITHUB_EVENT_PATH');
  });
});

describe('an action that a runner could not start', () => {
  test.each([
    ['docker', actionFile('{ using: docker, image: Dockerfile }'), /using/],
    ['a retired node', actionFile('{ using: node16, main: dist/main.js }'), /using/],
    ['an unknown key below runs', actionFile('{ using: node24, main: dist/main.js, args: [] }'), /args/],
    ['a main that is not there', actionFile('{ using: node24, main: dist/index.js }'), /File not found/],
    ['broken YAML', 'name: [', /not valid YAML/],
    [
      'an output with a value',
      `outputs: { a: { description: a, value: b } }\n${actionFile('{ using: node24, main: dist/main.js }')}`,
      /value/,
    ],
  ])('%s', async (_, file, reason) => {
    await expect(environmentOf({ action: toyAction('', file) })).rejects.toThrow(reason);
  });
});

describe('the process', () => {
  test('gives its exit code and both streams', async () => {
    const action = toyAction("console.log('out'); console.error('err'); process.exitCode = 3;");
    const result = await runAction({ action, workspace: temporaryDirectory('workspace') });
    expect([result.exitCode, result.stdout, result.stderr]).toEqual([3, 'out\n', 'err\n']);
  });

  test('is ended at the time limit, and that is no result', async () => {
    const action = toyAction("console.log('began'); setInterval(() => {}, 1000);");
    const run = runAction({ action, workspace: temporaryDirectory('workspace'), timeLimit: 700 });
    await expect(run).rejects.toThrow(/still running after 700 ms.*\nbegan/s);
  });
});
