import { type Detector } from './detection/detect.js';
import type { Recognizer } from './model/recognizer.js';
import { type Settings } from './model/settings.js';
/** What is looked for, and what looks for it: all that takes long to load and to make. */
export interface Detection {
    /** By entity. */
    readonly recognizers: ReadonlyMap<string, Recognizer>;
    /** The types that the policy describes. */
    readonly defined: ReadonlySet<string>;
    readonly detect: Detector;
    /** A text with asterisks for what seems to be somebody's. */
    readonly discreet: (text: string) => string;
}
/** @throws UserError for an unknown entity or a wrong description of one, a pattern that takes more than linear time */
export declare function detectionFor(settings: Settings): Promise<Detection>;
