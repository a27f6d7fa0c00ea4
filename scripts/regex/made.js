// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { sourcesIn } from './literals.js';

/** @typedef {import('./literals.js').Found} Found */

const front = /^(?:action|cli)\//;
/** So many inputs of each target of the fuzzer are enough to come by all that is made on need. */
const inputs = 60;

/**
 * The patterns that the sources put together at run time: as each is loaded, and as every target of the fuzzer is run on
 * files of every format.
 *
 * @param {string} root the project's folder
 * @returns {Promise<Found[]>}
 */
export async function madeIn(root) {
  const folder = mkdtempSync(join(tmpdir(), 'regex-'));
  /** @type {Map<string, Found>} */
  const made = new Map();
  Object.assign(globalThis, { makeRegExp: recorder(made) });
  try {
    const { targetsWith, tried } = await import(pathToFileURL(await bundle(root, folder)).href);
    for (const target of targetsWith()) {
      for (const input of target.seeds().slice(0, inputs)) await tried(target, input);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return [...made.values()];
}

/** @param {Map<string, Found>} made */
const recorder =
  (made) =>
  /** @param {string} place @param {string | RegExp} pattern @param {string} [given] */
  (place, pattern, given) => {
    const regExp = new RegExp(pattern, given);
    const { source, flags } = regExp;
    made.set(`${place} ${source} ${flags}`, { source, flags, place });
    return regExp;
  };

/** @param {string} root @param {string} folder */
async function bundle(root, folder) {
  const src = join(root, 'src');
  const sources = sourcesIn(src).filter((path) => !front.test(path));
  const outfile = join(folder, 'made.mjs');
  await build({
    absWorkingDir: root,
    stdin: {
      contents: [
        ...sources.map((path) => `import './src/${path.replace(/\.ts$/, '.js')}';`),
        "export { targetsWith } from './test/fuzz/targets.js';",
        "export { tried } from './test/fuzz/trial.js';",
      ].join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'es2022',
    format: 'esm',
    define: { 'import.meta.dirname': JSON.stringify(join(root, 'test/evaluation')) },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    plugins: [
      {
        name: 'recorded',
        setup: ({ onLoad }) => {
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const place = relative(src, path).replaceAll('\\', '/');
            const text = readFileSync(path, 'utf8');
            if (place.startsWith('..')) return { contents: text, loader: 'ts' };
            const told = text.replaceAll(/\bnew RegExp\(/g, `globalThis.makeRegExp(${JSON.stringify(place)}, `);
            return { contents: told, loader: 'ts' };
          });
        },
      },
    ],
    logLevel: 'error',
  });
  return outfile;
}
