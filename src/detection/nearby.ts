import type { Span } from '../model/position.js';
import type { View } from '../model/view.js';
import { surroundingsIn } from './cells.js';
import { announces, type Mentions, textAround } from './context.js';
import type { Meaning } from './lexicon.js';
import { numberColumns } from './number-columns.js';

/**
 * What stands around the candidate that was turned to last: the meaning of its label and the words of its line. Each is
 * read when somebody asks, once for all who do, and nothing is made for the many of whom nobody asks.
 */
export interface Nearby {
  readonly turnTo: (candidate: Span, label?: Meaning) => void;
  /** The meaning of its label as it speaks for or against it. One that nobody knows says little above a lone number. */
  readonly label: () => Meaning | undefined;
  /** The phrases near it, by entity; of a faint shape only those that speak even for one. */
  readonly mentions: (isFaint: boolean) => Mentions;
}

/** @param meaningAt of the label that the value at an offset stands under, also one that says nothing */
export function createNearby(
  view: View,
  meaningAt: (offset: number) => Meaning | undefined,
  mentionsIn: (text: string) => Mentions,
): Nearby {
  const isAmongNumbers = numberColumns(view);
  let start = -1;
  let end = -1;
  let given: Meaning | undefined;
  /** `null` is nothing; what is undefined was not asked for yet. */
  let told: Meaning | null | undefined;
  let near: Mentions | undefined;
  let nearest: Mentions | undefined;

  const toldHere = (): Meaning | undefined => {
    const meaning = meaningAt(start);
    if (meaning?.silent) return undefined;
    if (!meaning || meaning.neutral || meaning.entities.length + meaning.kin.length > 0) return meaning;
    return isAmongNumbers(start) ? meaning : undefined;
  };

  /** `{"kind": "ssn", "value": …}`: what stands beside it says what the value is. */
  const mentionsHere = (wanted?: (lineBefore: string) => boolean): Mentions => {
    const within = meaningAt(start)?.silent ? undefined : surroundingsIn(view, start);
    return mentionsIn(textAround(view.text, start, end, wanted, within));
  };

  return {
    turnTo: (candidate, label) => {
      given = label;
      if (candidate.start === start && candidate.end === end) return;
      ({ start, end } = candidate);
      told = near = nearest = undefined;
    },
    label: () => {
      if (given) return given;
      if (told === undefined) told = toldHere() ?? null;
      return told ?? undefined;
    },
    mentions: (isFaint) => {
      if (isFaint) {
        nearest ??= mentionsHere(announces);
        return nearest;
      }
      near ??= mentionsHere();
      return near;
    },
  };
}
