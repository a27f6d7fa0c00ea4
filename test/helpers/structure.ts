import type { Format } from '../../src/readers/format.js';
import { createOutline, type Outline } from '../../src/readers/outline.js';

/** What a format makes of a text, one line a field: `record under.label = value`; without label, running text. */
export function structureOf(format: Format, text: string): string[] {
  const { columns, starts, ends, columnOf, recordOf, broken, embedded } = outlineOf(format, text);
  const fields = Array.from(starts, (start, index) => {
    const { label } = columns[columnOf[index] ?? -1] ?? {};
    const name = label ? `${label.under === undefined ? '' : `${label.under}.`}${label.name} = ` : '';
    return `${recordOf[index]} ${name}${text.slice(start, ends[index])}`;
  });
  const documents = embedded.map(({ path, start, end }) => `${path}: ${text.slice(start, end)}`);
  return [...fields, ...documents, ...(broken ? [`broken at ${broken.at}: ${broken.problem}`] : [])];
}

export function outlineOf(format: Format, text: string): Outline {
  const writer = createOutline();
  format.outline(text, writer);
  return writer.finish(text.length);
}
