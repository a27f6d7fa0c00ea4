import type { Origin, Placed } from '../model/finding.js';
import type { Candidate, Recognizer } from '../model/recognizer.js';
import type { Label, View } from '../model/view.js';
import type { Place } from '../provenance/place.js';
import { type Weighed } from './scales.js';
export type OriginOf = (entity: string, candidate: Candidate, place: Place) => Origin | undefined;
/**
 * Finds personal data in a view: every match with at least the score `least` (0–1), in order, none overlapping.
 * @param observe told of every candidate that a recognizer looked at, also those that come to nothing
 */
export type Detector = (view: View, path: string, least: number, observe?: (weighed: Weighed) => void) => Placed[];
/** How the caller asks. */
export interface Asked {
    /** The recognizers were named one by one: of a text that is nothing but a value, the check alone decides. */
    readonly byName?: boolean;
}
/** Prepares the recognizers once; the detector then costs a few linear passes a text, however many there are. */
export declare function createDetector(recognizers: readonly Recognizer[], originOf: OriginOf, { byName }?: Asked): Detector;
/** The label that a value stands under, known or not. */
export declare const labelOf: ({ seen: { view, offset } }: Pick<Weighed, 'seen'>) => Label | undefined;
