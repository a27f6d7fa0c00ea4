// @ts-check
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/**
 * Runs a package's command under this Node and resolves when it succeeded. Its entry point is started directly:
 * the shims in `node_modules/.bin` need a shell on Windows.
 *
 * @param {string} packageName
 * @param {string} entry the command's script inside the package
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<void>}
 */
export function runTool(packageName, entry, args, cwd) {
  const script = join(dirname(resolve(`${packageName}/package.json`)), entry);
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`${packageName} ${args.join(' ')} exited with ${code}\n${Buffer.concat(output)}`));
    });
  });
}
