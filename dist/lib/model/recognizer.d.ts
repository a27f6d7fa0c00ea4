import type { Severity } from './finding.js';
/** What the spotters find by shape alone, before anyone asks what it means. */
export type CandidateKind = 'number' | 'word' | 'field' | 'email' | 'phone' | 'ip' | 'mac' | 'date' | 'name' | 'title' | 'organization' | 'place' | 'group' | 'age' | 'address' | 'postcode' | 'coordinates' | 'url' | 'domain' | 'mrz' | 'token' | 'custom';
/** A stretch of text with the shape of something, normalised once for every recognizer. */
export interface Candidate {
    readonly kind: CandidateKind;
    /**
     * Kind `number`: the layout in field notation, `9` for a digit, `A` for a letter, separators as written.
     * Other kinds: the name of a variant, such as `international`.
     */
    readonly form: string;
    /** As written; of an e-mail address with its `@` encoded (`%40`), the address that is meant. */
    readonly text: string;
    /** Letters and digits only; upper case, except in kind `word`, where case carries meaning. */
    readonly compact: string;
    readonly start: number;
    readonly end: number;
    /** Half a name that needs no other half beside it: a standard says that somebody's name stands there. */
    readonly standsAlone?: true;
}
/** A shape that a recognizer answers to, and its confidence (0–1) when its check is all that speaks for it. */
export type Shape = FormShape | WordShape | FieldShape;
/** A candidate of this kind and exactly this form. */
export interface FormShape {
    readonly kind: Exclude<CandidateKind, 'word' | 'field'>;
    readonly form: string;
    readonly score: number;
    /** The value itself is known, so that no check and no table of invented ones has a say. */
    readonly isListed?: true;
}
/** A run of letters and digits of variable length, written solid or, where `blocks` allows it, in groups of four. */
export interface WordShape {
    readonly kind: 'word';
    /** Anchored at both ends; tried only on words within `lengths`. */
    readonly pattern: RegExp;
    /** Shortest and longest, in characters. */
    readonly lengths: readonly [number, number];
    readonly blocks?: boolean;
    readonly score: number;
}
/**
 * A whole value under a label that names the entity, in whatever way it is written. Looked at nowhere else, so that it
 * costs nothing elsewhere; its score already counts the label.
 */
export interface FieldShape {
    readonly kind: 'field';
    /** Anchored at both ends. */
    readonly pattern: Pick<RegExp, 'test'>;
    /** What the pattern reads: letters and digits in upper case, or the value as written. */
    readonly reads: 'compact' | 'text';
    readonly score: number;
}
/** What the recognizer verifies beyond the shape: a checksum, an issuer range, a calendar. */
export interface Check {
    /** Named in the evidence, e.g. `Luhn check digit`. */
    readonly name: string;
    readonly passes: (candidate: Candidate) => boolean;
}
/** How much of a value a report may show, in letters and digits; everything else becomes `*`. */
export interface MaskRule {
    readonly keepFirst?: number;
    readonly keepLast?: number;
}
/**
 * Statutes that name this kind of data: the General Data Protection Regulation's special categories and national
 * numbers, HIPAA's identifiers (45 CFR 164.514), the California Consumer Privacy Act, PCI DSS, the GLBA.
 */
export type Law = 'GDPR' | 'GDPR Art. 9' | 'GDPR Art. 87' | 'HIPAA' | 'CCPA' | 'PCI DSS' | 'GLBA';
/** Shown in code scanning beside each finding. */
export interface Help {
    /** What the value is, in one or two sentences. */
    readonly what: string;
    /** What happens to the person when it leaks. */
    readonly why: string;
    /** What to write in its place; names the example. */
    readonly instead: string;
    /** A value of this kind that is nobody's: reserved, documented or a placeholder. */
    readonly example: string;
    /** Where the facts come from: RFCs, statutes, registries. */
    readonly sources: readonly string[];
}
/** Whose generic labels, `tax id`, `passport no`, an identifier of one country answers to as well. */
export type Family = 'tax' | 'vat' | 'national' | 'social' | 'company' | 'bank' | 'passport' | 'driver' | 'health' | 'plate';
/** One kind of personal data, as a flat value. */
export interface Recognizer {
    /** Presidio's name where Presidio has the type. */
    readonly entity: string;
    /** For people, as it reads inside a sentence: `US Social Security number`. */
    readonly title: string;
    readonly severity: Severity;
    /** ISO 3166-1 alpha-2, for identifiers of one country. */
    readonly country?: string;
    /** Sorts of identifier that many countries have; a label that names the sort alone names no country. */
    readonly family?: Family;
    /** Identifies nobody by itself, and is looked for only when it is asked for. */
    readonly onRequest?: true;
    readonly shapes: readonly Shape[];
    readonly check?: Check;
    /** Words that, near the value, speak for it. Lower case; matched as whole words. */
    readonly context: readonly string[];
    /** Field names that say what the value is, as lower-case words: `social security number`. */
    readonly labels: readonly string[];
    /** Statutes that name such data. */
    readonly laws?: readonly Law[];
    readonly mask: MaskRule;
    readonly help: Help;
    /** Where no spotter knows its shape: finds candidates of kind `custom` by itself, in linear time. */
    readonly search?: Search;
}
/** Goes through a text and names the form of each place it finds. */
export type Search = (text: string, found: (form: string, start: number, end: number) => void) => void;
