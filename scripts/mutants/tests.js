// @ts-check
/** The tests that a mutant of detection and policy has to get past: quick ones, in process. */

const folders = ['contract', 'detection', 'packs', 'policy', 'recognizers'];

const left = [
  // They start the bundle, or git.
  /^(?:packs\/cli|policy\/bundle|contract\/leaks)\.test/,
  // They measure time, and code with mutants in it takes more.
  /cost\.test/,
  /^detection\/(?:counts|many)\.test/,
  /^policy\/hostile\.test/,
  // It takes seconds to find few things.
  /^contract\/random-values\.test/,
];

/** For a look at a few files, with the tests that are about them: `policy/`. */
const only = new RegExp(process.env['MUTANTS_TESTS'] ?? '');

/** @param {string} path within `test/`, with slashes */
export const isChosen = (path) =>
  folders.includes(path.split('/')[0] ?? '') &&
  path.endsWith('.test.js') &&
  only.test(path) &&
  !left.some((each) => each.test(path));

/** @param {string} name of a test */
export const isQuick = (name) => !/cost grows|linear time|for every place|tries all|tries every/.test(name);
