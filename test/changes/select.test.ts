import { describe, expect, it } from 'vitest';
import { collect } from '../../src/changes/collect.js';
import { selector } from '../../src/changes/select.js';

describe('a pattern', () => {
  it.each<[string, string[], string[]]>([
    ['**', ['a', '.env', 'a/.b/c', 'new\nline/new\nline'], []],
    ['*.csv', ['a.csv', '.csv'], ['d/a.csv', 'a.csv.txt']],
    ['*', ['a', 'back\\slash'], ['a/b']],
    ['**/*.csv', ['a.csv', 'd/a.csv', '.d/a.csv'], ['a.txt']],
    ['docs', ['docs', 'docs/a', 'docs/a/b', 'docs/.a'], ['doc', 'docs2/a', 'x/docs/a']],
    ['docs/', ['docs/a', 'docs/a/b'], ['docs', 'x/docs/a']],
    ['docs/*', ['docs/a', 'docs/.a'], ['docs/a/b']],
    ['docs/*/', ['docs/a/b', 'docs/a/b/c'], ['docs/a']],
    ['**/fixtures', ['fixtures/a', 'x/fixtures/a/b'], ['x/fixture/a']],
    ['**/fixtures/**', ['fixtures/a', 'x/fixtures/a/b'], ['fixtures.txt']],
    ['./docs/a.txt', ['docs/a.txt'], ['a.txt']],
    ['/docs/a.txt', ['docs/a.txt'], []],
    ['.', ['a', '.b/c'], []],
    ['./', ['a', '.b/c'], []],
    ['*.{csv,tsv}', ['a.csv', 'a.tsv'], ['a.ssv']],
    ['[ab].txt', ['a.txt'], ['c.txt']],
    ['#a', ['#a'], ['a']],
    ['日本/é*.txt', ['日本/éa.txt'], ['日本/ea.txt']],
    ['Makefile', ['Makefile'], ['makefile']],
  ])('%s', (pattern, matching, others) => {
    const { selects } = selector({ paths: [pattern], pathsIgnore: [] });
    expect([...matching, ...others].filter(selects)).toEqual(matching);
  });
});

describe('a selection', () => {
  const chosen = (paths: string[], pathsIgnore: string[], candidates: string[]) =>
    candidates.filter(selector({ paths, pathsIgnore }).selects);

  it('without patterns is everything', () => {
    expect(chosen([], [], ['a', '.b'])).toEqual(['a', '.b']);
    expect(chosen(['  ', ''], [' '], ['a'])).toEqual(['a']);
  });

  it('leaves out what is ignored, though it is also named', () => {
    expect(chosen(['src'], ['**/*.snap'], ['src/a', 'src/a.snap', 'b'])).toEqual(['src/a']);
  });

  it('takes the last pattern that matches', () => {
    const paths = ['src', '!src/generated', 'src/generated/kept.csv'];
    expect(chosen(paths, [], ['src/a', 'src/generated/b', 'src/generated/kept.csv', 'c'])).toEqual([
      'src/a',
      'src/generated/kept.csv',
    ]);
    expect(chosen([], ['test', '!test/data'], ['test/a', 'test/data/a', 'b'])).toEqual(['test/data/a', 'b']);
  });

  it('that only excludes starts from everything', () => {
    expect(chosen(['!docs'], [], ['a', 'docs/b'])).toEqual(['a']);
  });

  it('never leaves out standard input', async () => {
    const bytes = Buffer.from('text');
    const { files, scope } = await collect(
      { kind: 'content', path: '<stdin>', bytes },
      { paths: ['src'], pathsIgnore: ['**'] },
    );
    expect(scope).toBe('all');
    expect(files.map(({ path, addedLines }) => ({ path, addedLines }))).toEqual([
      { path: '<stdin>', addedLines: 'all' },
    ]);
    expect(await files[0]?.read()).toBe(bytes);
  });
});
