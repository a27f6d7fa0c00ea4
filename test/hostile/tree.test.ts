import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createRepository } from '../helpers/git-repository.js';
import {
  leaksIn,
  reported,
  rightOf,
  sarifProblems,
  scanOnce,
  type Told,
  unseen,
  verdictIn,
  writeFiles,
} from './report.js';
import { folderOf, tracesOf, victimOf } from './trick.js';
import { bombs } from './tricks/bombs.js';
import { decoys } from './tricks/decoys.js';
import { encodings } from './tricks/encodings.js';
import { ignores } from './tricks/ignores.js';
import { names } from './tricks/names.js';
import { speech } from './tricks/speech.js';

/*
 * A repository in which every file wants to mislead: what is found in each, what is told of each, and that nothing of it
 * speaks. All of it is scanned once, by the bundle.
 */

const groups = { encodings, bombs, decoys, ignores, names, speech };
const tricks = Object.values(groups).flat();
const rows = tricks.map((trick, index) => ({ ...trick, trick, folder: folderOf(index), victim: victimOf(index) }));
const victims = rows.map(({ name, victim }) => [name, victim] as const);

let told: Told;

// Windows has no such names.
describe.runIf(process.platform !== 'win32')('a hostile tree', () => {
  beforeAll(async () => {
    const repository = createRepository();
    for (const { trick, folder, victim } of rows) writeFiles(join(repository.root, folder), trick.files(victim));
    told = await scanOnce(repository.root, ['.']);
  }, 120_000);

  test.each(rows)('$name', ({ trick, folder }) => {
    expect(verdictIn(reported(told.json), folder)).toEqual(rightOf(trick));
  });

  test('the scan ends with findings, and says nothing on the way', () => {
    expect([told.code, reported(told.json).outcome, told.said]).toEqual([1, 'findings', '']);
  });

  test.each(['json', 'sarif', 'markdown', 'text', 'said'] as const)('no value of it is in the %s', (format) => {
    expect(leaksIn(told[format], victims)).toEqual([]);
  });

  test.each(['json', 'sarif', 'markdown', 'text'] as const)('nothing in the %s hides or moves text', (format) => {
    expect(unseen.exec(told[format])?.index).toBeUndefined();
  });

  test('the SARIF is valid, and leads to every file', () => {
    expect(sarifProblems(told.sarif)).toEqual([]);
  });
});

test('a value that got out is seen in each of its forms', () => {
  for (const [name, victim] of victims.slice(0, 3))
    for (const trace of tracesOf(victim)) expect(leaksIn(`x ${trace.toUpperCase()} y`, victims)).toContain(name);
});

test('there are at least sixty tricks, each of its own name and person', () => {
  expect(new Set(tricks.map(({ name }) => name)).size).toBe(tricks.length);
  expect(new Set(victims.map(([, { email }]) => email)).size).toBe(tricks.length);
  expect(tricks.length).toBeGreaterThanOrEqual(60);
});
