// @ts-check
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Joins the targets with all of the sources to one program, so that nothing is compiled while it runs.
 *
 * @param {string} root the project's folder
 * @param {string} folder where it is put
 * @returns {Promise<string>} its file
 */
export async function bundle(root, folder) {
  const outfile = join(folder, 'worker.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/fuzz/worker.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'es2022',
    format: 'esm',
    sourcemap: 'inline',
    // What the sources read beside themselves lies where it lay.
    define: { 'import.meta.dirname': JSON.stringify(join(root, 'test/evaluation')) },
    // Packages that require what Node has built in.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  return outfile;
}
