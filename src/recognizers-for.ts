import { customRecognizers } from './custom-recognizers.js';
import { recognizersFor } from './entities.js';
import type { Recognizer } from './model/recognizer.js';
import type { Settings } from './model/settings.js';
import { underPacks } from './packs-for.js';

/**
 * What is looked for by these settings: the types that are named, those that the policy describes, those of its packs.
 * @throws UserError for an unknown type or pack, and for a type that is wrongly described
 */
export async function recognizersUnder(
  settings: Partial<Pick<Settings, 'entities' | 'recognizers' | 'packs'>>,
): Promise<readonly Recognizer[]> {
  const custom = await customRecognizers(settings.recognizers);
  return underPacks(recognizersFor(settings.entities ?? [], custom), settings.packs ?? []);
}
