/** The library: the core of the Action and of the command line. */
export { type AnalyzeOptions, analyzeText } from './analyze.js';
export type { Scope } from './model/change.js';
export { UserError } from './model/errors.js';
export type { Finding, MaskedText, Match, Provenance, Severity } from './model/finding.js';
export type { Gap, GapReason } from './model/gap.js';
export type { LineRange, Position, Region } from './model/position.js';
export type { Outcome, Report, Status, Totals, Verdict } from './model/report.js';
export type { CustomRecognizer, Settings } from './model/settings.js';
export type { ChangeScope, PullRequest, Source } from './model/source.js';
export { scan } from './scan.js';
export { version } from './version.generated.js';
