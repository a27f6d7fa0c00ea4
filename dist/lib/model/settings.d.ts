import type { Provenance, Severity } from './finding.js';
/** The names of the modes, from the strictest. */
export declare const modes: readonly ['strict', 'balanced', 'lenient'];
export type Mode = (typeof modes)[number];
/** What becomes of a comment that says to ignore a line: it counts, it counts and is told of, or it does not count. */
export declare const inlineIgnores: readonly ['allow', 'report', 'deny'];
export type InlineIgnores = (typeof inlineIgnores)[number];
/** What becomes of lockfiles, vendored trees, minified and generated files. */
export declare const generatedChoices: readonly ['skip', 'scan'];
export type GeneratedChoice = (typeof generatedChoices)[number];
/** How many may stand before the build fails. */
export type Most = number | 'any';
/** What the user asked for, checked and typed: see `inputs/`. */
export interface Settings {
    /** Which values may block at all; and, where they are not set, threshold and severity. */
    readonly mode: Mode;
    /** Minimum confidence, 0–1, for a match to become a finding. */
    readonly threshold: number;
    /** The least severity that fails the build. */
    readonly failOn: Severity | 'never';
    /** How many failing findings may stand before the build fails. */
    readonly maxFindings: Most;
    /** How many people failing findings may speak of before the build fails. */
    readonly maxSubjects: Most;
    /** Everything is reported and nothing fails. */
    readonly warnOnly: boolean;
    /** Globs of files to scan; none means all. */
    readonly paths: readonly string[];
    /** Globs of files not to scan. */
    readonly pathsIgnore: readonly string[];
    /** Whether what people did not write is left out, and counted, or read like the rest. */
    readonly generated: GeneratedChoice;
    /** The most seconds that a file may take, and again each megabyte of it. */
    readonly fileTimeout: number;
    /** Entity types to look for; none means the default set. */
    readonly entities: readonly string[];
    /** What holds for some findings instead; of those that match, the last one that says something decides. */
    readonly overrides: readonly Override[];
    /** Findings that do not count, for a reason. */
    readonly suppress: readonly SuppressRule[];
    /** Values that may stand. */
    readonly allow: readonly AllowRule[];
    /** The file of values that stood there before; empty to look for one. */
    readonly baseline: string;
    /** The team's own domains, and those below them. */
    readonly ourDomains: readonly string[];
    /** The team's own telephone numbers, `x` for any digit: `+49 30 xxxx xxx`. */
    readonly ourNumbers: readonly string[];
    /** Collections of rules that are applied: `hipaa-safe-harbor`. */
    readonly packs: readonly string[];
    /** Types of the team's own. */
    readonly recognizers: readonly CustomRecognizer[];
    readonly inlineIgnores: InlineIgnores;
    /** A comment that says to ignore a line counts only with a reason. */
    readonly requireReason: boolean;
}
/** Which findings are meant; what is left out means any. */
export interface Match {
    /** Globs over report paths. */
    readonly paths?: readonly string[];
    readonly entities?: readonly string[];
}
export interface Override extends Match {
    readonly provenance?: readonly Provenance[];
    readonly threshold?: number;
    readonly failOn?: Severity | 'never';
    /** Counted for the findings of this override alone. */
    readonly maxFindings?: Most;
    readonly maxSubjects?: Most;
}
/** A value that may stand, by what `piicloak allow` prints (its type, a salt, and a tag) or by a pattern. */
export interface AllowRule extends Pick<Match, 'entities'> {
    readonly value?: string;
    /** Or a regular expression in the syntax of RE2 for the whole of it. */
    readonly pattern?: string;
    readonly reason: string;
    readonly owner?: string;
    /** The last day on which it counts: `2027-01-31`. */
    readonly expires?: string;
    /** Where it is written: `.piicloak.yml:12`. */
    readonly where?: string;
}
export interface SuppressRule extends Match {
    readonly labels?: readonly string[];
    /** Places in a file's own terms: `D13`, `B2:B900`, `PID-5.1`. */
    readonly cells?: readonly string[];
    /** JSON Pointers (RFC 6901) of values, or of what they stand in; `*` for any one step: `/users/*`. */
    readonly pointers?: readonly string[];
    readonly fingerprints?: readonly string[];
    readonly reason: string;
    readonly owner?: string;
    /** The last day on which it counts: `2027-01-31`. */
    readonly expires?: string;
    /** Where it is written: `.piicloak.yml:12`. */
    readonly where?: string;
}
/** A type of the team's own, as its policy describes it. */
export interface CustomRecognizer {
    /** In capitals: `CUSTOMER_NUMBER`. */
    readonly entity: string;
    readonly title?: string;
    readonly severity?: Severity;
    /** Regular expressions in the syntax of RE2, which run in linear time. */
    readonly patterns?: readonly string[];
    /** Words that are always found. */
    readonly denyList?: readonly string[];
    /** A checksum by name. */
    readonly check?: string;
    readonly context?: readonly string[];
    readonly labels?: readonly string[];
    /** Confidence of the pattern alone, 0–1. */
    readonly score?: number;
    readonly examples?: {
        readonly match?: readonly string[];
        readonly noMatch?: readonly string[];
    };
    /** Where it is written: `.piicloak.yml:12`. */
    readonly where?: string;
}
/** What holds for a team that sets nothing. */
export declare const defaults: Settings;
/** What a mode says of a setting that nobody set. */
export declare const presets: Readonly<Record<Mode, Pick<Settings, 'threshold' | 'failOn' | 'generated'>>>;
