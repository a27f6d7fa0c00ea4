import { type Secret } from './tags.js';
export interface Baseline {
    readonly secret: Secret;
    readonly entries: ReadonlySet<string>;
}
/** One value that was found. */
export interface Seen {
    readonly entity: string;
    readonly value: string;
}
/**
 * Reads a baseline, also one that git has merged: its lines may come in any order, twice, and with two headers alike.
 *
 * @throws UserError for a file that is none, that was made with another salt in two branches, or whose key is missing.
 */
export declare function readBaseline(path: string, text: string, key: string): Baseline;
export declare function writeBaseline({ secret, entries }: Baseline): string;
/** One line of a baseline. */
export interface Entry {
    readonly tags: ReadonlySet<string>;
    /** The tag of its file's name, where one of the others is short. */
    readonly file?: string;
}
export declare function parseEntry(line: string): Entry;
/** Makes the tags and entries of one baseline. */
export interface Tags {
    /** The tag of a value, with its type: `PERSON:3a4`. */
    readonly ofValue: (seen: Seen) => string;
    /** That of a file's name, which a move to another folder leaves as it is: `@c0ffe`. */
    readonly ofFile: (path: string) => string;
    /** The entries of a record of a file, from its tags. */
    readonly toEntries: (tags: Iterable<string>, path: string) => string[];
}
export declare function createTags(secret: Secret): Tags;
