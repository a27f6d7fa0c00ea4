// @ts-check
/**
 * The bill of materials of `dist/`, in CycloneDX 1.6. It names no time and no machine, and its serial number is made of
 * what it lists: the same contents give the same bytes.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenseOf } from './allowed.js';
import { lockedPackages, nameOf, nearest } from './lockfile.js';

/**
 * @typedef {import('./contents.js').Contents} Contents
 * @typedef {import('./contents.js').Content} Content
 * @typedef {import('./lockfile.js').LockedPackage} LockedPackage
 */

const what = {
  code: 'modules of it are joined into the bundles',
  runtime: 'helpers that it writes are part of the bundles',
  data: 'no code of it is in the bundles, but data that was made from it',
};

/**
 * @param {string} root the project's folder
 * @param {Contents} contents
 * @returns {string}
 */
export function sbom(root, contents) {
  const locked = lockedPackages(root);
  const { name, version, description, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folders = [...contents.keys()].sort();
  const project = { type: 'application', 'bom-ref': purl(name, version), name, version, description };
  const bill = {
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { ...project, licenses: licensesOf(license), purl: purl(name, version) },
    },
    components: folders.map((folder) => component(folder, locked[folder] ?? {}, contents.get(folder))),
    dependencies: [{ ref: purl(name, version), dependsOn: refs(folders) }, ...folders.map(dependency)],
    compositions: [{ aggregate: 'complete', assemblies: [purl(name, version)] }],
  };
  const head = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
  };
  return `${JSON.stringify({ ...head, serialNumber: serialOf(bill), ...bill }, null, 2)}\n`;

  /** @param {string} folder */
  function dependency(folder) {
    const needed = Object.keys(locked[folder]?.dependencies ?? {})
      .flatMap((each) => nearest(folder, each, locked) ?? [])
      .filter((each) => contents.has(each));
    return { ref: refOf(folder), dependsOn: refs(needed) };
  }

  /** @param {string[]} of */
  function refs(of) {
    return of.map(refOf).sort();
  }

  /** @param {string} folder */
  function refOf(folder) {
    return purl(nameOf(folder), locked[folder]?.version);
  }
}

/**
 * @param {string} folder
 * @param {LockedPackage} locked
 * @param {Content | undefined} content
 */
function component(
  folder,
  { version, license, integrity = '' },
  { kind, bundles, note } = { kind: 'code', bundles: new Set() },
) {
  const [group, name] = nameOf(folder).startsWith('@') ? nameOf(folder).split('/') : [undefined, nameOf(folder)];
  return {
    type: kind === 'data' ? 'data' : 'library',
    'bom-ref': purl(nameOf(folder), version),
    ...(group && { group }),
    name,
    version,
    description: note ? `${what[kind]}: ${note}` : what[kind],
    scope: 'required',
    hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') }],
    licenses: licensesOf(license),
    purl: purl(nameOf(folder), version),
    properties: [...bundles].sort().map((value) => ({ name: 'piicloak:bundle', value })),
  };
}

/** @param {string | undefined} license */
function licensesOf(license) {
  const { expression, isExpression } = licenseOf(license);
  return [isExpression ? { expression } : { license: { id: expression } }];
}

/** @param {string} name @param {string | undefined} version */
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** A UUID of version 8, whose bits are the maker's own. @param {unknown} bill */
function serialOf(bill) {
  const digest = createHash('sha256').update(JSON.stringify(bill)).digest('hex');
  return `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
