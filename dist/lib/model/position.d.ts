/** A place in a file as reports name it: 1-based line, 1-based column in UTF-16 code units. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** From the first character to the one after the last (SARIF 2.1.0 §3.30: `endColumn` is exclusive). */
export interface Region {
    readonly startLine: number;
    readonly startColumn: number;
    readonly endLine: number;
    readonly endColumn: number;
}
/** Offsets into a view's text in UTF-16 code units, end exclusive. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** Whether what begins at the offset belongs to the span. */
export declare const isIn: ({ start, end }: Span, offset: number) => boolean;
/** Whole lines, 1-based, both ends included. */
export interface LineRange {
    readonly first: number;
    readonly last: number;
}
