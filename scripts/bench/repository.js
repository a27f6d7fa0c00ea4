// @ts-check
/**
 * A repository with a pull request in it: `main`, and on `change` one commit that edits and adds files. `git fast-import`
 * takes it as one stream, so that tens of thousands of files take seconds.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { email } from './people.js';
import { sourceFile, sourceText } from './source.js';

/** @typedef {import('./random.js').Random} Random */

/** @param {string} folder @param {Random} random @param {{ files: number, changed: number }} size */
export function createRepository(folder, random, { files, changed }) {
  mkdirSync(folder, { recursive: true });
  const git = (/** @type {string[]} */ ...args) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  git('init', '-q', '-b', 'main');
  const stream = join(folder, '.git', 'stream');
  writeStream(stream, random, { files, changed });
  const input = openSync(stream, 'r');
  execFileSync('git', ['fast-import', '--quiet'], { cwd: folder, stdio: [input, 'ignore', 'inherit'] });
  closeSync(input);
  rmSync(stream);
  git('checkout', '-q', '-f', 'change');
}

/** Makes a repository of a folder, with all that is in it checked out. @param {string} folder */
export function commitAll(folder) {
  const git = (/** @type {string[]} */ ...args) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  git('init', '-q', '-b', 'main');
  git('add', '--all');
  git('-c', 'user.name=Bench', '-c', 'user.email=bench', 'commit', '-q', '-m', 'Everything');
}

/** @param {string} path @param {Random} random @param {{ files: number, changed: number }} size */
function writeStream(path, random, { files, changed }) {
  const file = openSync(path, 'w');
  let chunk = commit('main', 'Everything', 1);
  /** @param {string} text */
  const put = (text) => {
    chunk += text;
    if (chunk.length < 2 ** 20) return;
    writeSync(file, chunk, null, 'latin1');
    chunk = '';
  };
  /** @type {string[]} */
  const paths = [];
  for (let at = 0; at < files; at += 1) {
    const { path, text } = sourceFile(random, at);
    paths.push(path);
    put(modify(path, text));
  }
  put(`\n${commit('change', 'A change', 2)}from refs/heads/main\n`);
  const step = Math.max(1, Math.floor(files / changed));
  for (let at = 0; at < changed; at += 1) {
    // A change adds to what it finds; here it writes anew, and one file in thirty gets somebody's address.
    const address = at % 30 === 0 ? `Escalate to ${email(random)} first.\n` : '';
    put(modify(paths[(at * step) % files] ?? '', sourceText(random) + address));
  }
  writeSync(file, `${chunk}\n`, null, 'latin1');
  closeSync(file);
}

/** @param {string} branch @param {string} subject @param {number} second */
function commit(branch, subject, second) {
  const [who, message] = ['Bench <bench>', `${subject}\n`];
  return `commit refs/heads/${branch}\ncommitter ${who} ${1_700_000_000 + second} +0000\ndata ${message.length}\n${message}`;
}

/** @param {string} path @param {string} text */
function modify(path, text) {
  return `M 100644 inline ${path}\ndata ${text.length}\n${text}\n`;
}
