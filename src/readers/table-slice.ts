import type { Position } from '../model/position.js';
import { excerptOf } from './excerpt.js';
import type { Format } from './format.js';
import { withInner } from './inner.js';
import { createLines } from './lines.js';
import type { Outline } from './outline.js';
import { outlinedView, type Start } from './outlined-view.js';
import { createPointers } from './pointers.js';
import type { Part, Slice } from './slice.js';
import { embeddedBy } from './structured.js';

/** Where a slice stands. */
export interface Surroundings {
  readonly path: string;
  readonly formats: readonly Format[];
  readonly first: Position;
  readonly firstRecord: number;
}

/** Whole records, in the text as it stands. */
export function tableSlice(text: string, outline: Outline, format: Format, around: Surroundings): Slice {
  const { path, formats, first, firstRecord } = around;
  const { positionAt } = createLines(text, first);
  const partOf = (says: string, cells: Outline, start: Start): Part => {
    let isTooDeep = false;
    const pointerAt = createPointers((writer) => format.outline(says, writer));
    const readEmbedded = embeddedBy(formats, 0, () => {
      isTooDeep = true;
    });
    const view = withInner(
      path,
      outlinedView(path, says, () => cells, format, pointerAt, start),
      () => cells.embedded,
      readEmbedded,
      {
        isTooDeep: () => isTooDeep,
        broken: () => cells.broken && { format: format.name, ...cells.broken },
        leftOut: () => cells.leftOut,
      },
    );
    return { view, cells };
  };
  return {
    ...partOf(text, outline, { positionAt, record: firstRecord }),
    firstRecord,
    only: (wanted) => {
      const excerpt = excerptOf(text, outline, (record) => wanted.has(record));
      return partOf(excerpt.text, excerpt.outline, {
        positionAt: (offset) => positionAt(excerpt.toSource(offset)),
        record: firstRecord,
      });
    },
  };
}
