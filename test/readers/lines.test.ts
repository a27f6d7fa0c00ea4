import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createLines } from '../../src/readers/lines.js';

/** Text in which line ends and characters outside the basic plane are frequent. */
const texts = fc
  .array(fc.constantFrom('a', '\n', '\r', '\r\n', '😀', 'é', ' ', '\u2028'), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('positionAt', () => {
  test.each([
    ['the first character', 'abc', 0, 1, 1],
    ['the end of a text', 'abc', 3, 1, 4],
    ['an empty text', '', 0, 1, 1],
    ['the character behind LF', 'a\nb', 2, 2, 1],
    ['an LF, which is the last of its line', 'a\nb', 1, 1, 2],
    ['a CR before LF, which is part of its line', 'a\r\nb', 1, 1, 2],
    ['the character behind CRLF', 'a\r\nb', 3, 2, 1],
    ['the character behind a lone CR, which ends no line for git', 'a\rb', 2, 1, 3],
    ['the end of a text that ends with LF', 'a\n', 2, 2, 1],
    ['a character behind one of two UTF-16 units', '😀b', 2, 1, 3],
    ['a line behind empty lines', '\n\n\nx', 3, 4, 1],
    ['a character behind U+2028, which ends no line for git', 'a\u2028b', 2, 1, 3],
  ])('tells the place of %s', (_, text, offset, line, column) => {
    expect(createLines(text).positionAt(offset)).toEqual({ line, column });
  });

  it('leads back to every offset', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { positionAt } = createLines(text);
        const lines = text.split('\n');
        for (let offset = 0; offset <= text.length; offset++) {
          const { line, column } = positionAt(offset);
          const before = lines.slice(0, line - 1).join('\n');
          expect(before.length + (line > 1 ? 1 : 0) + column - 1).toBe(offset);
          expect(column - 1).toBeLessThanOrEqual(lines[line - 1]?.length ?? -1);
        }
      }),
    );
  });
});
