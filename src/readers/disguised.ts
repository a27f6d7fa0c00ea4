import type { DisguisedView, PlainView, View } from '../model/view.js';
import { type Disguise, disguisesOf } from './disguises/index.js';
import { readPlainText } from './plain-text.js';

/** The view, with the way to what it says in disguise. */
export function withDisguises(path: string, view: PlainView): View {
  let isCut = false;
  const leaveOut = (): void => {
    isCut = true;
  };
  return {
    ...view,
    *disguised(): Iterable<DisguisedView> {
      for (const disguise of disguisesOf(view.text, leaveOut)) yield viewOf(disguise, path, view);
    },
    isCutShort: () => isCut,
  };
}

/** Positions, records and labels are those of the file, wherever it has some. */
function viewOf({ text, toSource, namesIn }: Disguise, path: string, file: PlainView): DisguisedView {
  const said = readPlainText(path, text);
  const sourceOf = (offset: number): number => toSource(offset, offset + 1).start;
  return {
    view: {
      ...said,
      positionAt: (offset) => file.positionAt(sourceOf(offset)),
      labelAt: (offset) => said.labelAt(offset) ?? file.labelAt(sourceOf(offset)),
      recordAt: (offset) => file.recordAt(sourceOf(offset)),
      reach: file.reach,
      disguised: () => [],
      isCutShort: () => false,
    },
    toSource,
    namesIn,
  };
}
