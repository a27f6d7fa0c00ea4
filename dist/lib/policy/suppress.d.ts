import type { Finding } from '../model/finding.js';
import type { Settings, SuppressRule } from '../model/settings.js';
import type { Exempt } from './exempt.js';
import { type MatchPaths } from './match.js';
/** The rules of a policy that suppress findings, at work. */
export interface Suppressions {
    /** Asks those that say where in a file; nothing where there is none. */
    readonly exempt?: Exempt;
    /** Why a finding does not count by those that do not, if it does not. */
    readonly reasonFor: (finding: Finding) => string | undefined;
    /**
     * Rules that have expired or that matched nothing, in sentences.
     * @param isWhole whether everything was looked at
     * @param used the rules that `exempt` named, by their place in the list
     */
    readonly remarks: (isWhole: boolean, used: ReadonlySet<number>) => readonly string[];
}
/** @param today `2026-11-22` */
export declare function createSuppressions({ suppress }: Pick<Settings, 'suppress'>, matchPaths: MatchPaths, today: string): Suppressions;
/** Whether a rule is asked of single values while a file is looked at. */
export declare const saysWhere: ({ labels, cells, pointers }: SuppressRule) => boolean;
