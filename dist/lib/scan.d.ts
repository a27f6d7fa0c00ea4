import type { Report } from './model/report.js';
import type { Settings } from './model/settings.js';
import type { Source } from './model/source.js';
/** Told after each file, for a progress line. */
export type OnProgress = (done: number, total: number) => void;
/**
 * The whole pipeline: changes → readers → detection → policy → report. Files go through one at a time, with a few read
 * ahead, so that memory is bounded by the largest.
 * @throws UserError for what the user can mend: a wrong setting, an unknown entity, a missing commit, a missing path.
 */
export declare function scan(source: Source, settings?: Partial<Settings>, onProgress?: OnProgress): Promise<Report>;
