// @ts-check
/**
 * Takes out one defence after the other, in a copy of the repository, and expects the test that SECURITY.md names to fail:
 * `npm run defences`. `npm run defences -- WORD` takes those whose threat, file or test holds the word.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defences } from './list.js';
import { withTable } from './table.js';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const words = process.argv.slice(2);

if (words[0] === '--write') {
  const page = join(root, 'SECURITY.md');
  writeFileSync(page, withTable(readFileSync(page, 'utf8')));
} else {
  const wanted = Object.values(defences)
    .flat()
    .filter(({ threat, file, test }) => words.every((word) => `${threat} ${file} ${test}`.includes(word)));
  process.exitCode = tryAll(wanted) ? 0 : 1;
}

/** @param {readonly import('./list.js').Defence[]} wanted */
function tryAll(wanted) {
  const copy = mkdtempSync(join(tmpdir(), 'piicloak-defences-'));
  try {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
    const names = listed.toString().split('\0');
    // What was removed and not committed yet is listed, too.
    for (const path of names.filter((name) => name !== '' && existsSync(join(root, name)))) {
      cpSync(join(root, path), join(copy, path), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
    const verdicts = wanted.map((defence) => {
      const verdict = tryOne(copy, defence);
      console.log(`${verdict === 'red' ? 'ok    ' : 'FAILED'} ${verdict.padEnd(9)} ${defence.file}: ${defence.threat}`);
      return verdict;
    });
    const red = verdicts.filter((verdict) => verdict === 'red').length;
    console.log(`${red} of ${verdicts.length} defences are held by their test.`);
    return red === verdicts.length;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/**
 * `red`: the test fails without the defence and passes with it. `green`: it passes without. `broken`: it fails with it.
 * `misplaced`: the code is not there. `unbuilt`: without it, nothing runs.
 * @param {string} copy @param {import('./list.js').Defence} defence
 */
function tryOne(copy, defence) {
  const file = join(copy, defence.file);
  const text = readFileSync(file, 'utf8');
  if (text.split(defence.from).length !== 2) return 'misplaced';
  if (failures(copy, defence) !== 0) return 'broken';
  writeFileSync(
    file,
    text.replace(defence.from, () => defence.to),
  );
  try {
    const failed = failures(copy, defence);
    return failed > 0 ? 'red' : failed === 0 ? 'green' : 'unbuilt';
  } finally {
    writeFileSync(file, text);
  }
}

/** How many tests fail; -1 where none ran, or nothing was built. @param {string} cwd @param {import('./list.js').Defence} defence */
function failures(cwd, { test, name, bundle }) {
  if (bundle && spawnSync(process.execPath, ['scripts/build.js'], { cwd }).status !== 0) return -1;
  const report = join(cwd, 'build', 'defence.json');
  rmSync(report, { force: true });
  const only = name === '' ? [] : ['--testNamePattern', name.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')];
  const vitest = join(cwd, 'node_modules', 'vitest', 'vitest.mjs');
  spawnSync(process.execPath, [vitest, 'run', test, ...only, '--reporter=json', `--outputFile=${report}`], { cwd });
  try {
    const { numFailedTests, numPassedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return numFailedTests + numPassedTests === 0 ? -1 : numFailedTests;
  } catch {
    return -1;
  }
}
