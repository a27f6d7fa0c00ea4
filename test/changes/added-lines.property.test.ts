import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addedLinesOf } from '../../src/changes/api-patch.js';
import { readPatch } from '../../src/changes/git-patch.js';
import type { LineRange } from '../../src/model/position.js';
import { createRepository } from '../helpers/git-repository.js';
import { range } from './changed.js';

/** Lines that repeat, are empty, end in CR or look like a diff's own. */
const line = fc.constantFrom(
  '',
  'a',
  'b',
  'c',
  '\r',
  'a\r',
  ' a',
  '+a',
  '-a',
  '++ b/x',
  '@@ -1 +1 @@',
  '\\ No newline',
  '-- ',
);
const lines = fc.array(line, { maxLength: 25 });

/** A file: lines, and whether a newline ends the last. */
const file = fc
  .record({ lines, ends: fc.boolean() })
  .map(({ lines: content, ends }) => content.join('\n') + (ends && content.length > 0 ? '\n' : ''));

/** Its lines with their ends, as git splits them. */
const split = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+/g) ?? [];

const isAdded = (ranges: readonly LineRange[], number: number) =>
  ranges.some(({ first, last }) => first <= number && number <= last);

/** Whether `part` can be had from `whole` by leaving lines out. */
function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const candidate of whole) if (at < part.length && part[at] === candidate) at += 1;
  return at === part.length;
}

it('finds every added line: what is left of the head stood in the base, in order', async () => {
  const repository = createRepository();
  repository.write('anchor', 'anchor\n');
  const pairs = fc.sample(fc.tuple(file, file), { numRuns: 300, seed: 7 });
  for (const [index, [before]] of pairs.entries()) repository.write(`f${index}`, before);
  const base = repository.commit();
  for (const [index, [, after]] of pairs.entries()) repository.write(`f${index}`, after);
  const head = repository.commit();
  const numstat = repository.git('diff', '--numstat', base, head).split('\n');
  const gitCounts = new Map(numstat.map((row) => [row.split('\t')[2], Number(row.split('\t')[0])]));
  const found = new Map((await range(repository.root, base, head)).files.map((changed) => [changed.path, changed]));

  for (const [index, [before, after]] of pairs.entries()) {
    const addedLines = found.get(`f${index}`)?.addedLines ?? [];
    if (addedLines === 'all') throw new Error('a text file was not narrowed');
    const kept = split(after).filter((_, at) => !isAdded(addedLines, at + 1));
    const added = split(after).length - kept.length;
    expect(isSubsequence(kept, split(before)), JSON.stringify({ before, after, addedLines })).toBe(true);
    // No more than the change needs: git's own count.
    expect(added).toBe(gitCounts.get(`f${index}`) ?? 0);
  }
}, 30_000);

it('reads the same lines from a patch with context, as the API gives it', async () => {
  const repository = createRepository();
  const pairs = fc.sample(fc.tuple(file, file), { numRuns: 60, seed: 11 });
  for (const [before, after] of pairs) {
    const [from, to] = [repository.store(before), repository.store(after)];
    if (from === to) continue;
    const patch = repository.git('diff', '--text', from, to);
    const narrow = repository.git('diff', '--text', '--unified=1', '--full-index', from, to);
    const expected = (await readPatch(chunked(narrow, 1000))).get(`${from}..${to}`);
    const additions = Number(repository.git('diff', '--text', '--numstat', from, to).split('\t')[0]);
    // The API leaves out the file's header.
    const body = patch.slice(patch.indexOf('\n@@ ') + 1);
    expect(addedLinesOf(body, additions), body).toEqual(expected);
  }
}, 30_000);

it('reads a patch the same however it is cut into chunks', async () => {
  const repository = createRepository();
  const [from, to] = [repository.store('one\ntwo\nthree\n'), repository.store(`one\n${'x'.repeat(5000)}\nthree\nfour`)];
  const patch = repository.git('diff', '--text', '--unified=1', '--full-index', from, to);
  for (const size of [1, 2, 3, 7, 64, 255, 256, 257, 100_000]) {
    expect(await readPatch(chunked(patch, size))).toEqual(
      new Map([
        [
          `${from}..${to}`,
          [
            { first: 2, last: 2 },
            { first: 4, last: 4 },
          ],
        ],
      ]),
    );
  }
});

const pair = `${'a'.repeat(40)}..${'b'.repeat(40)}`;
it.each([
  ['is cut short', `diff --git a/x b/x\nindex ${pair} 100644\n--- a/x\n+++ b/x\n@@ -0,0 +1,3 @@\n+a\n`],
  ['has other marks', `diff --git a/x b/x\nindex ${pair} 100644\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n*a\n`],
  ['has a hunk of no file', 'diff --git a/x b/x\n@@ -1 +1 @@\n-a\n+b\n'],
  ['has a combined hunk', `diff --git a/x b/x\nindex ${pair} 100644\n@@@ -1 -1 +1 @@@\n@@ -1 -1 +1 @@\n`],
])('refuses a patch that %s', async (_, patch) => {
  await expect(readPatch(chunked(patch, 10))).rejects.toThrow('unknown format');
});

async function* chunked(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
