import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unitsOf } from './seeds.js';
import type { Input, Target } from './target.js';
import { changes } from './targets/changes.js';
import { config } from './targets/config.js';
import { decoders } from './targets/decoders.js';
import { engine } from './targets/engine.js';
import { readers } from './targets/readers.js';
import { recognizers } from './targets/recognizers.js';

/**
 * Everything that reads what a stranger wrote.
 * @param more files besides those of the tests, for what reads files
 */
export const targetsWith = (more: readonly Input[] = []): readonly Target[] => [
  ...recognizers,
  ...decoders,
  ...readers(more),
  ...changes,
  ...config,
  ...engine(more),
];

/** Longer files are no seeds: of each, a few thousand characters are taken. */
const longest = 2_000_000;

/** The files of a folder, and of those in it. */
export function filesIn(folder: string, below = ''): Input[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry): Input[] => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return filesIn(folder, path);
    const file = join(folder, path);
    return entry.isFile() && statSync(file).size <= longest
      ? [{ variant: path, text: unitsOf(readFileSync(file)) }]
      : [];
  });
}
