import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { piicloak } from '../helpers/cli.js';
import { temporaryFolder } from '../helpers/git-repository.js';
import { root } from '../project/project.js';
import { email, node, under } from './machine.js';

/*
 * Killed at whatever moment: under a report's name is the old one or the new one, and what was begun aside goes with a
 * later report.
 */

const reportOf = (of: string): string => JSON.stringify({ of, rows: of.repeat(4_000_000) });
const whole = new Set(['a', 'b'].map(reportOf));

/** The module that every file is saved by, as a program that writes one report after the other. */
function writer(folder: string): string {
  const module = join(temporaryFolder(), 'save-file.mjs');
  const entry = join(root, 'src', 'changes', 'save-file.ts');
  buildSync({
    entryPoints: [entry],
    outfile: module,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  const program = join(temporaryFolder(), 'writer.mjs');
  writeFileSync(
    program,
    `import { writeSync } from 'node:fs';
    import { saveFile } from ${JSON.stringify(module)};
    const reports = ['a', 'b'].map((of) => JSON.stringify({ of, rows: of.repeat(4_000_000) }));
    writeSync(1, 'ready');
    for (let at = 0; ; at++) saveFile(${JSON.stringify(join(folder, 'report.json'))}, reports[at % 2]);`,
  );
  return program;
}

const isPosix = process.platform !== 'win32';

describe.runIf(isPosix)('a process that is killed', () => {
  test('while it writes leaves a whole report, and nothing for long', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'report.json');
    const program = writer(folder);
    const left: string[] = [];
    for (let round = 0; round < 8; round++) {
      const child = spawn(node, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      // Each a little later than the one before, so that every step of the writing is met.
      await setTimeout(5 + 10 * round);
      child.kill(round % 3 === 0 ? 'SIGTERM' : 'SIGKILL');
      await once(child, 'close');
      // Compared by itself: a failure would print megabytes.
      if (existsSync(path)) expect(whole.has(readFileSync(path, 'utf8'))).toBe(true);
      for (const name of readdirSync(folder).filter((each) => each !== 'report.json')) {
        left.push(name);
        utimesSync(join(folder, name), 0, 0);
      }
    }
    // Otherwise nothing was met.
    expect(left.length).toBeGreaterThan(0);
    const last = spawn(node, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
    while (readdirSync(folder).some((name) => left.includes(name))) await setTimeout(20);
    last.kill('SIGKILL');
    await once(last, 'close');
    expect(readdirSync(folder).filter((name) => left.includes(name))).toEqual([]);
  }, 90_000);

  describe('at any moment of a scan', { concurrent: true }, () => {
    const input = { folder: '' };
    beforeAll(() => {
      input.folder = temporaryFolder();
      writeFileSync(join(input.folder, 'a.txt'), `${email} and nothing else\n`.repeat(50_000));
    });

    test.each([
      ['SIGKILL', 100],
      ['SIGTERM', 300],
      ['SIGINT', 500],
      ['SIGKILL', 900],
    ] as const)('by %s after %i ms, has said nothing and is no success', async (signal, milliseconds) => {
      const out = join(temporaryFolder(), 'report.json');
      const late = under(
        `'${node}' "$@" & child=$!; sleep ${milliseconds / 1000}; kill -${signal.slice(3)} $child; wait $child`,
      );
      const ended = await piicloak(['scan', 'a.txt', '--format', 'json', '-o', out], { cwd: input.folder, node: late });
      expect(ended.stdout).toBe('');
      expect(ended.stderr).not.toContain(email);
      // Or it was done before.
      if (existsSync(out)) expect(JSON.parse(readFileSync(out, 'utf8')).outcome).toBe('findings');
      expect(ended.code).toBeGreaterThan(0);
    });
  });
});

describe.runIf(isPosix)('a process that runs out of memory', () => {
  test('is no success, writes no report and quotes nothing', async () => {
    const cwd = temporaryFolder();
    const row = `{"email": "${email}", "note": "x"},\n`;
    writeFileSync(join(cwd, 'a.json'), `[${row.repeat(300_000)}null]`);
    const little = under(`ulimit -c 0; exec '${node}' --max-old-space-size=48 "$@"`);
    const ended = await piicloak(['scan', '.', '--format', 'json', '-o', 'report.json'], { cwd, node: little });
    expect(ended.code).not.toBe(0);
    expect(ended.stderr).toContain('heap out of memory');
    expect(ended.stdout + ended.stderr).not.toContain(email);
    expect(readdirSync(cwd)).toEqual(['a.json']);
  });
});
