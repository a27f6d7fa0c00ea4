import type { Provenance, Severity } from './finding.js';
/** One provision of a law or a standard, and what a text scanner does about it. */
export interface Clause {
    /** As it is told beside findings: `164.514(b)(2)(i)(G)`. Several of one citation have a word behind it. */
    readonly id: string;
    /** What it is about, as it reads inside a sentence: `Social Security numbers`. */
    readonly title: string;
    /** The provision, as lawyers cite it. */
    readonly citation: string;
    /** The types that are looked for; none where nothing can be. */
    readonly entities: readonly string[];
    /** The least severity of these types where the pack is applied. */
    readonly severity?: Severity;
    /** What of the provision cannot be told from text, in a sentence. */
    readonly cannot?: string;
}
/** The provisions of one law or standard, by the name that a policy applies them under. */
export interface Pack {
    readonly name: string;
    readonly title: string;
    /** Who wrote the provisions, and in which version. */
    readonly source: string;
    /** With which text the citations were compared, and which were not. */
    readonly verified: string;
    readonly clauses: readonly Clause[];
}
/** What a scan did about a provision. */
export interface ClauseCoverage extends Omit<Clause, 'severity'> {
    /** The types that were looked for. */
    readonly entities: readonly string[];
    /** How many findings touch it. */
    readonly found: number;
    /** How many of them fail the build. */
    readonly failing: number;
}
export interface PackCoverage extends Pick<Pack, 'name' | 'title' | 'source'> {
    readonly clauses: readonly ClauseCoverage[];
}
/** Whether a finding speaks of a person, so that provisions on such data are touched. */
export declare const touchesProvisions: (provenance: Provenance, isFailing: boolean) => boolean;
