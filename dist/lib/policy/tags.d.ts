export interface Secret {
    /** Random, and different in each repository, so that no table of all values serves twice. */
    readonly salt: string;
    /** Kept outside the repository. */
    readonly key?: string;
}
/** Makes the tags of values: equal values of a type have equal tags, however they are spaced or capitalised. */
export type Tagger = (entity: string, value: string) => string;
export declare function createTagger({ salt, key }: Secret): Tagger;
