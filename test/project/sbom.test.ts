import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { root } from './project.js';

interface Component {
  readonly type: string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes: readonly { readonly content: string }[];
  readonly licenses: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[];
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const text = read('dist/sbom.cdx.json');
const bill: {
  readonly components: readonly Component[];
  readonly dependencies: readonly { ref: string; dependsOn: readonly string[] }[];
} = JSON.parse(text);
const licenses = read('dist/LICENSES.txt');
const lock: { packages: Record<string, { version: string; license: string; integrity: string }> } = JSON.parse(
  read('package-lock.json'),
);
const nameOf = ({ group, name }: Component) => (group ? `${group}/${name}` : name);
const bundles = ['action', 'cli', 'lib'];

/** The packages whose modules a bundle holds, by the line that esbuild writes above each. */
const modulesIn = (bundle: string): Set<string> =>
  new Set(
    readdirSync(join(root, 'dist', bundle))
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => [...read(`dist/${bundle}/${name}`).matchAll(/^ *\/\/ (\S*)$/gmu)])
      .flatMap(([, path = '']) => /^.*(?<![^/])node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1] ?? []),
  );

describe('the bill of materials', () => {
  it('is CycloneDX 1.6, as its schema has it', () => {
    const validate = validator();
    expect(validate(bill), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...bill, components: [{ ...bill.components[0], type: 'thing' }] })).toBe(false);
    expect(validate({ ...bill, serialNumber: 'urn:uuid:1' })).toBe(false);
  });

  it.each(bundles)('names every package with a module in dist/%s, and no other', (bundle) => {
    const found = modulesIn(bundle);
    expect(found.size).toBeGreaterThan(10);
    const listed = bill.components
      .filter(({ properties }) => properties.some(({ value }) => value === bundle))
      .map(nameOf);
    expect(listed.sort()).toEqual([...found, '@faker-js/faker', '@vercel/ncc', 'esbuild'].sort());
  });

  it('tells of each the version, licence and hash that are locked, and where it is from', () => {
    for (const component of bill.components) {
      const name = nameOf(component);
      const { version, license, integrity } = lock.packages[`node_modules/${name}`] ?? {};
      expect(component).toMatchObject({ version, purl: `pkg:npm/${name.replace('@', '%40')}@${version}` });
      const [said] = component.licenses;
      expect(said?.license?.id ?? said?.expression).toBe(license?.replace(' or ', ' OR '));
      expect(Buffer.from(component.hashes[0]?.content ?? '', 'hex').toString('base64')).toBe(integrity?.slice(7));
    }
  });

  it('leaves out no licence text', () => {
    const sections = licenses.split(`\n${'-'.repeat(80)}\n\n`).slice(1);
    const titles = sections.map((section) => section.slice(0, section.indexOf('\n')));
    const expected = bill.components.map((component) => {
      const [said] = component.licenses;
      return `${nameOf(component)} ${component.version} (${said?.license?.id ?? said?.expression})`;
    });
    expect(titles).toEqual(expected.sort());
    expect(sections.filter((section) => section.length < 400)).toEqual([]);
  });

  it('names what our generated modules were made from', () => {
    const sources = ['scripts/generate.js', 'scripts/gazetteer.js'].map(read).join('\n');
    const imported = [...sources.matchAll(/^import .* from '(?!node:|\.)(?<name>[^']+)';$/gmu)].map(
      ({ groups }) => groups?.['name'],
    );
    expect(imported.length).toBeGreaterThan(0);
    const data = bill.components.filter(({ type }) => type === 'data').map(nameOf);
    expect(data).toEqual([...new Set(imported)]);
  });

  it('has a place for every component in the tree of dependencies, and none that it does not name', () => {
    const purls = bill.components.map(({ purl }) => purl);
    expect(bill.dependencies.slice(1).map(({ ref }) => ref)).toEqual(purls);
    expect(bill.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !purls.includes(ref))).toEqual([]);
  });

  it('holds no time, no path of a machine and nothing random', async () => {
    expect(text).not.toMatch(/timestamp|\d{4}-\d{2}-\d{2}T|\/tmp|\/home/u);
    const { sbom } = await import(pathToFileURL(join(root, 'scripts/bundling/sbom.js')).href);
    const contents = new Map(
      bill.components.map((component) => [
        `node_modules/${nameOf(component)}`,
        { kind: 'code', bundles: new Set(component.properties.map(({ value }) => value)) },
      ]),
    );
    expect(sbom(root, contents)).toBe(sbom(root, contents));
  });
});

describe('what is bundled', () => {
  const load = () => import(pathToFileURL(join(root, 'scripts/bundling/contents.js')).href);
  const module = (path: string) => ({ identifier: `loader!/here/${path}`, nameForCondition: `/here/${path}` });
  const inputs = {
    'src/a.ts': { bytesInOutput: 9 },
    '../x/node_modules/@a/b/c.js': { bytesInOutput: 1 },
    'node_modules/@a/b/node_modules/inner/c.js': { bytesInOutput: 1 },
    'node_modules/shaken/out.js': { bytesInOutput: 0 },
  };
  const outputs = {
    'joined/cli/index.js': { inputs },
    'joined/cli/unasked.js': { inputs: { 'node_modules/unasked/y.js': { bytesInOutput: 3 } } },
    'joined/apart/y.js': { inputs: { 'node_modules/apart/y.js': { bytesInOutput: 3 } } },
  };
  const ours = [
    { identifier: 'external node-commonjs "node:fs"', nameForCondition: null },
    { identifier: 'webpack/runtime/async module', nameForCondition: null, moduleType: 'runtime' },
    module('joined/cli/index.js'),
  ];

  it('counts packages of which a byte was written to a file that is in the bundle', async () => {
    const { contentsOf } = await load();
    const folders = (modules: object[]) =>
      [...contentsOf({ cli: { modules } }, outputs, '/here').keys()].map((name) => name.slice('node_modules/'.length));
    const always = ['esbuild', '@vercel/ncc', '@faker-js/faker', '@a/b', '@a/b/node_modules/inner'];
    expect(folders(ours)).toEqual(always);
    expect(folders([...ours, { ...module('joined/cli/index.js'), modules: [module('joined/apart/y.js')] }])).toEqual([
      ...always,
      'apart',
    ]);
  });

  it('is not what the second bundler brings along by itself: that stops the build', async () => {
    const { contentsOf } = await load();
    const modules = [...ours, module('node_modules/x/y.js')];
    expect(() => contentsOf({ cli: { modules } }, outputs, '/here')).toThrow('node_modules/x/y.js');
  });
});

function validator() {
  const folder = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
  // They refer to each other by the names that the package gives them.
  const schema = (name: string) => ({
    ...JSON.parse(read(`${folder}/${name}.SNAPSHOT.schema.json`)),
    $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`,
  });
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  ajv.addFormat('idn-email', true).addFormat('iri-reference', true).addFormat('iri', true);
  return ajv.addSchema(schema('spdx')).addSchema(schema('jsf-0.82')).compile(schema('bom-1.6'));
}
