// @ts-check
/**
 * How each peer is asked to scan a folder, and in what it says how many it found or how far it came. What is slow gets a
 * sample. None is let onto the network: what only verifies secrets with their issuers is switched off.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { patterns } from './patterns.js';
import { ask, moduleOf } from './present.js';

/**
 * @typedef {import('./measure.js').Call} Call
 * @typedef {object} Peer
 * @property {string} name
 * @property {boolean} slow
 * @property {string} program
 * @property {(folder: string) => string[]} args
 * @property {number[]} ends What it ends with when all went well.
 * @property {RegExp} [found]
 * @property {RegExp} [read] Files that it says it looked at.
 * @property {RegExp} [done] Bytes that a run which was stopped had got through.
 * @property {Record<string, string>} [environment]
 * @property {(base: string) => string[]} [change] How it is asked to scan what a branch adds.
 * @property {() => string} version
 */

/** @param {string} folder Where they are installed. @param {string} home For what they keep. @returns {Peer[]} */
export function peersIn(folder, home) {
  const [go, python] = [(/** @type {string} */ name) => join(folder, 'bin', name), join(folder, 'py', 'bin')];
  const pip = (/** @type {string} */ name) =>
    ask(join(python, 'python'), ['-c', `import importlib.metadata as m; print(m.version('${name}'))`]);
  const secretlint = join(folder, 'npm', 'node_modules', 'secretlint');
  const rules = JSON.stringify({ rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }] });
  return [
    {
      name: 'ripgrep',
      slow: false,
      program: 'rg',
      args: (path) => [
        '-uu',
        '-g',
        '!.git',
        '--stats',
        '--count-matches',
        ...patterns.flatMap((pattern) => ['-e', pattern]),
        path,
      ],
      ends: [0, 1],
      found: /^(\d+) matches/mu,
      read: /^(\d+) files searched/mu,
      version: () => ask('rg', ['--version']),
    },
    {
      name: 'gitleaks',
      slow: false,
      program: go('gitleaks'),
      args: (path) => ['dir', '--no-banner', '--no-color', '--exit-code', '0', path],
      change: (base) => ['git', '--no-banner', '--no-color', '--exit-code', '0', `--log-opts=${base}..HEAD`, '.'],
      ends: [0],
      found: /leaks found: (\d+)/u,
      version: () => moduleOf(go('gitleaks')),
    },
    {
      name: 'trufflehog',
      slow: false,
      program: go('trufflehog'),
      args: (path) => ['filesystem', '--no-verification', '--no-update', path],
      change: (base) => ['git', 'file://.', '--no-verification', '--no-update', '--since-commit', base],
      ends: [0],
      version: () => moduleOf(go('trufflehog')),
    },
    {
      name: 'detect-secrets',
      slow: true,
      program: join(python, 'detect-secrets'),
      args: (path) => ['scan', '--all-files', '--no-verify', path],
      ends: [0],
      version: () => pip('detect-secrets'),
    },
    {
      name: 'secretlint',
      slow: true,
      program: process.execPath,
      args: (path) => [
        join(secretlint, 'bin', 'secretlint.js'),
        '--secretlintrcJSON',
        rules,
        '--no-color',
        `${path}/**/*`,
      ],
      ends: [0, 1],
      found: /(\d+) problems?/u,
      version: () => JSON.parse(readFileSync(join(secretlint, 'package.json'), 'utf8')).version,
    },
    {
      name: 'presidio-analyzer',
      slow: true,
      program: join(python, 'python'),
      args: (path) => [fileURLToPath(new URL('presidio.py', import.meta.url)), path],
      ends: [0],
      found: /.*, (\d+) findings/su,
      done: /.*?(\d+) bytes, \d+ findings\s*$/su,
      version: () => pip('presidio-analyzer'),
    },
    {
      name: 'phi-scan',
      slow: true,
      program: join(python, 'phi-scan'),
      args: (path) => ['scan', '--no-cache', '--output', 'json', path],
      ends: [0, 1],
      read: /"files_scanned": (\d+)/u,
      environment: { HOME: home },
      version: () => pip('phi-scan'),
    },
    {
      name: 'piilint',
      slow: true,
      program: join(python, 'piilint'),
      args: (path) => ['scan', '--format', 'json', path],
      ends: [0, 1],
      found: /"findings": (\d+)/u,
      read: /"files_scanned": (\d+)/u,
      environment: { HOME: home },
      version: () => pip('piilint'),
    },
  ];
}
