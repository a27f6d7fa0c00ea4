import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { piicloak } from '../helpers/cli.js';
import { temporaryFolder } from '../helpers/git-repository.js';
import { actionFolder } from '../helpers/pull-request.js';
import { runAction } from '../helpers/runner.js';
import { email, exampleRepository, node, under } from './machine.js';

/*
 * A disk that is full, or as good as full: no file may grow beyond some kilobytes. What was there before is whole, nothing
 * lies beside it, and a sentence says what is missing.
 */

/** Blocks of 512 or 1024 bytes, by the shell. */
const small = under(`ulimit -f 4; exec '${node}' "$@"`);
const noRoom = /\(EFBIG, file too large\)\.\n$/;
const hasFull = existsSync('/dev/full');

/** Enough that no report of it fits. */
function manyFindings(): string {
  const folder = temporaryFolder();
  const rows = Array.from({ length: 120 }, (_, at) => `note ${at}: ${email.replace('@', `${at}@`)}\n`);
  writeFileSync(join(folder, 'a.txt'), rows.join(''));
  return folder;
}

describe.runIf(process.platform === 'linux')('where no room is left', { concurrent: true }, () => {
  test.each(['text', 'json', 'sarif', 'markdown'])('a report in %s is not half written', async (format) => {
    const cwd = manyFindings();
    mkdirSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'out', 'report'), 'the report before');
    const call = { cwd, node: small };
    const { code, stderr, stdout } = await piicloak(['scan', 'a.txt', '--format', format, '-o', 'out/report'], call);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^piicloak: The report cannot be written to “out\/report” /);
    expect(stderr).toMatch(noRoom);
    expect(readFileSync(join(cwd, 'out', 'report'), 'utf8')).toBe('the report before');
    expect(readdirSync(join(cwd, 'out'))).toEqual(['report']);
  });

  test('neither is a baseline', async () => {
    const cwd = manyFindings();
    const tiny = under(`ulimit -f 1; exec '${node}' "$@"`);
    const { code, stderr } = await piicloak(['baseline', 'create'], { cwd, node: tiny });
    expect([code, stderr]).toEqual([2, expect.stringMatching(noRoom)]);
    expect(readdirSync(cwd)).toEqual(['a.txt']);
  });

  test('a cache is left as it was, and the report says so', async () => {
    const cwd = manyFindings();
    const cache = temporaryFolder();
    const env = { PIICLOAK_CACHE_KEY: 'kept elsewhere' };
    const args = ['scan', 'a.txt', '--format', 'json', '--cache', cache];
    const { code, stdout } = await piicloak(args, { cwd, env, node: small });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).gaps).toMatchObject([{ reason: 'undelivered' }]);
    expect(readdirSync(cache)).toEqual([]);
  });

  test('a log of scans ends with the line before', async () => {
    const cwd = manyFindings();
    const log = join(temporaryFolder(), 'log');
    const args = ['scan', 'a.txt', '--audit-log', log];
    await piicloak(args, { cwd });
    const before = readFileSync(log, 'utf8');
    const tight = under(`ulimit -f ${Math.ceil(before.length / 1024)}; exec '${node}' "$@"`);
    // Until it does not fit any more.
    let ended = await piicloak(args, { cwd, node: tight });
    while (ended.code === 1) ended = await piicloak(args, { cwd, node: tight });
    expect([ended.code, ended.stderr]).toEqual([
      2,
      expect.stringMatching(/could not be recorded in .* \(EFBIG\)\.\n$/),
    ]);
    expect(readFileSync(log, 'utf8').endsWith('\n')).toBe(true);
    expect((await piicloak(['audit', 'verify', log], { cwd })).code).toBe(0);
  });

  test.runIf(hasFull).each(['text', 'json'])('standard output in %s says so', async (format) => {
    const full = under(`exec '${node}' "$@" > /dev/full`);
    const { code, stderr } = await piicloak(['scan', 'a.txt', '--format', format], { cwd: manyFindings(), node: full });
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^piicloak: The report cannot be written to .* ENOSPC\)\.\n$/),
    ]);
  });

  test.runIf(hasFull)('so does a report to a device, also by a link', async () => {
    const cwd = manyFindings();
    symlinkSync('/dev/full', join(cwd, 'link'));
    const ended = await piicloak(['scan', 'a.txt', '-o', 'link'], { cwd });
    expect([ended.code, ended.stderr]).toEqual([2, expect.stringMatching(/\(ENOSPC, no space left on device\)\.\n$/)]);
  });
});

describe.runIf(hasFull)('an Action of which the runner takes nothing', { concurrent: true }, () => {
  /** As the runner starts it, but for a file that it names. */
  const run = async (env: Readonly<Record<string, string>>, shell = 'exec "$@"') => {
    const { root } = exampleRepository();
    const names = Object.entries(env).map(([name, value]) => `export ${name}='${value}';`);
    const program = under(`${names.join(' ')} set -- '${node}' "$@"; ${shell}`);
    return runAction({ action: actionFolder, workspace: root, node: program, inputs: { token: '' } });
  };

  test('its outputs: fails, and says that steps behind lack them', async () => {
    const { exitCode, stdout } = await run({ GITHUB_OUTPUT: '/dev/full' });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('::error::The outputs of this step were not written (ENOSPC, no space left on device)');
  });

  test('its summary: says so', async () => {
    const { exitCode, stdout, outputs } = await run({ GITHUB_STEP_SUMMARY: '/dev/full' });
    expect([exitCode, outputs['outcome']]).toEqual([1, 'findings']);
    expect(stdout).toContain('::notice::The job summary was not written (ENOSPC, no space left on device).');
  });

  test('its log: fails', async () => {
    const { exitCode, outputs } = await run({}, 'exec "$@" > /dev/full');
    expect([exitCode, outputs['outcome']]).toEqual([1, 'findings']);
  });

  test('a folder for what is temporary: says so and nothing else', async () => {
    const { exitCode, stdout, outputs } = await run({ RUNNER_TEMP: '/no/such/folder' });
    expect([exitCode, outputs]).toEqual([2, { outcome: 'incomplete' }]);
    expect(stdout).toContain('::error::No folder can be made in “/no/such/folder” (ENOENT, no such file or directory)');
  });
});
