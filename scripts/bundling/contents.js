// @ts-check
/** What of others is in `dist/`: told by what the bundlers say that they wrote, not by what was installed. */
import { folderOf } from './lockfile.js';

/**
 * @typedef {import('esbuild').Metafile['outputs']} Outputs what esbuild wrote, by path
 * @typedef {'code' | 'runtime' | 'data'} Kind
 * @typedef {{ kind: Kind, bundles: Set<string>, note?: string }} Content
 * @typedef {Map<string, Content>} Contents by the folder that the lockfile names
 * @typedef {{ moduleType?: string, identifier: string, nameForCondition?: string | null, chunks?: readonly unknown[], modules?: readonly Module[] }} Module
 * @typedef {{ modules?: readonly Module[] }} Stats what webpack, inside ncc, says that it put together
 */

/** Both bundlers write helpers of their own around what they join. */
const runtimes = ['esbuild', '@vercel/ncc'];

/** Packages of which nothing is imported, and whose data `npm run generate` has written into a module of ours. */
const data = { '@faker-js/faker': 'names and places of src/detection/gazetteer/names.generated.ts' };

/**
 * @param {Readonly<Record<string, Stats>>} bundles by name
 * @param {Outputs} outputs of all that was joined
 * @param {string} root what the paths of the outputs are relative to
 * @returns {Contents}
 */
export function contentsOf(bundles, outputs, root) {
  const names = Object.keys(bundles);
  /** @type {Contents} */
  const contents = new Map([
    ...runtimes.map((name) => entry(name, { kind: 'runtime', bundles: new Set(names) })),
    ...Object.entries(data).map(([name, note]) => entry(name, { kind: 'data', bundles: new Set(names), note })),
  ]);
  for (const [bundle, stats] of Object.entries(bundles)) {
    for (const folder of filesOf(stats, root).flatMap((file) => foldersIn(file, outputs))) {
      const content = contents.get(folder) ?? { kind: 'code', bundles: new Set() };
      contents.set(folder, { ...content, bundles: content.bundles.add(bundle) });
    }
  }
  return contents;
}

/** @param {string} name @param {Content} content @returns {[string, Content]} */
const entry = (name, content) => [`node_modules/${name}`, content];

/** The files that ncc has bundled: not what only Node has, nor its own helpers. @param {Stats} stats @param {string} root */
const filesOf = ({ modules = [] }, root) =>
  modules
    .flatMap((module) => [module, ...(module.modules ?? [])])
    .filter(({ moduleType, identifier }) => moduleType !== 'runtime' && !identifier.startsWith('external '))
    .map(({ nameForCondition, identifier }) => nameForCondition ?? identifier)
    .map((file) => file.replaceAll('\\', '/').replace(`${root.replaceAll('\\', '/')}/`, ''));

/** The packages of which at least a byte is in a file. @param {string} file @param {Outputs} outputs */
function foldersIn(file, outputs) {
  const output = outputs[file];
  if (!output) throw new Error(`ncc has bundled what esbuild has not joined, and no list would name it: ${file}`);
  return Object.entries(output.inputs).flatMap(([input, { bytesInOutput }]) =>
    bytesInOutput > 0 ? (folderOf(input) ?? []) : [],
  );
}
