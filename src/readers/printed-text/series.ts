import type { Block } from '../document/running-text.js';
import { endOfLine } from '../lines.js';
import type { OutlineWriter } from '../outline.js';

const line = /(\S[^\n]{0,80}?) {2,}(\S[^\n]{0,400}?)[ \r]*(?:\n|$)/y;
const footer = /Name: ([^\n,]{1,64}), (?:Length: \d+, )?dtype: \w+/y;

interface Item {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A series as pandas prints it: its name stands below its values. One that is called by a number is a row, whose values
 * stand beside their names.
 */
export function createSeries(text: string, writer: OutlineWriter): (at: number) => Block | undefined {
  /** Up to here there is none. */
  let searched = 0;
  return (at) => {
    if (at < searched) return undefined;
    const items: Item[] = [];
    let next = at;
    for (line.lastIndex = at; line.lastIndex < text.length; line.lastIndex = next) {
      const [written, key = '', value = ''] = line.exec(text) ?? [];
      if (written === undefined || key.startsWith('Name: ')) break;
      const start = next + written.lastIndexOf(value);
      items.push({ key, start, end: start + value.length });
      next += written.length;
    }
    footer.lastIndex = next;
    const name = footer.exec(text)?.[1];
    searched = next;
    if (name === undefined || items.length === 0) return undefined;
    const isRow = /^\d+$/.test(name);
    const outline = (): void => {
      for (const { key, start, end } of items) {
        const label = { name: isRow ? key : name };
        writer.field(
          start,
          end,
          writer.column(`series ${label.name}`, () => ({ label, kind: '' })),
          0,
        );
      }
    };
    return { start: at, next: endOfLine(text, next), outline };
  };
}
