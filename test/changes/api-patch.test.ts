import { describe, expect, it } from 'vitest';
import { blobId } from '../../src/changes/api-blobs.js';
import { addedLinesOf, isSubmodulePatch } from '../../src/changes/api-patch.js';

const patch = (...lines: string[]): string => lines.join('\n');

describe('a patch', () => {
  it.each<[string, string, number, unknown]>([
    ['context on both sides', patch('@@ -1,3 +1,3 @@ heading', ' a', '-b', '+B', ' c'), 1, [{ first: 2, last: 2 }]],
    [
      'two hunks',
      patch('@@ -1,2 +1,3 @@', '+new', ' a', ' b', '@@ -9,2 +10,3 @@', ' i', '+j', ' k'),
      2,
      [
        { first: 1, last: 1 },
        { first: 11, last: 11 },
      ],
    ],
    ['only removals', patch('@@ -1,2 +1 @@', ' a', '-b'), 0, []],
    [
      'no newline at the ends',
      patch('@@ -1 +1 @@', '-a', '\\ No newline at end of file', '+b', '\\ No newline at end of file'),
      1,
      [{ first: 1, last: 1 }],
    ],
    ['content like headers', patch('@@ -0,0 +1,3 @@', '+@@ -1 +1 @@', '+++ b/x', '+'), 3, [{ first: 1, last: 3 }]],
    ['a newline at its end', '@@ -1 +1 @@\n-a\n+b\n', 1, [{ first: 1, last: 1 }]],
    ['fewer lines than GitHub counts', patch('@@ -1 +1 @@', '-a', '+b'), 2, 'all'],
    ['lines cut off', patch('@@ -1,3 +1,3 @@', ' a', '-b', '+B'), 1, 'all'],
    ['more lines than its header says', patch('@@ -1 +1 @@', '-a', '+b', '+c'), 2, 'all'],
    ['a hunk too early', patch('@@ -1,2 +1,2 @@', ' a', '@@ -5 +5 @@', '-b', '+c'), 1, 'all'],
    ['a form of its own', 'Binary files differ', 0, 'all'],
    ['NUL, as UTF-16 has', patch('@@ -1 +1 @@', '-a', '+b\0'), 1, 'all'],
    ['nothing', '', 0, 'all'],
  ])('with %s', (_, text, additions, expected) => {
    expect(addedLinesOf(text, additions)).toEqual(expected);
  });

  it('shows a submodule when it names its own id', () => {
    const id = 'a'.repeat(40);
    const other = patch('@@ -1 +1 @@', `-Subproject commit ${'b'.repeat(40)}`, `+Subproject commit ${id}`);
    expect(isSubmodulePatch(other, id)).toBe(true);
    expect(isSubmodulePatch(other, 'c'.repeat(40))).toBe(false);
    expect(isSubmodulePatch('', id)).toBe(false);
  });
});

it('names content as git does', () => {
  // `printf 'hello\n' | git hash-object --stdin`, and the same in a repository of --object-format=sha256.
  const hello = Buffer.from('hello\n');
  expect(blobId(hello, 40)).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
  expect(blobId(hello, 64)).toBe('2cf8d83d9ee29543b34a87727421fdecb7e3f3a183d337639025de576db9ebb4');
});
