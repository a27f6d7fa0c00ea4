import { type How, type OnProgress, type PolicySource } from './look.js';
import type { Report } from './model/report.js';
import type { Settings } from './model/settings.js';
import type { Source } from './model/source.js';
/**
 * The whole pipeline: changes → readers → detection → policy → report.
 * @throws UserError for what the user can mend: a wrong setting, an unknown entity, a missing commit, a missing path.
 */
export declare function scan(source: Source, settings?: Partial<Settings>, onProgress?: OnProgress, policy?: PolicySource, how?: How): Promise<Report>;
