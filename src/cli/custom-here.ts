import { customRecognizers } from '../custom-recognizers.js';
import type { Options } from '../inputs/options.js';
import type { Recognizer } from '../model/recognizer.js';
import { policyFor } from '../policy-for.js';
import { choiceOf } from './scan-command.js';

/** The types that the policy of the working directory describes. */
export async function customHere(options: Pick<Options, 'config'>): Promise<readonly Recognizer[]> {
  const source = { kind: 'tree', root: process.cwd(), paths: ['.'] } as const;
  const { settings } = await policyFor(source, {}, choiceOf(options));
  return customRecognizers(settings.recognizers);
}
