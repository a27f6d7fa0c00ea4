import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { read } from '../../src/readers/read.js';

/** Text that is full of what readers look at. */
const texts = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...'"\'`:：=><()[]{}?&,;|\\/ \t\r\nab7é', '😀', '姓名', '::', '=>', '->'),
    maxLength: 80,
  }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const paths = fc.constantFrom('a.txt', 'a.ts', 'a.csv', 'a.tsv', 'Makefile');

it('a view answers every question about every text, and only with places inside it', () => {
  fc.assert(
    fc.property(paths, texts, (path, text) => {
      const { views } = read(path, new TextEncoder().encode(text));
      for (const view of views) {
        for (const { label, start, end } of view.fieldsUnder(() => true)) {
          expect(start >= 0 && start < end && end <= view.text.length).toBe(true);
          expect(label.name).not.toContain('\n');
        }
        for (let offset = 0; offset <= view.text.length; offset++) {
          const label = view.labelAt(offset)?.name;
          expect(label === undefined || (label.length > 0 && label.length <= 64)).toBe(true);
          expect(view.positionAt(offset).line).toBeGreaterThan(0);
          expect(view.recordAt(offset)).toBeGreaterThanOrEqual(0);
        }
      }
    }),
    // A tag with a namespace and no name once had the label ''.
    {
      numRuns: 500,
      examples: [
        ['a.txt', '‹姓名::>'],
        ['a.txt', '<姓名::>x'],
      ],
    },
  );
});

it('no field reaches over the end of its line, save a quoted cell of a table', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const view of read('a.txt', new TextEncoder().encode(text)).views) {
        for (const { start, end } of view.fieldsUnder(() => true)) {
          expect(view.text.slice(start, end)).not.toMatch(/[\r\n]/);
        }
      }
    }),
  );
});

test.each([
  ['users.csv', 'name,mail\nJane,a\n', 'name'],
  ['USERS.TSV', 'name\tmail\nJane\ta\n', 'name'],
  ['users.txt', 'name,mail\nJane,a\n', undefined],
  ['users.csv', 'name: Jane\n', 'name'],
])('%s is read by its name, and as text where that does not fit', (path, text, label) => {
  const { views, gaps } = read(path, new TextEncoder().encode(text));
  expect(views[0]?.labelAt(text.indexOf('Jane'))?.name).toBe(label);
  expect(gaps).toEqual([]);
});

it('what cannot be read has a gap and no view', () => {
  const { views, gaps } = read('logo.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0));
  expect(views).toEqual([]);
  expect(gaps.map(({ reason }) => reason)).toEqual(['media']);
});

test('a Git LFS pointer counted as scanned', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0a'.repeat(32)}\nsize 52428800\n`;
  const reading = (path: string, text: string) => {
    const { views, gaps } = read(path, new TextEncoder().encode(text));
    return [views.length, gaps.map(({ reason }) => reason)];
  };
  expect(reading('users.csv', pointer)).toEqual([0, ['lfs-pointer']]);
  expect(reading('users.csv', pointer.replaceAll('\n', '\r\n'))).toEqual([0, ['lfs-pointer']]);
  expect(reading('logo.png', pointer)).toEqual([0, ['media']]);
  expect(reading('lfs.md', `A pointer:\n${pointer}`)).toEqual([1, []]);
  expect(reading('lfs.md', `${pointer}${'and so on '.repeat(100)}`)).toEqual([1, []]);
  expect(reading('lfs.md', 'version https://git-lfs.github.com/spec/v1\n')).toEqual([1, []]);
});
