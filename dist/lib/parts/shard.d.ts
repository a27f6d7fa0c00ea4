/** One of several parts that a scan is split into: `2/8` is the second of eight. */
export interface Shard {
    /** From 1. */
    readonly number: number;
    readonly of: number;
}
/** @throws UserError for what is no part of a whole */
export declare function parseShard(text: string): Shard;
/**
 * The files of a shard, and their places in the whole list. Which file is whose is told by its path alone, so that it
 * stays where it is when others come and go, and a cache of one shard serves it again.
 */
export declare function inShard<File extends {
    readonly path: string;
}>(files: readonly File[], shard: Shard | undefined): {
    files: readonly File[];
    places: number[];
};
