import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { linesOf } from '../../src/cli/lines-of.js';

/** The lines of a text that comes in chunks of so many bytes. */
async function lines(text: string, chunkBytes: number): Promise<string[]> {
  const bytes = Buffer.from(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunkBytes) }, (_, index) =>
    bytes.subarray(index * chunkBytes, (index + 1) * chunkBytes),
  );
  const found: string[] = [];
  for await (const { line, number } of linesOf(Readable.from(chunks))) {
    expect(number).toBe(found.push(line));
  }
  return found;
}

test.each([
  ['', []],
  ['a', ['a']],
  ['a\n', ['a']],
  ['a\nb', ['a', 'b']],
  ['a\r\nb\r\n', ['a', 'b']],
  ['\n\na', ['', '', 'a']],
  ['a\u2028b\u2029c\u0085d\re', ['a\u2028b\u2029c\u0085d\re']],
  ['\ufeffa', ['a']],
])('%j has the lines %j', async (text, expected) => {
  expect(await lines(text, 1)).toEqual(expected);
  expect(await lines(text, 1000)).toEqual(expected);
});

it('joins characters and lines that chunks cut', async () => {
  const unit = fc.constantFrom('a', '\n', '\r\n', 'é', '姓', '😀');
  await fc.assert(
    fc.asyncProperty(fc.array(unit), fc.integer({ min: 1, max: 7 }), async (parts, chunkBytes) => {
      const text = parts.join('');
      const expected = text.split(/\r?\n/);
      if (expected.at(-1) === '') expected.pop();
      expect(await lines(text, chunkBytes)).toEqual(expected);
    }),
  );
});
