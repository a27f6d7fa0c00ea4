import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recognizers } from '../../src/recognizers/registry.generated.js';
import type { Case } from '../evaluation/presidio.js';
import { vectors } from '../evaluation/vectors.js';
import { committedFiles, root, run, runNode } from './project.js';

const maxLines = 400;
const isGenerated = (path: string) => path.endsWith('.generated.ts');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('the repository', () => {
  it(`has no source file above ${maxLines} lines`, async () => {
    const sources = (await committedFiles('src')).filter((path) => !isGenerated(path));
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((path) => read(path).split('\n').length > maxLines)).toEqual([]);
  });

  it('tests every recognizer, with the vectors of others or by name', async () => {
    const files = (await committedFiles('test/recognizers')).map(read).join('\n');
    const measured = new Set([
      ...vectors<{ entity?: string; valid: boolean }>('national').flatMap(
        ({ entity, valid }) => (valid && entity) || [],
      ),
      ...vectors<Case>('presidio').flatMap(({ entity, tier }) => (tier === 'negative' ? [] : entity)),
    ]);
    const untested = recognizers.filter(({ entity }) => !measured.has(entity) && !files.includes(`'${entity}'`));
    expect(untested.map(({ entity }) => entity)).toEqual([]);
  });

  it('commits every file of its sources', async () => {
    const folders = ['.ci', '.github', 'scripts', 'src', 'test'];
    const ignored = await run('git', ['ls-files', '-oi', '--exclude-standard', '--', ...folders], root);
    expect(ignored).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  // V8 makes a hidden class for every generator function that is called, and one in an object, until the next full garbage
  // collection, keeps all of the file that the object is about. Once, each file that was read outlived it by a second.
  it('makes no generator function for each file that it looks at', async () => {
    const inner = /^[ \t]+(?:async )?(?:\*\w+\(|(?:return )?function ?\*)/m;
    const sources = await committedFiles('src');
    expect(sources.filter((path) => inner.test(read(path)))).toEqual(
      [
        // One for each git that is opened, for the words around all values, and for a long file.
        ...['src/changes/git.ts', 'src/detection/context.ts', 'src/readers/slices.ts'],
      ].sort(),
    );
  });

  it('has fresh generated files', async () => {
    const { status, stderr } = await runNode('scripts/generate.js', ['--check']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('names no path of the machine and no package registry', async () => {
    const unwanted = [root, ['registry', 'npmjs', 'org'].join('.'), ['registry', 'yarnpkg', 'com'].join('.')];
    const files = (await committedFiles()).filter((path) =>
      statSync(join(root, path), { throwIfNoEntry: false })?.isFile(),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((path) => unwanted.some((text) => read(path).includes(text)))).toEqual([]);
  });
});
