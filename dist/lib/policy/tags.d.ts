export interface Secret {
    /** Random, and different in each repository, so that no table of all values serves twice. */
    readonly salt: string;
    /** Kept outside the repository. */
    readonly key?: string;
}
/** Makes the tags of values: equal values of a type have equal tags, however they are spaced or capitalised. */
export type Tagger = (entity: string, value: string) => string;
export declare function createTagger({ salt, key }: Secret): Tagger;
/** How many bits a tag has: the chance that another value of the type has the same is one in 2 to that. */
export declare const bitsOf: (entity: string, isKeyed: boolean) => number;
