/** A set of record numbers. A column of ten million rows takes little more than a megabyte. */
export interface Records {
    readonly add: (record: number) => void;
    readonly addAll: (others: Records) => void;
    readonly size: () => number;
    /** For `addAll`: the bits, by page. */
    readonly pages: ReadonlyMap<number, Uint32Array>;
}
export declare function createRecords(...members: readonly number[]): Records;
/** The numbers of a set, ascending. */
export declare function recordsIn({ pages }: Records): number[];
