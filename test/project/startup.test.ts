import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root, run } from './project.js';

const milliseconds = async (args: readonly string[]) => {
  const start = performance.now();
  const { status, stderr } = await run(process.execPath, args, root);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return performance.now() - start;
};

it('starts the command line in less than one and a half times what Node itself needs', { retry: 2 }, async () => {
  const [alone, bundled]: [number[], number[]] = [[], []];
  // The fastest of several, taken in turn: what else the machine does slows single runs, seldom all of one kind.
  for (let round = 0; round < 8; round += 1) {
    alone.push(await milliseconds(['-e', '0']));
    bundled.push(await milliseconds([join('dist', 'cli', 'index.js'), '--version']));
  }
  expect(Math.min(...bundled)).toBeLessThan(1.5 * Math.min(...alone));
});
