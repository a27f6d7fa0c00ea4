import type { Family, Recognizer } from '../model/recognizer.js';
/** What the recognizers declare in words. Read once for labels and context: there are ten thousand phrases. */
export interface Phrases {
    /** From a label, declared in lower-case words, to the entities that declare it. */
    readonly labels: ReadonlyMap<string, readonly string[]>;
    /** From a label that names a sort to the sorts; whose they are is asked when it is met, because they are many. */
    readonly sorts: ReadonlyMap<string, readonly Family[]>;
    /** From words that, near a value, speak for it, to the entities they speak for. */
    readonly context: ReadonlyMap<string, readonly string[]>;
    /** Words that a phrase begins with, and how many words the longest of those has: most words begin none. */
    readonly opening: ReadonlyMap<string, number>;
    /** The first two words of a phrase that has more than one: few words that begin one are followed by the next. */
    readonly pairs: ReadonlySet<string>;
    /** Every word of a label. */
    readonly vocabulary: ReadonlySet<string>;
}
export declare function readPhrases(recognizers: readonly Recognizer[]): Phrases;
