// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, license?: string, integrity?: string, dependencies?: Record<string, string> }} LockedPackage
 * @typedef {Readonly<Record<string, LockedPackage>>} Locked by folder, that of the project being ''
 */

/** @param {string} root @returns {Locked} */
export const lockedPackages = (root) => JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;

/** The name of the package in a folder such as `node_modules/a/node_modules/@b/c`. @param {string} folder */
export const nameOf = (folder) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);

/**
 * The folder of the package that a file belongs to, as the lockfile names it; nothing for a file of the project's own.
 *
 * @param {string} file with `/`, from wherever
 */
export const folderOf = (file) => /(?<![^/])(?:node_modules\/(?:@[^/]+\/)?[^/]+\/)+/u.exec(file)?.[0].slice(0, -1);

/**
 * Where Node would find the package when a file in `folder` imports it; nothing when it is not installed.
 *
 * @param {string} folder
 * @param {string} name
 * @param {Locked} locked
 * @returns {string | undefined}
 */
export function nearest(folder, name, locked) {
  const candidate = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
  if (candidate in locked) return candidate;
  return folder === ''
    ? undefined
    : nearest(folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/'))), name, locked);
}
