import type { Region } from './position.js';
import type { Records } from './records.js';
export declare const severities: readonly ['critical', 'high', 'medium', 'low'];
export type Severity = (typeof severities)[number];
/** What sort of value it is. Only a plausible one can be a living person's secret. */
export declare const provenances: readonly ['plausible', 
/** Set aside by a standard or regulator: example.com, 555-0100. */
'reserved', 
/** Published as an example by those who issue such values: test cards, the IBAN registry's samples. */
'documented', 
/** Typed where nobody is meant: john.doe@, 123-45-6789. */
'placeholder', 
/** An author who signed: LICENSE, package manifests, trailers. */
'attribution', 
/** A machine's or a function's: noreply@, 10.0.0.1. */
'infrastructure', 
/** The team's own, by its policy. */
'own'];
export type Provenance = (typeof provenances)[number];
/** Where a value comes from, and the published source that says so. */
export interface Origin {
    readonly provenance: Exclude<Provenance, 'plausible'>;
    /** A clause for people: `example.com is reserved for documentation (RFC 2606)`. Holds nothing of a plausible value. */
    readonly because: string;
    /** Cells that look alike (`cell-shape.ts`) are all of this provenance, or none is. */
    readonly isToldByShape?: true;
}
declare const maskedBrand: unique symbol;
/** Text that no longer shows a value. Only the masker makes one. */
export type MaskedText = string & {
    readonly [maskedBrand]: true;
};
/** A recognized value in a text: offsets, no value. Scores are confidences from 0 to 1. */
export interface Match {
    readonly entity: string;
    readonly start: number;
    readonly end: number;
    readonly score: number;
    readonly provenance: Provenance;
    /** Each piece of evidence for and against, in words. Never quotes the value or its surroundings. */
    readonly evidence: readonly string[];
    /** It stands in a disguise: what is written there are not its characters, and none of them may be shown. */
    readonly disguised?: true;
    /** The label it stands under, when every word of it is in the lexicon; others could be data. */
    readonly label?: string;
}
/** A match with what the structure around it says; stays inside the scan. */
export interface Placed extends Match {
    /** The record (row, object, message; in text the line) that it belongs to. */
    readonly record: number;
    /** What it folds with. May hold data. */
    readonly column?: string;
    /** The place in the file's own terms: `D13`. */
    readonly cell?: string;
    /** The shape of its cell says why it is nobody's. */
    readonly isToldByShape?: true;
}
/** A match at its place in a file. No field of it can hold the raw value. */
export interface Finding extends Region {
    readonly entity: string;
    readonly path: string;
    readonly label?: string;
    /** The place inside a structured file, e.g. `Sheet1!B7`. */
    readonly cell?: string;
    readonly score: number;
    readonly severity: Severity;
    readonly provenance: Provenance;
    readonly masked: MaskedText;
    readonly evidence: readonly string[];
    /** How many values this stands for: more than one where those of a column are one finding, placed at the first. */
    readonly occurrences: number;
    /** They stand in no column: there are so many in the file that the further ones of a kind are told together. */
    readonly isRest?: true;
    /** The first of them, where there are more than one. */
    readonly cells?: readonly Cell[];
    /** Stable when lines move. Computed over the shape of the line, never over a value or a word. */
    readonly fingerprint: string;
    /** GitHub's `primaryLocationLineHash`, computed over the shape of the line. */
    readonly lineHash: string;
    /** Findings of one file with the same number speak of one subject. */
    readonly record: number;
    /** The records of all values it stands for, where there are more than one. */
    readonly records?: Records;
    /** Its records are rows, objects or messages, and no lines. */
    readonly isRecord: boolean;
    /** A comment beside it says that it does not count, and why. */
    readonly ignored?: string;
}
/** Where one value of a column stands. */
export interface Cell extends Region {
    readonly cell?: string;
}
export {};
