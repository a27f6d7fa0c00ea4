import type { Candidate, Recognizer, Shape } from '../model/recognizer.js';
import type { Nearby } from './nearby.js';
/** A score and what it is made of. */
export interface Weight {
    readonly score: number;
    readonly evidence: readonly string[];
    /** The check that it does not pass: it is something else. */
    readonly failed?: string;
    /** The value itself is known: nothing else says what it is. */
    readonly isListed?: true;
}
/** What stands around the candidate; asked for only when the shape and the check leave the matter open. */
type Surroundings = Pick<Nearby, 'label' | 'mentions' | 'isAsked'>;
/** The score of a candidate for one recognizer (0–1), or nothing when it stays below `least`. */
export declare function weigh(candidate: Candidate, recognizer: Recognizer, shape: Shape, around: Surroundings, least: number): Weight | undefined;
export {};
