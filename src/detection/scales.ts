import type { Span } from '../model/position.js';
import type { Candidate, Recognizer } from '../model/recognizer.js';
import type { View } from '../model/view.js';
import { leavesCell } from './cells.js';
import type { Answer } from './dispatch.js';
import type { Meaning } from './lexicon.js';
import type { Nearby } from './nearby.js';
import { type Weight, weigh } from './weigh.js';

/** A candidate as one recognizer sees it. */
export interface Weighed extends Weight {
  readonly start: number;
  readonly end: number;
  readonly recognizer: Recognizer;
  readonly candidate: Candidate;
  readonly disguised?: true;
  /** Where it was seen: the text itself, or what it says when decoded. */
  readonly seen: { readonly view: View; readonly offset: number };
  /** Where it belongs; noted on what is left in the end, of which a table has hundreds of thousands: copies cost a tenth of it. */
  record: number;
}

/** Puts a candidate on the scales, once for each who answers to it; under a label that is known already, if one is given. */
export type Take = (candidate: Candidate, answers: readonly Answer[], label?: Meaning) => void;

/**
 * The scales of one view.
 * @param keep takes what reaches `least`
 * @param observe told of every candidate that a recognizer looked at, also those that come to nothing
 */
export function createScales(
  view: View,
  nearby: Nearby,
  least: number,
  keep: (weighed: Weighed) => void,
  observe?: (weighed: Weighed) => void,
): Take {
  const lastOf = new Map<Recognizer, Weighed>();
  const leastWeighed = observe ? 0 : least;
  /** What stands within a surer value of its own type would lose against it, and need not be checked. */
  const leastFor = (recognizer: Recognizer, { start, end }: Span): number => {
    const last = observe ? undefined : lastOf.get(recognizer);
    return last && last.start <= start && end <= last.end ? Math.max(leastWeighed, last.score) : leastWeighed;
  };

  const weighedBy = ({ recognizer, shape }: Answer, candidate: Candidate): Weighed | undefined => {
    const { kind, start, end } = candidate;
    // Dozens of recognizers look at nine digits; where nothing speaks for any of them, each is gone here.
    if (shape.score < leastWeighed && kind !== 'field' && nearby.isSilent(shape)) return undefined;
    const weight = weigh(candidate, recognizer, shape, nearby, leastFor(recognizer, candidate));
    return weight && { start, end, ...weight, recognizer, candidate, seen: { view, offset: start }, record: 0 };
  };

  return (candidate, answers, label) => {
    nearby.turnTo(candidate, label);
    for (const answer of answers) {
      const weighed = weighedBy(answer, candidate);
      if (!weighed) continue;
      observe?.(weighed);
      if (weighed.failed !== undefined || weighed.score < least || leavesCell(weighed, view)) continue;
      keep(weighed);
      lastOf.set(answer.recognizer, weighed);
    }
  };
}
