// @ts-check
/**
 * What no scanner can do without: walks a folder, reads every file and decodes it. `node floor.js FOLDER`. Long files come
 * in pieces, as they would be scanned; the characters are counted, so that nothing is left out as useless.
 */
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

const wholeUpTo = 64 * 1024 * 1024;
const total = { files: 0, characters: 0 };
walk(process.argv[2] ?? '.');
console.log(`${total.files} files, ${total.characters} characters`);

/** @param {string} folder */
function walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== '.git') walk(path);
    if (!entry.isFile()) continue;
    total.files += 1;
    total.characters += statSync(path).size > wholeUpTo ? inPieces(path) : decoded(readFileSync(path));
  }
}

/** @param {Uint8Array} bytes */
function decoded(bytes) {
  return new TextDecoder().decode(bytes).length;
}

/** @param {string} path */
function inPieces(path) {
  const [file, decoder, buffer] = [openSync(path, 'r'), new TextDecoder(), Buffer.allocUnsafe(2 ** 22)];
  let characters = 0;
  for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer))
    characters += decoder.decode(buffer.subarray(0, read), { stream: true }).length;
  closeSync(file);
  return characters + decoder.decode().length;
}
