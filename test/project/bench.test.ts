import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { root, runNode } from './project.js';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const load = (name: string) => import(pathToFileURL(join(root, 'scripts/bench', name)).href);

describe('the corpora of the benchmark', () => {
  it.each([
    ['dense.js', 'csv'],
    ['dense.js', 'sql'],
    ['dense.js', 'ndjson'],
    ['logs.js', 'log'],
    ['packed.js', 'bundle'],
    ['packed.js', 'lockfile'],
  ])('of %s, %s, are the same for the same seed and others for another', async (file, name) => {
    const [{ seeded }, generators] = [await load('random.js'), await load(file)];
    const made = (seed: number) => {
      const pieces: Iterator<string> = generators[name](seeded(seed));
      return Array.from({ length: 60 }, () => pieces.next().value).join('');
    };
    expect(made(1)).toBe(made(1));
    expect(made(1)).not.toBe(made(2));
  });

  it('have bank accounts whose check digits are right', async () => {
    const [{ seeded }, { iban }] = [await load('random.js'), await load('people.js')];
    const random = seeded(7);
    for (let round = 0; round < 100; round += 1) {
      const account: string = iban(random);
      // The country's letters are 13 and 14, and come last with the check digits.
      expect(BigInt(`${account.slice(4)}1314${account.slice(2, 4)}`) % 97n).toBe(1n);
    }
  });
});

describe('the benchmark', () => {
  it('measures the floor and piicloak, and tells both in a table', { timeout: 120_000 }, async () => {
    const { status, stdout, stderr } = await runNode('scripts/bench/index.js', [
      ...['start', 'packed', '--quick', '--no-peers', '--folder', folder],
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^\| floor: .*\| +\d[\d.]+ \|/mu);
    expect(stdout).toMatch(/^\| piicloak .*\| +1 \|/mu);
    const report = JSON.parse(readFileSync(join(folder, 'results-start-packed.json'), 'utf8'));
    const [{ rows }] = report.results.slice(-1);
    expect(rows.map(({ name }: { name: string }) => name)).toEqual(['floor: walk, read, decode', 'piicloak']);
    for (const { bytes, files, runs } of rows) {
      expect([files, Math.round(bytes / 1e6), runs.length]).toEqual([8, 1, 1]);
      expect(runs[0].wall).toBeGreaterThan(0.01);
      expect(runs[0].wall).toBeLessThan(30);
      if (process.platform === 'linux') expect(runs[0].memory).toBeGreaterThan(20e6);
    }
    expect(rows[1].runs[0].wall).toBeGreaterThan(rows[0].runs[0].wall);
    const { page } = await load('page.js');
    expect(page(report)).toContain('piicloak takes more time than floor: walk, read, decode: Minified bundles');
    expect(page(report)).not.toMatch(/undefined|NaN|Infinity/u);
  });

  it('says of a program that was stopped how much more time it takes at least', async () => {
    const { table } = await load('table.js');
    const [bytes, files, limit] = [1e6, 1, 60];
    const row = (name: string, wall: number, done: number, stopped: boolean) => ({
      ...{ name, bytes, files, limit },
      runs: [{ wall, bytes: done, stopped }],
    });
    const rows = [row('piicloak', 2, bytes, false), row('silent', 60, 0, true), row('telling', 60, bytes / 2, true)];
    const lines: string[] = table({ title: '', reference: 'piicloak', rows, notes: [] }).split('\n');
    expect(lines.slice(3).map((line) => line.split('|').map((cell) => cell.trim()))).toEqual([
      ['', 'silent', 'more than 60', '', '', '', '', '> 30.0', '', '', ''],
      ['', 'telling', 'more than 60', '', '', '0.008', '', '60.0', '', '', ''],
    ]);
  });

  it('names the parts there are when asked for another', async () => {
    const { status, stderr } = await runNode('scripts/bench/index.js', ['nothing']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^There is no part nothing. There are: start, tree/u);
  });
});
