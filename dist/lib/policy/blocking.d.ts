import { type Match, type Provenance, type Severity } from '../model/finding.js';
import type { Mode, Settings } from '../model/settings.js';
export declare const mayBlock: (provenance: Provenance, mode: Mode) => boolean;
/** Whether a severity reaches the least that fails. */
export declare const reaches: (severity: Severity, least: Severity | 'never') => boolean;
/** Whether a value could fail the build, whatever of the overrides holds for it. */
export type CouldFail = (match: Pick<Match, 'entity' | 'provenance'>) => boolean;
/** @param severityOf that of a type; none counts as the most severe */
export declare function couldFail({ mode, failOn, overrides }: Settings, severityOf: (entity: string) => Severity | undefined): CouldFail;
