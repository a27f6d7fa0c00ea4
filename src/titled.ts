import type { CustomRecognizer } from './model/settings.js';
import type { Titled } from './reporters/wording.js';
import { titles } from './titles.generated.js';

/**
 * What the types are called that can be found. The recognizers themselves, which take longer to load than most folders
 * take from the cache, are not needed to say it.
 * @throws UserError for a type of the policy that is wrongly described
 */
export async function titled(custom: readonly CustomRecognizer[] = []): Promise<readonly Titled[]> {
  const known = Object.entries(titles).map(([entity, title]) => ({ entity, title }));
  if (custom.length === 0) return known;
  const { customRecognizers } = await import('./custom-recognizers.js');
  return [...known, ...(await customRecognizers(custom))];
}
