import { type Secret } from './tags.js';
export interface Baseline {
    readonly secret: Secret;
    readonly entries: ReadonlySet<string>;
}
/** One value that was found. */
export interface Seen {
    readonly entity: string;
    readonly label: string;
    readonly value: string;
}
/**
 * Reads a baseline, also one that git has merged: its lines may come in any order, twice, and with two headers alike.
 *
 * @throws UserError for a file that is none, that was made with another salt in two branches, or whose key is missing.
 */
export declare function readBaseline(path: string, text: string, key: string): Baseline;
export declare function writeBaseline({ secret, entries }: Baseline): string;
/** Makes the entries of values. */
export declare function createEntries(secret: Secret): (seen: Seen) => string;
