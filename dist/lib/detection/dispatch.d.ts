import type { Candidate, CandidateKind, FieldShape, Recognizer, Search, Shape } from '../model/recognizer.js';
import { type Layouts } from './layouts.js';
import type { Meaning } from './lexicon.js';
/** A recognizer, and the shape by which it answers. */
export interface Answer {
    readonly recognizer: Recognizer;
    readonly shape: Shape;
}
/**
 * From a candidate's form to those that declared it, by one lookup: the eightieth recognizer does not slow the first.
 */
export interface Dispatch {
    readonly wantsKind: (kind: CandidateKind) => boolean;
    readonly wantsForm: (kind: CandidateKind, form: string) => boolean;
    /** Every form of kind `number`. */
    readonly layouts: Layouts;
    /** The least characters of a number or word that anybody wants and that nothing parts. */
    readonly shortest: number;
    readonly wantsWord: (length: number, inBlocks: boolean) => boolean;
    readonly answersTo: (candidate: Candidate) => readonly Answer[];
    /** Who looks at whole values under a label that names this entity. */
    readonly fieldAnswers: (entity: string) => readonly FieldAnswer[];
    /** The same of all that a label means. */
    readonly answersUnder: (meaning: Meaning) => readonly FieldAnswer[];
    /** Those that look for themselves. */
    readonly searches: readonly Search[];
}
export interface FieldAnswer extends Answer {
    readonly shape: FieldShape;
}
export declare function createDispatch(recognizers: readonly Recognizer[]): Dispatch;
