import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { root } from './project.js';

interface Locked {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest: Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>> = JSON.parse(
  read('package.json'),
);
const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(read('package-lock.json'));
const packages = Object.entries(lock.packages).filter(([folder]) => folder !== '');
const shipped = packages.filter(([, { dev, devOptional }]) => !dev && !devOptional);
const { licenseOf } = await import(pathToFileURL(join(root, 'scripts/bundling/allowed.js')).href);

/** What each table of ARCHITECTURE.md says: the package and its licence. */
const tables = read('ARCHITECTURE.md')
  .split('\n| package | licence | for |\n')
  .slice(1)
  .map((rest) => rest.split('\n\n')[0] ?? '')
  .map((table) =>
    [...table.matchAll(/^\| (?<names>`.*`) \| (?<license>[^|]+) \| (?<reason>[^|]+) \|$/gmu)].flatMap(
      ({ groups = {} }) =>
        [...(groups['names'] ?? '').matchAll(/`([^`]+)`/gu)].map(([, name = '']) => ({
          name,
          license: groups['license'],
        })),
    ),
  );

describe('the table of dependencies', () => {
  it.each([
    ['dependencies', 0],
    ['devDependencies', 1],
  ] as const)('names each of %s with the licence it was published under', (kind, at) => {
    const expected = Object.keys(manifest[kind]).map((name) => {
      const { license } = JSON.parse(read(`node_modules/${name}/package.json`));
      return { name, license: licenseOf(license).expression };
    });
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect([...(tables[at] ?? [])].sort(byName)).toEqual(expected.sort(byName));
  });
});

describe('licences', () => {
  it('of all that can be bundled are allowed', () => {
    expect(shipped.length).toBeGreaterThan(20);
    expect(shipped.filter(([, { license }]) => !licenseOf(license).isAllowed)).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['MIT or MPL-2.0', true],
    ['(MPL-2.0 OR ISC)', true],
    ['MPL-2.0', false],
    ['MIT AND GPL-3.0-only', false],
    [undefined, false],
  ])('%s: %s', (license, isAllowed) => {
    expect(licenseOf(license).isAllowed).toBe(isAllowed);
  });

  it('are told by everything else that is installed', () => {
    expect(packages.filter(([, { license }]) => license === undefined).map(([folder]) => folder)).toEqual([]);
  });
});

describe('the lockfile', () => {
  it('holds a hash of every package and no address', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/u.test(integrity ?? ''))).toEqual([]);
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('bundles no package that wants to run something when it is installed', () => {
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  });

  it('has the versions that package.json pins', () => {
    const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
    expect(wanted.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
  });

  it('is installed without running anything', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/mu);
    const wanting = packages.filter(
      ([folder, { hasInstallScript }]) => hasInstallScript && existsSync(join(root, folder)),
    );
    // New ones must be shown to work without.
    expect(
      wanting.map(([folder]) => folder.replace('node_modules/', '')).filter((name) => !knownToWork.has(name)),
    ).toEqual([]);
  });
});

/** esbuild finds its program without its script; the multitool's makes a file executable, which its test does itself. */
const knownToWork = new Set(['esbuild', '@microsoft/sarif-multitool-linux', '@microsoft/sarif-multitool-darwin']);
