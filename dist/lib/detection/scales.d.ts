import type { Candidate, Recognizer } from '../model/recognizer.js';
import type { View } from '../model/view.js';
import type { Answer } from './dispatch.js';
import type { Meaning } from './lexicon.js';
import type { Nearby } from './nearby.js';
import { type Weight } from './weigh.js';
/** A candidate as one recognizer sees it. */
export interface Weighed extends Weight {
    readonly start: number;
    readonly end: number;
    readonly recognizer: Recognizer;
    readonly candidate: Candidate;
    readonly disguised?: true;
    /** Where it was seen: the text itself, or what it says when decoded. */
    readonly seen: {
        readonly view: View;
        readonly offset: number;
    };
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
export declare function createScales(view: View, nearby: Nearby, least: number, keep: (weighed: Weighed) => void, observe?: (weighed: Weighed) => void): Take;
