// @ts-check
/**
 * The corpora by name. Each is made once for a seed and a size and kept in the folder, with its bytes and files noted
 * beside it; a note that is there says that the corpus is whole.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csv, ndjson, sql } from './dense.js';
import { line, log } from './logs.js';
import { bundle, lockfile, lockfileEnd } from './packed.js';
import { seeded } from './random.js';
import { commitAll, createRepository } from './repository.js';
import { sourceFile } from './source.js';
import { megabyte, writeAll, writeUntil } from './write.js';

/**
 * @typedef {{ files: number, dense: number, log: number, huge: number, packed: number, line: number, repository: number, changed: number }} Sizes
 * @typedef {{ name: string, folder: string, bytes: number, files: number }} Corpus
 * @typedef {{ sizes: (keyof Sizes)[], make: (folder: string, random: import('./random.js').Random, sizes: Sizes) => void }} Recipe
 */

/** In megabytes, or in files. @type {Sizes} */
export const fullSizes = {
  files: 20_000,
  dense: 32,
  log: 64,
  huge: 256,
  packed: 16,
  line: 100,
  repository: 50_000,
  changed: 300,
};
/** @type {Sizes} */
export const quickSizes = { files: 300, dense: 1, log: 2, huge: 6, packed: 1, line: 2, repository: 1000, changed: 30 };

/** @type {Record<string, Recipe>} */
const recipes = {
  tree: {
    sizes: ['files'],
    make: (folder, random, { files }) => writeAll(folder, sourceFiles(random, files)),
  },
  checkout: {
    sizes: ['files'],
    make: (folder, random, { files }) => {
      writeAll(folder, sourceFiles(random, files));
      commitAll(folder);
    },
  },
  csv: one('people.csv', 'dense', csv),
  sql: one('people.sql', 'dense', sql),
  ndjson: one('people.ndjson', 'dense', ndjson),
  log: one('service.log', 'log', log),
  huge: one('service.log', 'huge', log),
  table: one('people.csv', 'huge', csv),
  line: one('line.txt', 'line', line),
  packed: {
    sizes: ['packed'],
    make: (folder, random, { packed }) => {
      const bytes = (packed * megabyte) / 8;
      for (let at = 0; at < 6; at += 1) writeUntil(join(folder, `app-${at}.min.js`), bundle(random), bytes);
      for (let at = 0; at < 2; at += 1)
        writeUntil(join(folder, `part-${at}/package-lock.json`), lockfile(random), bytes, lockfileEnd);
    },
  },
  pr: {
    sizes: ['repository', 'changed'],
    make: (folder, random, { repository, changed }) => createRepository(folder, random, { files: repository, changed }),
  },
};

/** @param {string} name @param {string} parent @param {number} seed @param {Sizes} sizes @returns {Corpus} */
export function corpus(name, parent, seed, sizes) {
  const recipe = recipes[name];
  if (!recipe) throw new Error(`There is no corpus ${name}.`);
  const folder = join(parent, `${name}-${recipe.sizes.map((size) => sizes[size]).join('-')}-seed${seed}`);
  const note = `${folder}.json`;
  if (!existsSync(note)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    recipe.make(folder, seeded(seed), sizes);
    writeFileSync(note, JSON.stringify(count(folder)));
  }
  return { name, folder, ...JSON.parse(readFileSync(note, 'utf8')) };
}

/** What a program that walks the folder has before it, history aside. @param {string} folder */
export function count(folder) {
  let [bytes, files] = [0, 0];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === '.git') continue;
    const path = join(folder, entry.name);
    const inner = entry.isDirectory()
      ? count(path)
      : { bytes: entry.isFile() ? statSync(path).size : 0, files: Number(entry.isFile()) };
    bytes += inner.bytes;
    files += inner.files;
  }
  return { bytes, files };
}

/** @param {string} file @param {keyof Sizes} size @param {(random: import('./random.js').Random) => Generator<string>} pieces @returns {Recipe} */
function one(file, size, pieces) {
  return {
    sizes: [size],
    make: (folder, random, sizes) => writeUntil(join(folder, file), pieces(random), sizes[size] * megabyte),
  };
}

/** @param {import('./random.js').Random} random @param {number} files */
function* sourceFiles(random, files) {
  for (let at = 0; at < files; at += 1) yield sourceFile(random, at);
}
