import type { Finding } from '../model/finding.js';
import type { Match } from '../model/settings.js';
/** Makes a test of paths out of globs; nothing where there are none. */
export type MatchPaths = (globs: readonly string[]) => ((path: string) => boolean) | undefined;
/** Whether a finding is meant; made once for each rule. */
export type Matches = (finding: Pick<Finding, 'path' | 'entity'>) => boolean;
export declare function matcherOf({ paths, entities }: Match, matchPaths: MatchPaths): Matches;
