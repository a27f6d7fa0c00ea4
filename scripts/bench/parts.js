// @ts-check
/** What is measured, by name: each part makes the corpora it needs and says which programs are run on them. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { count } from './corpora.js';
import { cli } from './folder.js';
import { compared, floor, made, node, patience, piicloak, whole } from './items.js';
import { megabyte } from './write.js';

/**
 * @typedef {import('./rounds.js').Group} Group
 * @typedef {import('./rounds.js').Item} Item
 * @typedef {import('./corpora.js').Corpus} Corpus
 * @typedef {import('./items.js').Setting} Setting
 */

/** @type {Record<string, (setting: Setting) => Group[]>} */
export const parts = {
  start: () => [start()],
  tree: (setting) => compared('Source tree', made('tree', setting), setting),
  dense: (setting) =>
    ['csv', 'sql', 'ndjson'].flatMap((name) =>
      compared(`Personal data in ${name.toUpperCase()}`, made(name, setting), setting),
    ),
  log: (setting) => compared('Log', made('log', setting), setting),
  packed: (setting) => compared('Minified bundles and lockfiles', made('packed', setting), setting),
  repos: (setting) => {
    if (setting.repos === undefined) return [];
    const { repos: folder } = setting;
    return compared('Public repositories', { name: `repos-${basename(folder)}`, folder, ...count(folder) }, setting);
  },
  pr: (setting) => [pullRequest(setting)],
  line: (setting) => [whole('One line', made('line', setting), setting)],
  huge: (setting) => [whole('One huge log', made('huge', setting), setting)],
  linear: (setting) => [linear(setting)],
  table: (setting) => [table(setting)],
  again: (setting) => [
    again('Source tree, again', made('tree', setting), setting, ['', 'bench']),
    again('Source tree, again, in a git checkout', made('checkout', setting), setting, ['bench']),
  ],
};

/** @returns {Group} */
function start() {
  const item = (/** @type {string} */ name, /** @type {string[]} */ args) => ({
    ...{ name, bytes: 0, files: 0, ends: [0], limit: 60 },
    call: { program: node, args, cwd: '.' },
  });
  const items = [item('node -e 0', ['-e', '0']), item('piicloak --version', [cli, '--version'])];
  return { title: 'Start', reference: 'node -e 0', items };
}

/** @param {Setting} setting @returns {Group} */
function pullRequest(setting) {
  const { folder } = made('pr', setting);
  const range = 'main...HEAD';
  const diff = execFileSync('git', ['diff', range], { cwd: folder, maxBuffer: 2 ** 30 });
  const change = { bytes: diff.length, files: setting.sizes.changed, limit: patience };
  const ask = ['scan', '--base', 'main', '--head', 'HEAD', '-q'];
  /** @type {Item[]} */
  const items = [
    { name: 'floor: git diff', ...change, ends: [0], call: { program: 'git', args: ['diff', range], cwd: folder } },
    {
      ...{ name: 'piicloak', ...change, ends: [0, 1], found: /^([\d,]+) failing/mu },
      call: { program: node, args: [cli, ...ask], cwd: folder },
    },
    ...setting.peers.flatMap(({ change: args, program, args: _, ...peer }) =>
      args ? { ...peer, ...change, call: { program, args: args('main'), cwd: folder } } : [],
    ),
  ];
  return {
    title: `Pull request: ${setting.sizes.changed} of ${setting.sizes.repository} files`,
    reference: 'piicloak',
    items,
  };
}

/** @param {Setting} setting @returns {Group} */
function linear(setting) {
  const [short, long] = [made('log', setting), made('huge', setting)];
  const name = (/** @type {string} */ what, /** @type {Corpus} */ { bytes }) =>
    `${what}, ${Math.round(bytes / megabyte)} MB`;
  const items = [short, long].flatMap((one) => [floor(one, name('floor', one)), piicloak(one, name('piicloak', one))]);
  return { title: 'The same log, longer', reference: name('piicloak', short), items };
}

/** By one thread, as a single file always is. @param {Setting} setting @returns {Group} */
function table(setting) {
  const people = made('table', setting);
  return { title: 'One huge table', reference: 'piicloak', items: [floor(people), piicloak(people)] };
}

/**
 * A second scan, where this version keeps what the first one learnt.
 * @param {string} title @param {Corpus} tree @param {Setting} setting @param {string[]} keys @returns {Group}
 */
function again(title, tree, setting, keys) {
  const help = execFileSync(node, [cli, 'scan', '--help'], { encoding: 'utf8' });
  const cache = join(setting.folder, 'cache');
  const clear = () => rmSync(cache, { recursive: true, force: true });
  const items = [piicloak(tree)];
  const notes = ['--cache', '--workers']
    .filter((flag) => !help.includes(flag))
    .map((flag) => `This version has no ${flag}.`);
  for (const options of help.includes('--workers')
    ? [
        ['--workers', '1'],
        ['--workers', '2'],
      ]
    : [[]]) {
    const name = ['piicloak', ...options].join(' ');
    if (options.length > 0) items.push(piicloak(tree, name, options));
    if (!help.includes('--cache')) continue;
    const kept = [...options, '--cache', cache];
    for (const key of keys) {
      const how = `a cache${key === '' ? '' : ' and its key'}`;
      const sealed = (/** @type {import('./items.js').Item} */ item) => ({
        ...item,
        call: { ...item.call, environment: { PIICLOAK_CACHE_KEY: key } },
      });
      items.push({ ...sealed(piicloak(tree, `${name}, first with ${how}`, kept)), before: clear });
      items.push(sealed(piicloak(tree, `${name}, again with it`, kept)));
    }
  }
  return { title, reference: 'piicloak', items, inOrder: true, notes };
}
