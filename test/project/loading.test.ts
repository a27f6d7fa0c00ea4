import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './project.js';

const sources = join(root, 'src');
const imported = /^(?:import|export) (?!type )[^;]*?from '(\.[^']*)\.js';/gmu;

/** Every module that is loaded along with another, by its path below `src`. */
function loadedWith(entry: string): readonly string[] {
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imported)) load(join(dirname(file), `${path}.ts`));
  };
  load(join(sources, entry));
  return [...loaded].map((file) => relative(sources, file));
}

const isDetection = (file: string): boolean => /^(?:detection|readers|recognizers|provenance|custom)\//u.test(file);

it('sees what is loaded', () => {
  expect(loadedWith('detection-for.ts').filter(isDetection).length).toBeGreaterThan(400);
});

// Detection is nine tenths of the program: compiling it takes longer than a cached scan, or than git takes to tell a change.
it.each(['cli/scan-command.ts', 'action/run.ts', 'scan.ts', 'workers/scan-files.ts'])(
  '%s loads nothing of detection before there is a file to look at',
  (entry) => {
    expect(loadedWith(entry).filter(isDetection)).toEqual([]);
  },
);
