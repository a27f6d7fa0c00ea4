import { prose } from '../reporters/text-safety.js';
import { writeSummary } from './deliver/files.js';
import { areSet } from './deliver/outputs.js';
import * as runner from './runner.js';

/** That there is no report, and why, wherever one would be looked for. */
export async function publishFailure(sentence: string): Promise<void> {
  runner.error(sentence);
  areSet({ outcome: 'incomplete' });
  await writeSummary(`## ⚠️ Nothing was scanned\n\n${prose(sentence)}\n`);
}
