import type { Encoding } from '../disguises/piece.js';
import type { OutlineWriter } from '../outline.js';

/** Leaves out the indentation of a block in a list and the marks of a quotation, of at most so many characters a line. */
const withoutMargin =
  (width: number): Encoding =>
  (text) =>
    Array.from(text.matchAll(new RegExp(`^[ \\t>]{1,${width}}`, 'gm')), ({ 0: margin, index }) => ({
      name: '',
      start: index,
      end: index + margin.length,
      text: '',
    }));

/** Notes down that `[start, end)` is a document of its own, with a margin of so many characters. */
export function embedBlock(writer: OutlineWriter, start: number, end: number, path: string, margin = 0): void {
  const column = writer.column('block', () => ({ kind: '', isOpaque: true }));
  writer.field(start, end, column, 0);
  const encodings = margin > 0 ? [withoutMargin(margin)] : [];
  if (end > start) writer.embed({ start, end, path, encodings, orText: true });
}
