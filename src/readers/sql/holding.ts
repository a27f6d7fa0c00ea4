import type { Embedded, OutlineWriter } from '../outline.js';

const prose = -1;

/** A writer that writes nothing before it is told that what it has is to be kept. */
export function holding(writer: OutlineWriter): { readonly writer: OutlineWriter; readonly keep: () => void } {
  // Four numbers a field, because a dump has millions of them.
  const fields: number[] = [];
  const embedded: Embedded[] = [];
  return {
    writer: {
      ...writer,
      field: (start, end, column, record) => void fields.push(start, end, column, record),
      prose: (start, end, record) => void fields.push(start, end, prose, record),
      embed: (document) => void embedded.push(document),
    },
    keep: () => {
      for (let at = 0; at < fields.length; at += 4) {
        const [start = 0, end = 0, column = 0, record = 0] = [
          fields[at],
          fields[at + 1],
          fields[at + 2],
          fields[at + 3],
        ];
        if (column === prose) writer.prose(start, end, record);
        else writer.field(start, end, column, record);
      }
      for (const document of embedded) writer.embed(document);
      fields.length = 0;
      embedded.length = 0;
    },
  };
}
