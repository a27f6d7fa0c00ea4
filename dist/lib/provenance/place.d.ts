import type { Origin } from '../model/finding.js';
import type { Candidate } from '../model/recognizer.js';
/** Where the value stands: needed for attribution. */
export interface Place {
    /** Relative, with `/`. */
    readonly path: string;
    /** The text of its line, at most about 500 characters around the value. */
    readonly line: string;
    /** 0-based offset of the value in `line`, in UTF-16 code units. */
    readonly column: number;
    /** The title of the section that the line stands in, where the file is prose and has one. */
    readonly heading?: string | undefined;
}
/** One question about a value. Silence means that, for all this question knows, it is plausible. */
export type Inquiry = (candidate: Candidate, place: Place) => Origin | undefined;
/** Several questions about what is read of a value once; none of them is asked where nothing could be read. */
export declare const askedOf: <Read>(read: (text: string) => Read | undefined, questions: readonly ((read: Read) => Origin | undefined)[]) => Inquiry;
