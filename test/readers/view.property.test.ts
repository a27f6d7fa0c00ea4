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
          expect(label).not.toContain('\n');
        }
        for (let offset = 0; offset <= view.text.length; offset++) {
          const label = view.labelAt(offset);
          expect(label === undefined || (label.length > 0 && label.length <= 64)).toBe(true);
          expect(view.positionAt(offset).line).toBeGreaterThan(0);
          expect(view.recordAt(offset)).toBeGreaterThanOrEqual(0);
        }
      }
    }),
    { numRuns: 500 },
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
  expect(views[0]?.labelAt(text.indexOf('Jane'))).toBe(label);
  expect(gaps).toEqual([]);
});

it('what cannot be read has a gap and no view', () => {
  const { views, gaps } = read('logo.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0));
  expect(views).toEqual([]);
  expect(gaps.map(({ reason }) => reason)).toEqual(['binary']);
});
