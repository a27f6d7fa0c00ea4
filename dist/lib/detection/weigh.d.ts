import type { Candidate, Recognizer, Shape } from '../model/recognizer.js';
import type { Meaning } from './lexicon.js';
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
export interface Surroundings {
    readonly label: () => Meaning | undefined;
    /** The context phrase of this recognizer that stands near, if one does. */
    readonly context: () => string | undefined;
    /** Someone asks of this value alone whether it is this entity. */
    readonly asked: () => boolean;
}
/** The score of a candidate for one recognizer (0–1), or nothing when it stays below `least`. */
export declare function weigh(candidate: Candidate, recognizer: Recognizer, shape: Shape, around: Surroundings, least: number): Weight | undefined;
