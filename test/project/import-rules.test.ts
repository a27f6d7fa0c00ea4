import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, runNode } from './project.js';

/** The folders of `src` that each stage may import; what its row does not name, it may not. */
const stages: Readonly<Record<string, readonly string[]>> = {
  model: [],
  recognizers: ['model'],
  readers: ['model'],
  policy: ['model'],
  reporters: ['model'],
  provenance: ['model'],
  detection: ['model', 'provenance'],
  inputs: ['model'],
  packs: ['model'],
  custom: ['model'],
  changes: ['model'],
  github: ['model'],
};
/** What stands around the pipeline, and imports it. */
const around = { cache: ['model'], parts: ['model', 'cache'], workers: ['model', 'cache'] };
const frontDoors = {
  action: [...Object.keys(stages), ...Object.keys(around)],
  cli: [...Object.keys(stages), ...Object.keys(around)],
};
const mayImport: Readonly<Record<string, readonly string[]>> = { ...stages, ...around, ...frontDoors };
const folders = Object.keys(mayImport);
const mayUseNode = ['changes', 'github', 'cache', 'parts', 'workers', 'action', 'cli'];

/** A file to plant in `src`: one import, or one global, and so one violation or none. */
interface Plant {
  readonly path: string;
  readonly source: string;
}

let serial = 0;
const plant = (folder: string, source: string): Plant => {
  serial += 1;
  return { path: posix.join('src', folder, `plant-${serial}.ts`), source };
};
const importing = (folder: string, specifier: string) => plant(folder, `export { it } from '${specifier}';\n`);

/** Every way to write an import. */
const everyImport = (from: string, to: string): readonly Plant[] => [
  importing(from, `../${to}/some.js`),
  importing(`${from}/nested`, `../../${to}/some.js`),
  plant(from, `export const late = () => import('../${to}/some.js');\n`),
  plant(from, `export type { It } from '../${to}/some.js';\n`),
];

const isStage = (folder: string) => folder in stages;
const otherFolders = (folder: string) => folders.filter((other) => other !== folder);

const forbidden = new Map<string, readonly Plant[]>(
  folders.map((folder) => [
    folder,
    [
      ...otherFolders(folder)
        .filter((other) => !mayImport[folder]?.includes(other))
        .flatMap((other) => everyImport(folder, other)),
      ...(isStage(folder) ? [importing(folder, '../scan.js'), importing(folder, '@actions/core')] : []),
      ...(mayUseNode.includes(folder) ? [] : [importing(folder, 'node:fs')]),
    ],
  ]),
);

const forbiddenBesides: Readonly<Record<string, Plant>> = {
  'the pipeline imports the Action': importing('.', './action/main.js'),
  'the pipeline imports the command line': importing('.', './cli/main.js'),
  'the pipeline reads files': importing('.', 'node:fs'),
  'a recognizer imports another': importing('recognizers', './other.js'),
  'a recognizer imports the engine': importing('recognizers', '../detection/detect.js'),
  'a recognizer imports a library without checksums': importing('recognizers', 'valibot'),
  'a type of a team’s own imports the engine': importing('custom', '../detection/detect.js'),
  'a type of a team’s own imports a library of another stage': importing('custom', 'valibot'),
  'inputs import a library that is no schema': importing('inputs', 'minimatch'),
  'changes import a library of another stage': importing('changes', 'stdnum'),
  'changes import what uploads': importing('changes', '../github/upload-sarif.js'),
  'changes import the process': importing('changes', 'node:process'),
};

const allowed: readonly Plant[] = [
  ...folders.flatMap((folder) => (mayImport[folder] ?? []).map((other) => importing(folder, `../${other}/some.js`))),
  ...otherFolders('recognizers').map((folder) => importing(folder, './other.js')),
  ...mayUseNode.map((folder) => importing(folder, 'node:fs')),
  ...['detection', 'readers', 'changes'].map((folder) => importing(`${folder}/nested`, '../../model/some.js')),
  importing('detection/nested', '../detect.js'),
  importing('recognizers', '../detection/define.js'),
  importing('recognizers', 'stdnum/lib/cjs/us/ssn.js'),
  importing('inputs', 'valibot'),
  importing('custom', 're2js'),
  importing('custom', 'stdnum/lib/cjs/util/checksum.js'),
  importing('custom', '../detection/luhn.js'),
  importing('custom', '../detection/words.js'),
  importing('custom', '../detection/spot/boundary.js'),
  importing('custom', '../inputs/nearest.js'),
  importing('changes', 'minimatch'),
  importing('changes', '../github/failure.js'),
  importing('workers', '../changes/disk.js'),
  importing('cache', '../changes/save-file.js'),
  importing('workers', '../looker.js'),
  importing('.', './detection/detect.js'),
  plant('github', "import type { Octokit } from '@octokit/core';\nexport type Client = Octokit;\n"),
];

const globals = new Map<string, readonly Plant[]>(
  Object.keys(stages).map((folder) => [
    folder,
    [
      plant(folder, "export const say = () => console.log('x');\n"),
      plant(folder, 'export const where = () => process.cwd();\n'),
      plant(folder, 'export const call = (url: string) => fetch(url);\n'),
    ],
  ]),
);

const cycle: readonly Plant[] = [
  { path: 'src/policy/turn.ts', source: "import { back } from './back.js';\nexport const turn = () => back();\n" },
  { path: 'src/policy/back.ts', source: "import { turn } from './turn.js';\nexport const back = () => turn();\n" },
];

const plants = [
  ...[...forbidden.values()].flat(),
  ...Object.values(forbiddenBesides),
  ...allowed,
  ...[...globals.values()].flat(),
  ...cycle,
];

/** What the linter says against each planted file. */
const verdicts = new Map(plants.map(({ path }) => [path, new Set<string>()]));
let copy = '';

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'import-rules-'));
  for (const file of ['biome.json', 'package.json']) cpSync(join(root, file), join(copy, file));
  for (const { path, source } of plants) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), source);
  }
  const lint = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = await runNode('node_modules/@biomejs/biome/bin/biome', lint, copy);
  const report: { diagnostics: { category: string; location: { path: string } }[] } = JSON.parse(stdout);
  for (const { category, location } of report.diagnostics) {
    verdicts.get(location.path.replaceAll('\\', '/'))?.add(category);
  }
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** The sources of the plants that the linter let pass. */
const passed = (planted: readonly Plant[] = [], rule = /noRestrictedImports/u) =>
  planted.filter(({ path }) => ![...(verdicts.get(path) ?? [])].some((name) => rule.test(name)));

describe('who may import whom', () => {
  it('has a row for every folder of src', () => {
    const entries = readdirSync(join(root, 'src'), { withFileTypes: true });
    const onDisk = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(onDisk.sort()).toEqual([...folders].sort());
  });

  it.each(folders)('stops what %s may not import', (folder) => {
    expect(forbidden.get(folder)?.length).toBeGreaterThan(0);
    expect(passed(forbidden.get(folder))).toEqual([]);
  });

  it.each(Object.entries(forbiddenBesides))('stops it when %s', (_title, planted) => {
    expect(passed([planted])).toEqual([]);
  });

  it('lets everything else pass', () => {
    expect(allowed.filter(({ path }) => verdicts.get(path)?.size !== 0)).toEqual([]);
  });

  it.each(Object.keys(stages))('keeps %s from the console, the process and the network', (folder) => {
    expect(globals.get(folder)?.length).toBeGreaterThan(0);
    expect(passed(globals.get(folder), /noConsole|noRestrictedGlobals/u)).toEqual([]);
  });

  it('knows no cycles', () => {
    expect(passed(cycle, /noImportCycles/u)).toEqual([]);
  });
});
