// @ts-check
/** Writes what generators yield into files. */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const megabyte = 1e6;

/** Until the file has so many bytes; all that is generated is ASCII. @param {string} path @param {Generator<string>} pieces @param {number} bytes @param {string} [end] */
export function writeUntil(path, pieces, bytes, end = '') {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  let [written, chunk] = [0, ''];
  const flush = () => {
    written += writeSync(file, chunk, null, 'latin1');
    chunk = '';
  };
  for (const piece of pieces) {
    chunk += piece;
    if (written + chunk.length >= bytes) break;
    if (chunk.length > 2 ** 20) flush();
  }
  chunk += end;
  flush();
  closeSync(file);
}

/** @param {string} folder @param {Iterable<{ path: string, text: string }>} files */
export function writeAll(folder, files) {
  const made = new Set();
  for (const { path, text } of files) {
    const parent = dirname(join(folder, path));
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(join(folder, path), text);
  }
}
