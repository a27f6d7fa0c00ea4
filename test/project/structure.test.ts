import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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

  it('tests every recognizer in a file of its name', async () => {
    const recognizers = (await committedFiles('src/recognizers')).filter((path) => !isGenerated(path));
    const tests = recognizers.map((path) => path.replace(/^src(?<path>.*)\.ts$/u, 'test$<path>.test.ts'));
    expect(tests.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('commits every file of its sources', async () => {
    const folders = ['.ci', '.github', 'scripts', 'src', 'test'];
    const ignored = await run('git', ['ls-files', '-oi', '--exclude-standard', '--', ...folders], root);
    expect(ignored).toEqual({ status: 0, stdout: '', stderr: '' });
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
