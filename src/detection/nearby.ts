import type { Span } from '../model/position.js';
import type { Shape } from '../model/recognizer.js';
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
  /** The phrases near it that may speak for a shape, by entity. */
  readonly mentions: (shape: Shape) => Mentions;
  /** Someone asks of this value alone whether it is this entity, and hands over nothing else. */
  readonly isAsked: () => boolean;
  /** Nothing says anything of it: no label, no word, and nobody who asks. */
  readonly isSilent: (shape: Shape) => boolean;
}

/** A shape that says next to nothing, such as a date: a line above it speaks for it only when it ends open. */
const faint = 0.1;

/**
 * @param meaningAt of the label that the value at an offset stands under, also one that says nothing
 * @param byName the caller asks for recognizers one by one
 */
export function createNearby(
  view: View,
  meaningAt: (offset: number) => Meaning | undefined,
  mentionsIn: (text: string) => Mentions,
  byName: boolean,
): Nearby {
  const isAmongNumbers = numberColumns(view);
  let start = -1;
  let end = -1;
  let given: Meaning | undefined;
  /** `null` is nothing; what is undefined was not asked for yet. */
  let written: Meaning | null | undefined;
  let told: Meaning | null | undefined;
  let near: Mentions | undefined;
  let nearest: Mentions | undefined;

  const meaningHere = (): Meaning | null => {
    if (written === undefined) written = meaningAt(start) ?? null;
    return written;
  };

  const toldHere = (): Meaning | null => {
    const meaning = meaningHere();
    if (meaning?.silent) return null;
    if (!meaning || meaning.neutral || meaning.entities.length + meaning.kin.length > 0) return meaning;
    return isAmongNumbers(start) ? meaning : null;
  };

  /** `{"kind": "ssn", "value": …}`: what stands beside it says what the value is. */
  const mentionsHere = (wanted?: (lineBefore: string) => boolean): Mentions => {
    const within = meaningHere()?.silent ? undefined : surroundingsIn(view, start);
    return mentionsIn(textAround(view.text, start, end, wanted, within));
  };

  const label = (): Meaning | undefined => {
    if (given) return given;
    if (told === undefined) told = toldHere();
    return told ?? undefined;
  };

  const mentions = ({ score }: Shape): Mentions => {
    if (score <= faint) {
      nearest ??= mentionsHere(announces);
      return nearest;
    }
    near ??= mentionsHere();
    return near;
  };

  const isAsked = (): boolean => byName && end - start >= view.text.trim().length;

  return {
    turnTo: (candidate, labelGiven) => {
      given = labelGiven;
      if (candidate.start === start && candidate.end === end) return;
      ({ start, end } = candidate);
      written = told = near = nearest = undefined;
    },
    label,
    mentions,
    isAsked,
    isSilent: (shape) => label() === undefined && mentions(shape).size === 0 && !isAsked(),
  };
}
