// @ts-check
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { run } from './run.js';

/**
 * @typedef {{ passed: number, failed: number }} Suite
 * @typedef {ReadonlyMap<string, Suite>} Suites by file
 * @typedef {{ name: string, files: readonly string[], detail: (root: string) => string }} Tested
 */

/** @param {string} root @param {string} path */
const json = (root, path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Checks that are tests, and what there is to tell of what they look at. @type {readonly Tested[]} */
export const tested = [
  {
    name: 'Dependencies are pinned, hashed, licensed as allowed, justified, and run nothing when installed',
    files: ['test/project/dependencies.test.ts'],
    detail: (root) => {
      const { dependencies, devDependencies } = json(root, 'package.json');
      return `${Object.keys(dependencies).length} dependencies, ${Object.keys(devDependencies).length} for development`;
    },
  },
  {
    name: 'The bill of materials and the licences name all that is bundled',
    files: ['test/project/sbom.test.ts'],
    detail: (root) => {
      const { components, serialNumber } = json(root, 'dist/sbom.cdx.json');
      return `${components.length} components; \`${serialNumber}\``;
    },
  },
  {
    name: 'The bundles talk to the API of their environment and to nobody else',
    files: ['test/project/network.test.ts'],
    detail: () => 'every other address refused',
  },
  {
    name: 'Workflows pin what others wrote, have few permissions, and are no way in',
    files: ['test/project/workflows.test.ts'],
    detail: () => 'linted by actionlint',
  },
  {
    name: 'The exceptions of the own scan have reasons',
    files: ['test/project/self-scan.test.ts'],
    detail: () => 'what they let through is tried',
  },
];

/** Runs these files of tests, each once. @param {string} root @param {readonly string[]} files @returns {Promise<Suites>} */
export async function runTests(root, files) {
  const present = [...new Set(files)].filter((file) => existsSync(join(root, file)));
  const folder = mkdtempSync(join(tmpdir(), 'security-report-'));
  try {
    const output = join(folder, 'tests.json');
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    await run(process.execPath, [vitest, 'run', ...present, '--reporter=json', `--outputFile=${output}`], root);
    const { testResults } = JSON.parse(readFileSync(output, 'utf8'));
    return new Map(
      testResults.map(
        (/** @type {{ name: string, status: string, assertionResults: { status: string }[] }} */ suite) => {
          const count = (/** @type {string} */ status) =>
            suite.assertionResults.filter((each) => each.status === status).length;
          // A file that could not even be loaded has no tests.
          const failed = count('failed') || Number(suite.status === 'failed');
          return [relative(root, suite.name).replaceAll(sep, '/'), { passed: count('passed'), failed }];
        },
      ),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * What came of files of tests: none passed is a failure, too.
 *
 * @param {readonly string[]} files
 * @param {Suites} suites
 * @returns {Suite & { outcome: import('./page.js').Outcome }}
 */
export function outcomeOf(files, suites) {
  const found = files.map((file) => suites.get(file) ?? { passed: 0, failed: 1 });
  const passed = found.reduce((sum, suite) => sum + suite.passed, 0);
  const failed = found.reduce((sum, suite) => sum + suite.failed, 0);
  const isPassed = failed === 0 && found.every((suite) => suite.passed > 0);
  return { outcome: isPassed ? 'passed' : 'failed', passed, failed };
}

/** @param {string} root @param {Tested} check @param {Suites} suites @returns {import('./page.js').Check} */
export function contents(root, { name, files, detail }, suites) {
  const { outcome, passed, failed } = outcomeOf(files, suites);
  const by = files.map((file) => `\`${file}\``).join(', ');
  return { name, by, outcome, result: `${passed} tests passed, ${failed} failed; ${detail(root)}` };
}
