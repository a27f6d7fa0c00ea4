// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ version?: string, license?: string, dependencies?: Record<string, string> }} LockedPackage */

/** The bundler's own module runtime is part of every bundle. */
const bundler = '@vercel/ncc';

/**
 * Packages that ship without a licence text, and the text that their authors publish elsewhere.
 *
 * @type {Readonly<Record<string, string>>}
 */
const publishedElsewhere = {};

/**
 * The folder of every package whose code can be in the bundles: what `dependencies` reaches in the lockfile.
 *
 * @param {string} root the project's folder
 * @returns {string[]} folders as the lockfile names them, sorted
 */
function bundledPackages(root) {
  const locked = lockfile(root);
  const reached = new Set([`node_modules/${bundler}`]);
  for (const folder of ['', ...reached]) follow(folder);
  return [...reached].sort();

  /** @param {string} folder */
  function follow(folder) {
    for (const name of Object.keys(locked[folder]?.dependencies ?? {})) {
      const found = nearest(folder, name, locked);
      if (reached.has(found)) continue;
      reached.add(found);
      follow(found);
    }
  }
}

/**
 * The licences of everything in the bundles, as one text. Throws when a package has none.
 *
 * @param {string} root the project's folder
 * @returns {string}
 */
export function licenseTexts(root) {
  const locked = lockfile(root);
  const packages = new Map(
    bundledPackages(root).map((folder) => {
      const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const title = `${name} ${locked[folder]?.version} (${locked[folder]?.license})`;
      return [title, publishedElsewhere[name] ?? textIn(join(root, folder), title)];
    }),
  );
  const sections = [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, text]) => `${title}\n\n${withoutMailboxes(text)}\n`);
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return ['The bundles in this folder contain code of these packages.\n', ...sections].join(rule);
}

/**
 * Where Node would find the package when a file in `folder` imports it.
 *
 * @param {string} folder
 * @param {string} name
 * @param {Readonly<Record<string, LockedPackage>>} locked
 * @returns {string}
 */
function nearest(folder, name, locked) {
  const candidate = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
  if (candidate in locked) return candidate;
  if (folder === '') throw new Error(`package-lock.json does not hold ${name}: run npm install.`);
  return nearest(folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/'))), name, locked);
}

/**
 * @param {string} folder
 * @param {string} title
 * @returns {string}
 */
function textIn(folder, title) {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const texts = files
    .filter((file) => /^(?:licen[cs]e|copying|notice)/iu.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length === 0) throw new Error(`${title} has no licence text: add it in scripts/bundling/licenses.js.`);
  return texts.join('\n\n');
}

/**
 * @param {string} root
 * @returns {Record<string, LockedPackage>}
 */
const lockfile = (root) => JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;

/**
 * The names of the holders stay, as the licences ask; nobody's address is passed on by a tool that keeps them out.
 *
 * @param {string} text
 */
function withoutMailboxes(text) {
  return text.replace(/ ?[<(]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[>)]?/gu, '');
}
