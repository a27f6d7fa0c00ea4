// @ts-check
/**
 * A part of a corpus, for programs that would take hours for the whole: of many files every so-manieth, of a long one its
 * beginning. What is compared with them is run on the same part.
 */
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { count } from './corpora.js';

/** @typedef {import('./corpora.js').Corpus} Corpus */

/** @param {Corpus} corpus @param {number} bytes @param {string} parent @returns {Corpus} */
export function sampleOf(corpus, bytes, parent) {
  if (corpus.bytes <= bytes) return corpus;
  const folder = join(parent, `${corpus.name}-sample-${corpus.bytes}-${bytes}`);
  const note = `${folder}.done`;
  if (!existsSync(note)) {
    rmSync(folder, { recursive: true, force: true });
    const paths = [...filesBelow(corpus.folder, '')].sort();
    // Of no file so much that it would stand for all of them.
    const [step, most] = [Math.floor(corpus.bytes / bytes), bytes / Math.min(8, paths.length)];
    let left = bytes;
    for (let at = 0; at < paths.length && left > 0; at += Math.max(1, Math.min(step, Math.floor(paths.length / 8)))) {
      const path = String(paths[at]);
      left -= copy(join(corpus.folder, path), join(folder, path), Math.ceil(Math.min(left, most)));
    }
    writeFileSync(note, '');
  }
  return { name: corpus.name, folder, ...count(folder) };
}

/** @param {string} folder @param {string} prefix @returns {Generator<string>} */
function* filesBelow(folder, prefix) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = prefix + entry.name;
    if (entry.isDirectory() && entry.name !== '.git') yield* filesBelow(join(folder, entry.name), `${path}/`);
    if (entry.isFile()) yield path;
  }
}

/** Cut after a line where it has to be cut. @param {string} from @param {string} to @param {number} most @returns {number} */
function copy(from, to, most) {
  mkdirSync(dirname(to), { recursive: true });
  const { size } = statSync(from);
  if (size <= most) {
    copyFileSync(from, to);
    return size;
  }
  const [file, buffer] = [openSync(from, 'r'), Buffer.alloc(most)];
  readSync(file, buffer);
  closeSync(file);
  const end = buffer.lastIndexOf(0x0a) + 1;
  writeFileSync(to, end > 0 ? buffer.subarray(0, end) : buffer);
  return most;
}
