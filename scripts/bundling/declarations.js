// @ts-check
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const specifiers = /(?:\bfrom|\bimport|\bimport\()\s*(['"])(?<specifier>[^'"]+)\1/gu;

/**
 * Copies the declaration file `entry` and every one it reaches by relative imports, so that the published types hold
 * nothing that the library does not name.
 *
 * @param {string} from the folder that the compiler wrote to
 * @param {string} to the folder of the library's bundle
 * @param {string} entry e.g. `index.d.ts`
 * @returns {ReadonlySet<string>} the packages that the copied files name
 */
export function copyDeclarations(from, to, entry) {
  const files = new Set([join(from, entry)]);
  /** @type {Set<string>} */
  const packages = new Set();
  for (const file of files) {
    for (const specifier of imports(readFileSync(file, 'utf8'))) {
      if (specifier.startsWith('.')) files.add(join(dirname(file), specifier.replace(/\.js$/u, '.d.ts')));
      else packages.add(packageName(specifier));
    }
    const target = join(to, relative(from, file));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target);
  }
  return packages;
}

/** @param {string} source */
const imports = (source) => [...source.matchAll(specifiers)].map((match) => match.groups?.['specifier'] ?? '');

/** @param {string} specifier */
const packageName = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
