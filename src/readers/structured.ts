import type { View } from '../model/view.js';
import type { ReadEmbedded } from './embedded.js';
import type { Format } from './format.js';
import { withInner } from './inner.js';
import { createOutline, type Outline } from './outline.js';
import { outlinedView } from './outlined-view.js';
import { createPointers } from './pointers.js';
import { mayHoldDocuments } from './source/documents.js';
import { sourceView } from './source/view.js';
import { readText } from './text.js';

/** Documents within documents are read so deep: a message in a message, its body, a block of code, a string in that. */
const deepest = 6;

/** The first format that knows the text. */
export const formatOf = (path: string, text: string, formats: readonly Format[]): Format | undefined =>
  formats.find(({ is }) => is(path, text));

/** A text as the first of the formats reads it that knows it; none where no one does. */
export function readStructured(path: string, text: string, formats: readonly Format[], depth = 0): View | undefined {
  const format = formatOf(path, text, formats);
  return format && readAs(format, path, text, formats, depth);
}

function readAs(format: Format, path: string, text: string, formats: readonly Format[], depth: number): View {
  let known: Outline | undefined;
  let isTooDeep = false;
  const outlineOf = (): Outline => {
    if (known) return known;
    const writer = createOutline();
    format.outline(text, writer);
    known = writer.finish(text.length);
    return known;
  };
  const readEmbedded = embeddedBy(formats, depth, () => {
    isTooDeep = true;
  });
  const pointerAt = createPointers((writer) => format.outline(text, writer));
  const view = format.isProgram
    ? sourceView(path, text, outlineOf)
    : outlinedView(path, text, outlineOf, format, pointerAt);
  const documents = () => (format.isProgram && !mayHoldDocuments(text) ? [] : outlineOf().embedded);
  return withInner(path, view, documents, readEmbedded, {
    isTooDeep: () => isTooDeep,
    broken: () => known?.broken && { format: format.name, ...known.broken },
    leftOut: () => known?.leftOut ?? [],
  });
}

/** Reads the documents in values by the same formats. */
export const embeddedBy =
  (formats: readonly Format[], depth: number, onTooDeep: () => void): ReadEmbedded =>
  (name, document, orText) => {
    if (depth < deepest) {
      return readStructured(name, document, formats, depth + 1) ?? (orText ? readText(name, document) : undefined);
    }
    onTooDeep();
    return undefined;
  };
