// @ts-check
/**
 * A test runner for Stryker that loads the tests once a process and goes on from mutant to mutant. To start vitest for
 * each costs seconds, and most mutants are dead after milliseconds.
 *
 * What Stryker takes for a test is a whole `describe`, or a test outside of any: which of ten thousand rows of tables come
 * by which of thousands of mutants is more than one message between processes can hold.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collectTests, getFn, getHooks } from '@vitest/runner';
import { renew, settleAccounts, switchboard } from './anew.js';
import { isChosen, isQuick } from './tests.js';

/**
 * @typedef {import('@stryker-mutator/api/test-runner').TestRunner} TestRunner
 * @typedef {import('@vitest/runner').Task} Task
 * @typedef {{ readonly id: string, readonly file: string, readonly task: Task, ms: number, kills: number }} Group
 * @typedef {{ readonly group: Group, readonly message: string }} Failure
 */

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: createRunner }];

/** One process makes the first run, and tells the others here what came of it. */
const learned = 'learned.json';

/** @returns {TestRunner} */
function createRunner() {
  /** @type {ReadonlyMap<string, Group>} */
  let groups = new Map();
  /** Mutants in what is prepared once and kept. @type {Set<string> | undefined} */
  let prepared;

  return {
    capabilities: () => ({ reloadEnvironment: false }),
    init: async () => {
      register('./hooks.js', import.meta.url);
      groups = new Map((await collect()).map((group) => [group.id, group]));
    },
    dryRun: async () => {
      const tests = [];
      renew();
      for (const group of groups.values()) {
        switchboard.currentTestId = group.id;
        const started = performance.now();
        const failure = await run(group);
        switchboard.currentTestId = undefined;
        const about = { id: group.id, name: group.id, timeSpentMs: performance.now() - started, fileName: group.file };
        tests.push({
          ...about,
          ...(failure ? { status: 'failed', failureMessage: failure.message } : { status: 'success' }),
        });
      }
      const mutants = settleAccounts([...groups.keys()]);
      const times = tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]);
      writeFileSync(learned, JSON.stringify({ mutants: [...mutants], times }));
      return result({ status: 'complete', tests, mutantCoverage: switchboard.mutantCoverage });
    },
    mutantRun: async ({ activeMutant, testFilter, hitLimit, sandboxFileName }) => {
      if (!isInSample(activeMutant.id, sandboxFileName))
        return result({ status: 'error', errorMessage: 'not in the sample' });
      prepared ??= recall(groups);
      const chosen = (testFilter ?? [...groups.keys()]).flatMap((id) => groups.get(id) ?? []);
      Object.assign(switchboard, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
      if (prepared.has(activeMutant.id)) renew();
      const { failure, nrOfTests } = await runUntilFailure(inOrder(chosen, sandboxFileName));
      switchboard.activeMutant = undefined;
      if (prepared.has(activeMutant.id)) renew();
      if (hitLimit !== undefined && switchboard.hitCount > hitLimit)
        return result({ status: 'timeout', reason: `It ran more than ${hitLimit} times.` });
      if (!failure) return result({ status: 'survived', nrOfTests });
      failure.group.kills++;
      return result({ status: 'killed', nrOfTests, killedBy: [failure.group.id], failureMessage: failure.message });
    },
  };
}

/** Their types have enumerations for the words that they are. @param {object} it @returns {any} */
const result = (it) => it;

/** @param {readonly Group[]} groups */
async function runUntilFailure(groups) {
  for (const [at, group] of groups.entries()) {
    const failure = await run(group);
    if (failure) return { failure, nrOfTests: at + 1 };
  }
  return { nrOfTests: groups.length };
}

const { MUTANTS_SAMPLE: share = '1', MUTANTS_SEED: seed = '1', MUTANTS_WHOLE: whole = '' } = process.env;

/**
 * A part of the mutants, drawn by lot: the rest are told of as errors, which no score counts.
 * @param {string} id
 * @param {string} file
 */
function isInSample(id, file) {
  if (whole !== '' && new RegExp(whole).test(file)) return true;
  const lot = createHash('sha256').update(`${seed} ${id}`).digest().readUInt32BE() / 2 ** 32;
  return lot < Number(share);
}

/** What the first run came to. @param {ReadonlyMap<string, Group>} groups @returns {Set<string>} */
function recall(groups) {
  const { mutants, times } = JSON.parse(readFileSync(learned, 'utf8'));
  for (const [id, ms] of times) {
    const group = groups.get(id);
    if (group) group.ms = ms;
  }
  return new Set(mutants);
}

/** All tests, with the hooks in front of them run once. */
async function collect() {
  const root = process.cwd();
  const tests = join(root, 'test');
  const paths = readdirSync(tests, { encoding: 'utf8', recursive: true }).map((path) => path.replaceAll('\\', '/'));
  const files = await collectTests(
    paths
      .filter(isChosen)
      .sort()
      .map((path) => join(tests, path)),
    {
      config: /** @type {any} */ ({
        root,
        setupFiles: [],
        sequence: { hooks: 'stack' },
        // Stryker ends what takes too long.
        testTimeout: 0,
        hookTimeout: 0,
      }),
      importFile: (path) => import(pathToFileURL(path).href),
    },
  );
  /** @type {Group[]} */
  const groups = [];
  for (const file of files) {
    const [error] = file.result?.errors ?? [];
    if (error) throw new Error(`${file.name}: ${error.message}\n${error.stack}`);
    await prepare(file);
    for (const [at, task] of file.tasks.entries()) {
      groups.push({ id: `${file.name} ${at} ${task.name}`, file: file.name, task, ms: 0, kills: 0 });
    }
  }
  return groups;
}

/** @param {import('@vitest/runner').Suite} suite */
async function prepare(suite) {
  for (const hook of getHooks(suite).beforeAll) await /** @type {any} */ (hook)();
  for (const task of suite.tasks) if (task.type === 'suite') await prepare(task);
}

/**
 * Those of a file of the same name first, then those that found the most so far, then the quickest.
 * @param {Group[]} groups
 * @param {string} mutated
 */
function inOrder(groups, mutated) {
  const name = basename(mutated).replace(/\.\w+$/, '');
  const own = (/** @type {Group} */ { file }) => Number(basename(file).startsWith(`${name}.`));
  return groups.sort((a, b) => own(b) - own(a) || b.kills - a.kills || a.ms - b.ms);
}

/** @param {Group} group @returns {Promise<Failure | undefined>} */
async function run(group) {
  for (const test of testsOf(group.task)) {
    try {
      await getFn(test)();
    } catch (error) {
      return { group, message: `${test.name}: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
  return undefined;
}

/** @param {Task} task @returns {Iterable<import('@vitest/runner').Test>} */
function* testsOf(task) {
  if (!isQuick(task.name) || task.mode === 'skip') return;
  if (task.type === 'test') yield task;
  else for (const inner of task.tasks) yield* testsOf(inner);
}
