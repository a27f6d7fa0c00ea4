/** Bits by page, for the record numbers of a set. Plain data: it goes from one thread to another. */
export type Records = ReadonlyMap<number, Uint32Array>;
/** Makes a set of record numbers. A column of ten million rows takes little more than a megabyte. */
export interface RecordSet {
    readonly add: (record: number) => void;
    readonly addAll: (others: Records) => void;
    readonly size: () => number;
    readonly pages: Records;
}
export declare function createRecords(...members: readonly number[]): RecordSet;
/** The numbers of a set, ascending. */
export declare function recordsIn(pages: Records): number[];
