import { checkSettings } from './inputs/settings.js';
import { type How, look, type OnProgress, type PolicySource } from './look.js';
import type { Report } from './model/report.js';
import type { Settings } from './model/settings.js';
import type { Source } from './model/source.js';
import { reportOf } from './report-of.js';

/**
 * The whole pipeline: changes → readers → detection → policy → report.
 * @throws UserError for what the user can mend: a wrong setting, an unknown entity, a missing commit, a missing path.
 */
export async function scan(
  source: Source,
  settings: Partial<Settings> = {},
  onProgress?: OnProgress,
  policy: PolicySource = { files: [], from: '' },
  how: How = {},
): Promise<Report> {
  const { looked, rules } = await look(source, checkSettings(settings), policy, how, onProgress);
  return reportOf(looked, rules, policy);
}
