import type { Numbers } from './numbers.js';
import type { Position, Span } from './position.js';
/** The name that a value stands under, as written: a CSV header, JSON key, SQL column, XML element, variable. */
export interface Label {
    readonly name: string;
    /** The name around that one: `phone` of `{"phone": {"number": "…"}}`. It decides where the name alone says little. */
    readonly under?: string;
    /** What the values tell that it means, where the name itself does not: `full name` for `name`, or for none at all. */
    readonly means?: string;
    /** The standard of the format says what stands here, however it is written. */
    readonly isStandard?: true;
}
/** A value and the label it stands under. */
export interface Field extends Span {
    readonly label: Label;
}
/** Which labels somebody asks for. */
export interface Wanted {
    (label: Label): boolean;
    /**
     * The end of the first word of a text, from `from` on, that may belong to a label somebody asks for, or to one of
     * `partsOfName`; -1 where there is none. So labels need not be read where none can stand.
     */
    readonly next?: (text: string, from: number) => number;
}
/** Names that name half of a value, and tell whose by what stands around them: `name: {\n first: …`. */
export declare const partsOfName: readonly string[];
/** What a reader makes of a file: text to detect in, and the structure around it, consulted only on request. */
export interface View {
    readonly text: string;
    /** Program text: an unquoted word is an identifier, never data. */
    readonly isCode: boolean;
    /** Where an offset of the text stands in the file. */
    readonly positionAt: (offset: number) => Position;
    /** The label that the value at this offset stands under. */
    readonly labelAt: (offset: number) => Label | undefined;
    /** Every value that stands under a label the caller wants. */
    readonly fieldsUnder: (wanted: Wanted) => Iterable<Field>;
    /** The record (row, object, message; in text the line) that holds this offset. */
    readonly recordAt: (offset: number) => number;
    /** How many records away a value may stand and still speak of the same subject: 0 where there are some, a few lines in text. */
    readonly reach: number;
    /** Its records are rows, alike and many, so that a column can say something about those beside it. */
    readonly isTable: boolean;
    /** What tells the values of one column, of all records, from those of others; it may hold data and is never shown. */
    readonly columnAt: (offset: number) => string | undefined;
    /** The place of an offset in the file's own terms, for people: `D13`, `PID-5.1`. Holds no data. */
    readonly cellAt: (offset: number) => string | undefined;
    /** The JSON Pointer (RFC 6901) of the value at an offset, in a tree of maps and lists. It holds keys, which may be data. */
    readonly pointerAt: (offset: number) => string | undefined;
    /** Every value of a text with structure; none of one without. */
    readonly cells: () => Cells | undefined;
    /** What the text holds that has to be decoded or read by another reader first: disguises, documents in strings. */
    readonly inner: () => Iterable<InnerView>;
    /** Whether `inner`, once gone through, left something undecoded. */
    readonly isCutShort: () => boolean;
    /** Where the reader of its format lost the thread, once it was consulted; from there on the text has no structure. */
    readonly broken: () => Broken | undefined;
    /** What stands in it and is no text, once the reader of its format was consulted: pictures in an e-mail. */
    readonly leftOut: () => readonly LeftOut[];
}
export interface LeftOut {
    readonly at: number;
    /** `application/pdf`. Holds no content. */
    readonly what: string;
}
/**
 * What the values of a column have in common. `isText` where they are told to people; `isGoneOver` where they are none, but
 * records that were counted and not read, up to the one that is named.
 */
interface CellColumn {
    readonly id: string;
    readonly kind?: string;
    readonly label?: Label;
    readonly isText?: true;
    readonly isGoneOver?: true;
}
/** Every value of a text, in order of place. Offsets are UTF-16 code units, ends exclusive. */
export interface Cells {
    readonly columns: readonly CellColumn[];
    readonly starts: Numbers;
    readonly ends: Numbers;
    /** The column of each cell, by its place in `columns`. */
    readonly columnOf: Numbers;
    /** The record of each cell. Those of a table ascend; in a tree a record goes on behind those that it holds. */
    readonly recordOf: Numbers;
    /** In order, where something was cut out of the text: what stands behind did not stand behind what is before. */
    readonly cuts?: Numbers;
}
export interface Broken {
    readonly format: string;
    readonly at: number;
    /** `a quote that nothing closes`. Holds no content. */
    readonly problem: string;
}
/** A text as it stands. */
export type PlainView = Omit<View, 'inner' | 'isCutShort' | 'broken' | 'leftOut'>;
/** What stands behind escapes, percent signs, base64 and the like, as a view of its own. */
export interface InnerView {
    /** Positions and records are those of the file. */
    readonly view: View;
    /** How names are read in it, where that is not as in the file around it. */
    readonly path?: string;
    /** Where `[start, end)` of it is written in the view it comes from. */
    readonly toSource: (start: number, end: number) => Span;
    /** The disguises that `[start, end)` is written in; none at all where the view it comes from reads the same there. */
    readonly namesIn: (start: number, end: number) => readonly string[] | undefined;
}
export {};
