// @ts-check
/**
 * Writes the files that are made from others: the registry of recognizers from their folder, their titles, the gazetteer of
 * names from Faker's locales, the version from package.json. With `--check` it writes nothing, names every stale file and exits with 1.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gazetteer } from './gazetteer.js';
import { titles } from './titles.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Each generated file, relative to the project, and its content. */
const generated = {
  'src/recognizers/registry.generated.ts': registry(),
  'src/titles.generated.ts': lines(banner('src/recognizers'), ...(await titles(registry()))),
  'src/detection/gazetteer/names.generated.ts': lines(banner('the locales of @faker-js/faker'), ...gazetteer()),
  'src/version.generated.ts': version(),
};

const stale = Object.entries(generated).filter(([path, content]) => readIfThere(join(root, path)) !== content);
const check = process.argv.includes('--check');

for (const [path, content] of stale) {
  if (check) console.error(`${path} is stale: run \`npm run generate\`.`);
  else writeFileSync(join(root, path), content);
}
process.exitCode = check && stale.length > 0 ? 1 : 0;

/** Every recognizer in the folder, in the order of their file names. */
function registry() {
  const names = readdirSync(join(root, 'src/recognizers'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
  return lines(
    banner('the files of this folder'),
    "import type { Recognizer } from '../model/recognizer.js';",
    ...names.map((name) => `import { recognizer as ${camelCase(name)} } from './${name}.js';`),
    '',
    'export const recognizers: readonly Recognizer[] = [',
    ...names.map((name) => `  ${camelCase(name)},`),
    '];',
  );
}

function version() {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return lines(banner('package.json'), `export const version = '${manifest.version}';`);
}

/** @param {string} source */
function banner(source) {
  return `// Generated from ${source} by \`npm run generate\`. Do not edit.`;
}

/** @param {string[]} texts */
function lines(...texts) {
  return `${texts.join('\n')}\n`;
}

/** @param {string} name in kebab-case */
function camelCase(name) {
  return name.replace(/-(.)/gu, (_, letter) => letter.toUpperCase());
}

/** @param {string} path */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
