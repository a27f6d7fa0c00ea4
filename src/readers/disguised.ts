import type { DisguisedView, View } from '../model/view.js';
import { disguisesOf } from './disguises/index.js';
import { readPlainText } from './plain-text.js';

/** The view, with the way to what it says in disguise. */
export const withDisguises = (path: string, view: Omit<View, 'disguised'>): View => ({
  ...view,
  *disguised(): Iterable<DisguisedView> {
    for (const { text, toSource, namesIn } of disguisesOf(view.text)) {
      const said = readPlainText(path, text);
      const sourceOf = (offset: number): number => toSource(offset, offset + 1).start;
      yield {
        view: {
          ...said,
          positionAt: (offset) => view.positionAt(sourceOf(offset)),
          labelAt: (offset) => said.labelAt(offset) ?? view.labelAt(sourceOf(offset)),
          recordAt: (offset) => view.recordAt(sourceOf(offset)),
          reach: view.reach,
          disguised: () => [],
        },
        toSource,
        namesIn,
      };
    }
  },
});
