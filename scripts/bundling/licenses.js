// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenseOf } from './allowed.js';
import { lockedPackages, nameOf } from './lockfile.js';

/**
 * Packages that ship without a licence text, and the text that their authors publish elsewhere.
 *
 * @type {Readonly<Record<string, string>>}
 */
const publishedElsewhere = {};

/**
 * The licences of everything in the bundles, as one text. Throws when a package has none, or one that is not allowed.
 *
 * @param {string} root the project's folder
 * @param {Iterable<string>} folders as the lockfile names them
 * @returns {string}
 */
export function licenseTexts(root, folders) {
  const locked = lockedPackages(root);
  const packages = new Map(
    [...folders].map((folder) => {
      const name = nameOf(folder);
      const { expression, isAllowed } = licenseOf(locked[folder]?.license);
      const title = `${name} ${locked[folder]?.version} (${expression})`;
      if (!isAllowed) throw new Error(`${title}: scripts/bundling/allowed.js does not allow this licence.`);
      return [title, publishedElsewhere[name] ?? textIn(join(root, folder), title)];
    }),
  );
  const sections = [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, text]) => `${title}\n\n${withoutMailboxes(text)}\n`);
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return [
    'The bundles in this folder contain code of these packages, or data that was made from them.\n',
    ...sections,
  ].join(rule);
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
 * The names of the holders stay, as the licences ask; nobody's address is passed on by a tool that keeps them out.
 *
 * @param {string} text
 */
function withoutMailboxes(text) {
  return text.replace(/ ?[<(]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[>)]?/gu, '');
}
