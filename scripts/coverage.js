// @ts-check
/**
 * All tests, with the coverage of the sources: `npm run coverage`. What is started as a process elsewhere, the command
 * line and the Action, runs in the process of the tests here where it can, because of bundles nothing is seen.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
/** They look at the process that the program is: whom it talks to, what it may open, the bytes of its bundle. */
const ofProcesses = ['action/proxy', 'faults/environment', 'project/dist', 'project/network'];
const left = ofProcesses.flatMap((name) => ['--exclude', `test/${name}.test.ts`]);
const args = [vitest, 'run', '--coverage', '--coverage.reportOnFailure', ...left, ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, {
  cwd: root,
  env: { ...process.env, PIICLOAK_COVERAGE: '1' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
