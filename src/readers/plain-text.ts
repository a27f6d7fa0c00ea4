import type { Position } from '../model/position.js';
import type { Field, PlainView } from '../model/view.js';
import { fieldAt, fieldsOf } from './key-value.js';
import { createLines } from './lines.js';
import { isSourceCode } from './source-code.js';

/** Lines apart at which two values still speak of one subject: the members of a pretty-printed object. */
export const reach = 5;

/** A text as it stands, without what it says in disguise. */
export function readPlainText(path: string, text: string, first?: Position): PlainView {
  const lines = createLines(text, first);
  const isCode = isSourceCode(path);
  return {
    text,
    isCode,
    positionAt: lines.positionAt,
    labelAt: (offset) => {
      const name = fieldAt(text, offset, 0, isCode);
      return name === undefined ? undefined : { name };
    },
    fieldsUnder: (wanted): Iterable<Field> => fieldsOf(text, wanted, isCode),
    recordAt: lines.lineAt,
    reach,
    isTable: false,
    columnAt: () => undefined,
    cellAt: () => undefined,
    pointerAt: () => undefined,
    cells: () => undefined,
  };
}
