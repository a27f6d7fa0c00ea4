import type { View } from '../model/view.js';
import type { Format } from './format.js';
import { withInner } from './inner.js';
import { createOutline, type Outline } from './outline.js';
import { outlinedView } from './outlined-view.js';

/** A text as the first of the formats reads it that knows it; none where no one does. */
export function readStructured(path: string, text: string, formats: readonly Format[]): View | undefined {
  const format = formats.find(({ is }) => is(path, text));
  return format && readAs(format, path, text, formats);
}

function readAs(format: Format, path: string, text: string, formats: readonly Format[]): View {
  let known: Outline | undefined;
  const outlineOf = (): Outline => {
    if (known) return known;
    const writer = createOutline();
    format.outline(text, writer);
    known = writer.finish(text.length);
    return known;
  };
  const view = outlinedView(path, text, outlineOf, format.isTable === true);
  const whole = withInner(
    path,
    view,
    () => outlineOf().embedded,
    (name, document) => readStructured(name, document, formats),
  );
  return {
    ...whole,
    broken: () => known?.broken && { format: format.name, problem: known.broken.problem, at: known.broken.at },
  };
}
