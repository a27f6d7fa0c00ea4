// @ts-check
/**
 * Builds `dist/` from `src/`: the Action, the command line and the library, each a self-contained bundle.
 *
 * Not minified and without source maps: whoever pins the Action can read what runs, and an uncaught error prints one
 * line of code, not half a megabyte. Comments go: those of libraries hold sample telephone numbers and accounts, which
 * the scan of this repository would have to excuse. The same sources give the same bytes wherever they are built.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as buildOwn, transformSync } from 'esbuild';
import { copyDeclarations } from './bundling/declarations.js';
import { licenseTexts } from './bundling/licenses.js';
import { runTool } from './bundling/tool.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const build = join(root, 'build');
const dist = join(root, 'dist');

/** Each bundle's folder in `dist/` and the module that it starts from. */
const entries = { action: 'action/main.js', cli: 'cli/main.js', lib: 'index.js' };

for (const folder of [build, dist]) rmSync(folder, { recursive: true, force: true });
await runTool('typescript', 'bin/tsc', ['-p', 'tsconfig.build.json'], root);
await Promise.all(
  Object.entries(entries).map(([name, entry]) =>
    bundle(join('build', entry), join('build/joined', name), join('dist', name)),
  ),
);
requireDeclared(copyDeclarations(build, join(dist, 'lib'), 'index.d.ts'));
writeFileSync(join(dist, 'LICENSES.txt'), licenseTexts(root));

/**
 * Joins our own modules first: hundreds of small ones start a fifth slower than one. What is loaded on need stays apart.
 *
 * @param {string} entry
 * @param {string} joined
 * @param {string} folder
 */
async function bundle(entry, joined, folder) {
  await buildOwn({
    absWorkingDir: root,
    entryPoints: [{ in: entry, out: 'index' }],
    outdir: joined,
    bundle: true,
    packages: 'external',
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  });
  await runTool(
    '@vercel/ncc',
    'dist/ncc/cli.js',
    ['build', join(joined, 'index.js'), '-o', folder, '--no-cache'],
    root,
  );
  for (const name of readdirSync(join(root, folder))) {
    if (name.endsWith('.js')) finish(join(root, folder, name));
  }
}

/**
 * Takes the comments out, and lets V8 compile each module as it reads it: a function in parentheses it takes for one that
 * runs at once, an arrow it parses now and again when it is called, which is a sixth of the start of the command line.
 *
 * @param {string} file
 */
function finish(file) {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
  });
  writeFileSync(file, code.replace(/^( {4}\()\((.*)\) => \{$/gm, '$1function ($2) {'));
}

/**
 * Types that name a package which is not installed along with the library are `any` to its users.
 *
 * @param {ReadonlySet<string>} packages
 */
function requireDeclared(packages) {
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const missing = [...packages].filter((name) => !name.startsWith('node:') && !(name in dependencies));
  if (missing.length > 0) throw new Error(`The library's types need ${missing.join(', ')} among the dependencies.`);
}
