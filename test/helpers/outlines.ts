import fc from 'fast-check';
import { expect } from 'vitest';
import type { Format } from '../../src/readers/format.js';
import { createOutline } from '../../src/readers/outline.js';

/** Texts made of what a format looks at, whole and broken; a reader goes through each without an error. */
export function expectSoundOutlines(format: Format, ...fragments: readonly string[]): void {
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      format.is('a.xml', text);
      const writer = createOutline();
      format.outline(text, writer);
      const { starts, ends, columns, columnOf, recordOf, embedded } = writer.finish(text.length);
      let behind = 0;
      for (const [index, start] of starts.entries()) {
        expect(start).toBeGreaterThanOrEqual(behind);
        behind = ends[index] ?? 0;
        expect(behind).toBeGreaterThan(start);
        expect(columns[columnOf[index] ?? -1]).toBeDefined();
        expect(recordOf[index]).toBeGreaterThanOrEqual(0);
      }
      expect(behind).toBeLessThanOrEqual(text.length);
      for (const { start, end } of embedded) expect(start >= 0 && start < end && end <= text.length).toBe(true);
    }),
    { numRuns: 400 },
  );
}
