import type { Recognizer } from '../model/recognizer.js';
import { type Label } from '../model/view.js';
/** What a label says of the value under it. */
export interface Meaning {
    /** The entities that claim the label. */
    readonly entities: readonly string[];
    /** Entities of the sort that the label names, `tax id`, of whatever country. */
    readonly kin: readonly string[];
    /** It names something that is no personal identifier: an id, a hash, a size, the time at which a number was verified. */
    readonly neutral: boolean;
    /** It names a version. */
    readonly isVersion?: true;
    /** It says nothing of the value: `value`, `data`, `<td>`. */
    readonly silent: boolean;
    /** Every word of the label is in the lexicon and it counts no further than `phone12`: showing it reveals nothing. */
    readonly known: boolean;
    /** Told by the values and not by the name. */
    readonly isVoted?: true;
}
/** What field names mean, in every language the recognizers declare. */
export interface Lexicon {
    readonly meaningOf: (label: Label) => Meaning;
    /** Whether the label names, or may name, any of these entities. */
    readonly announces: (label: Label, entities: ReadonlySet<string>) => boolean;
    /** The end of the next word of a text that may make a label that names any entity; see `Wanted`. */
    readonly nextAnnounced: (text: string, from: number) => number;
    /** As much of a label as may be shown: every word of it is in the lexicon. */
    readonly shown: (label: Label) => string | undefined;
}
export declare function createLexicon(recognizers: readonly Recognizer[], declared?: import("./phrases.js").Phrases): Lexicon;
