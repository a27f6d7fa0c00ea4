import type { Scope } from './change.js';
import type { Finding } from './finding.js';
import type { Gap } from './gap.js';
import type { PackCoverage } from './pack.js';
export type Status = 'failing' | 'reported' | 'suppressed';
/** Every finding gets one: whether it counts against the build, and if not, why. */
export interface Verdict {
    readonly finding: Finding;
    readonly status: Status;
    /** Why it does not fail the build. */
    readonly because?: string;
}
/** `incomplete`: nothing fails, but something that counts could not be read. */
export type Outcome = 'clean' | 'findings' | 'incomplete';
export interface Totals {
    readonly filesScanned: number;
    readonly filesSkipped: number;
    readonly bytesScanned: number;
    readonly findings: number;
    readonly failing: number;
    /** Distinct records (rows, lines) that hold a plausible person. */
    readonly subjects: number;
    readonly durationMs: number;
}
/** A comment in a file that says to ignore something. */
export interface InlineIgnore {
    readonly path: string;
    readonly line: number;
    /** `ignore`, `ignore-next-line`, `ignore-start`, `ignore-file`. */
    readonly form: string;
    /** The types that it is about; none means all. */
    readonly entities: readonly string[];
    /** In its author's words, without what was found in them. */
    readonly reason?: string;
    /** It stands on a line that the change adds, or everything was scanned. */
    readonly isAdded: boolean;
    /** Neither denied by the policy nor short of a reason that it asks for. */
    readonly isAccepted: boolean;
    /** How many findings it takes out of the count. */
    readonly suppressed: number;
}
/** Whose rules were applied. */
export interface AppliedPolicy {
    /** The files it was read from; none means the defaults. */
    readonly files: readonly string[];
    /** Where these files lie: `the base of the pull request`. */
    readonly from: string;
    /** The files of a policy that the change touches: what it makes of them holds once it is merged. */
    readonly changed: readonly string[];
    /** What in it has expired, or does nothing any more, in sentences. */
    readonly remarks: readonly string[];
}
/** The whole result of a scan: what reporters turn into text. */
export interface Report {
    readonly tool: {
        readonly name: string;
        readonly version: string;
    };
    readonly outcome: Outcome;
    readonly scope: Scope;
    readonly totals: Totals;
    /** Most severe first, then by path and position. */
    readonly verdicts: readonly Verdict[];
    readonly gaps: readonly Gap[];
    /** Every comment that says to ignore something, by place. */
    readonly ignores: readonly InlineIgnore[];
    readonly policy: AppliedPolicy;
    /** What was done about the provisions of each pack; absent when none is applied. */
    readonly coverage?: readonly PackCoverage[];
}
