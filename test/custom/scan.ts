import type { Finding } from '../../src/model/finding.js';
import type { Report } from '../../src/model/report.js';
import type { CustomRecognizer, Settings } from '../../src/model/settings.js';
import { scan } from '../../src/scan.js';

/** The whole pipeline over one file, as a program calls it. */
export const scanText = (
  path: string,
  text: string,
  recognizers: readonly CustomRecognizer[],
  settings: Partial<Settings> = {},
): Promise<Report> =>
  scan({ kind: 'content', path, bytes: new TextEncoder().encode(text) }, { ...settings, recognizers });

/** What is found of one type. */
export async function findings(
  path: string,
  text: string,
  recognizers: readonly CustomRecognizer[],
  settings: Partial<Settings> = {},
): Promise<readonly Finding[]> {
  const report = await scanText(path, text, recognizers, settings);
  const names = new Set(recognizers.map(({ entity }) => entity));
  return report.verdicts.map(({ finding }) => finding).filter(({ entity }) => names.has(entity));
}
