// @ts-check
/** Where corpora, peers and results are kept when no folder is named. */
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const cli = join(root, 'dist', 'cli', 'index.js');
export const defaultFolder = join(tmpdir(), 'piicloak-bench');
