import type { Span } from '../model/position.js';
import type { Shape } from '../model/recognizer.js';
import type { View } from '../model/view.js';
import { type Mentions } from './context.js';
import type { Meaning } from './lexicon.js';
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
/**
 * @param meaningAt of the label that the value at an offset stands under, also one that says nothing
 * @param byName the caller asks for recognizers one by one
 */
export declare function createNearby(view: View, meaningAt: (offset: number) => Meaning | undefined, mentionsIn: (text: string) => Mentions, byName: boolean): Nearby;
