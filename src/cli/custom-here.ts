import { customRecognizers } from '../custom-recognizers.js';
import type { Options } from '../inputs/options.js';
import type { Recognizer } from '../model/recognizer.js';
import type { Settings } from '../model/settings.js';
import { policyFor } from '../policy-for.js';
import { choiceOf } from './scan-command.js';

/** What the policy of the working directory says. */
export async function settingsHere(options: Pick<Options, 'config'>): Promise<Partial<Settings>> {
  const source = { kind: 'tree', root: process.cwd(), paths: ['.'] } as const;
  return (await policyFor(source, {}, choiceOf(options))).settings;
}

/** The types that it describes. */
export const customHere = async (options: Pick<Options, 'config'>): Promise<readonly Recognizer[]> =>
  customRecognizers((await settingsHere(options)).recognizers);
