// @ts-check
/**
 * Builds `dist/` from `src/`: the Action, the command line and the library, each a self-contained bundle.
 *
 * Not minified and without source maps: whoever pins the Action can read what runs, and an uncaught error prints one
 * line of code, not half a megabyte. Comments go: those of libraries hold sample telephone numbers and accounts, which
 * the scan of this repository would have to excuse. The names of the modules stay. The same sources give the same bytes wherever they are built.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as buildOwn } from 'esbuild';
import { contentsOf } from './bundling/contents.js';
import { copyDeclarations } from './bundling/declarations.js';
import { licenseTexts } from './bundling/licenses.js';
import { sbom } from './bundling/sbom.js';
import { lazyTables } from './bundling/tables.js';
import { runTool } from './bundling/tool.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const build = join(root, 'build');
const dist = join(root, 'dist');

/** Each bundle's folder in `dist/` and the module that it starts from. */
const entries = { action: 'action/main.js', cli: 'cli/main.js', lib: 'index.js' };

/** What every piece is joined with. The texts of licences are apart. */
const joining = /** @type {const} */ ({
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
});

for (const folder of [build, dist]) rmSync(folder, { recursive: true, force: true });
await runTool('typescript', 'bin/tsc', ['-p', 'tsconfig.build.json'], root);
const yaml = await joinYaml();
const bundled = await Promise.all(
  Object.entries(entries).map(async ([name, entry]) => ({
    name,
    ...(await bundle(join('build', entry), join('build/joined', name), join('dist', name))),
  })),
);
const contents = contentsOf(
  Object.fromEntries(bundled.map(({ name, stats }) => [name, stats])),
  Object.assign(yaml, ...bundled.map(({ outputs }) => outputs)),
  root,
);
requireDeclared(copyDeclarations(build, join(dist, 'lib'), 'index.d.ts'));
writeFileSync(join(dist, 'LICENSES.txt'), licenseTexts(root, contents.keys()));
writeFileSync(join(dist, 'sbom.cdx.json'), sbom(root, contents));

/** `yaml` requires what Node has built in, which a module cannot: it is joined by itself, where ncc looks for it first. */
async function joinYaml() {
  const folder = join(build, 'joined/node_modules/yaml');
  const options = {
    ...joining,
    entryPoints: ['yaml'],
    outfile: join(folder, 'index.js'),
    format: /** @type {const} */ ('cjs'),
  };
  const {
    metafile: { outputs },
  } = await buildOwn(options);
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  return outputs;
}

/**
 * Joins our modules and the packages, without what of these nobody uses: hundreds of small modules start slower than one,
 * and ncc would wrap each. What is loaded on need stays apart. `stdnum` is asked for in the form that Node can import, of
 * which nothing can be left out, and joined in its other one.
 *
 * @param {string} entry
 * @param {string} joined
 * @param {string} folder
 */
async function bundle(entry, joined, folder) {
  const {
    metafile: { outputs },
  } = await buildOwn({
    ...joining,
    entryPoints: [{ in: entry, out: 'index' }],
    outdir: joined,
    external: ['yaml'],
    mainFields: ['module', 'main'],
    alias: { 'stdnum/lib/cjs': 'stdnum/lib/esm' },
    plugins: [lazyTables],
    splitting: true,
    format: 'esm',
  });
  const stats = join(root, joined, 'stats.json');
  await runTool(
    '@vercel/ncc',
    'dist/ncc/cli.js',
    ['build', join(joined, 'index.js'), '-o', folder, '--no-cache', '--stats-out', stats],
    root,
  );
  for (const name of readdirSync(join(root, folder))) {
    if (name.endsWith('.js')) finish(join(root, folder, name));
  }
  return { outputs, stats: JSON.parse(readFileSync(stats, 'utf8')) };
}

/**
 * Lets V8 compile each module as it reads it: a function in parentheses it takes for one that runs at once, an arrow it
 * parses now and again when it is called, which is a sixth of the start of the command line. The marks that ncc writes
 * before what a module takes and gives go like other comments, and its names for our pieces are cut to what tells these apart.
 *
 * @param {string} file
 */
function finish(file) {
  const code = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    code
      .replace(/^(\/\*{3}\/ \()\((.*)\) => \{$/gmu, '$1function ($2) {')
      .replace(/^\/\* harmony (?:im|ex)port \*\/ /gmu, '')
      .replace(/\b_(chunk_[0-9A-Z]{8})_js__WEBPACK_IMPORTED_MODULE_\d+__\b/gu, '$1'),
  );
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
