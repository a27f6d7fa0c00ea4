import type { Recognizer } from '../model/recognizer.js';
import { candidate } from './spot/candidate.js';

/**
 * Whether a record, by where it begins and ends, holds what its shape does not tell: a word of a list looks like any
 * other word. Asked in order of place.
 * @param groups what cells of this shape came to
 */
export type Unsettled = (start: number, end: number, groups: readonly string[]) => boolean;

/** Makes the question for a text; nothing where no recognizer looks for itself. */
export function createUnsettled(recognizers: Iterable<Recognizer>): ((text: string) => Unsettled) | undefined {
  const searching = [...recognizers].filter(({ search }) => search !== undefined);
  if (searching.length === 0) return undefined;
  return (text) => {
    const hits = searching.flatMap((recognizer) => hitsOf(text, recognizer)).sort((a, b) => a.start - b.start);
    let next = 0;
    return (start, end, groups) => {
      while ((hits[next]?.start ?? end) < start) next++;
      const first = next;
      while ((hits[next]?.start ?? end) < end) next++;
      return hits.slice(first, next).some(({ entity }) => !groups.some((group) => group.startsWith(`${entity}\0`)));
    };
  };
}

interface Hit {
  readonly entity: string;
  readonly start: number;
}

function hitsOf(text: string, { entity, search, check, shapes }: Recognizer): Hit[] {
  const listed = new Set(shapes.flatMap((shape) => ('isListed' in shape && shape.isListed ? shape.form : [])));
  const hits: Hit[] = [];
  search?.(text, (form, start, end) => {
    const isOne = !check || listed.has(form) || check.passes(candidate('custom', form, text, start, end));
    if (isOne) hits.push({ entity, start });
  });
  return hits;
}
