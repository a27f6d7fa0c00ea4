import type { Scope } from './change.js';
import type { Finding } from './finding.js';
import type { Gap } from './gap.js';
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
}
