import { pathMatcher } from './changes/select.js';
import type { Detection } from './detection-for.js';
import type { Settings } from './model/settings.js';
import { createSuppressions, type Suppressions } from './policy/suppress.js';

/** What the policy says of files and of findings. */
export interface Rules {
  /** With reasons that show nothing personal. */
  readonly settings: Settings;
  readonly suppressions: Suppressions;
  /** The types that are looked for, where packs ask which. */
  readonly entities: ReadonlySet<string>;
}

/**
 * @param today `2026-11-22`
 * @param detection asked for only where it is needed: for the types, and for reasons that somebody wrote. These are shown
 * in every report, and so is who answers for them, and in one's own words may stand somebody's data.
 */
export async function rulesFor(given: Settings, today: string, detection: () => Promise<Detection>): Promise<Rules> {
  const isWordless = given.suppress.length === 0 && given.allow.length === 0;
  const settings = isWordless ? given : discreetly(given, (await detection()).discreet);
  const entities = given.packs.length === 0 ? [] : (await detection()).recognizers.keys();
  return { settings, suppressions: createSuppressions(settings, pathMatcher, today), entities: new Set(entities) };
}

function discreetly(settings: Settings, discreet: Detection['discreet']): Settings {
  const spoken = <Rule extends { readonly reason: string; readonly owner?: string }>(rule: Rule): Rule => ({
    ...rule,
    reason: discreet(rule.reason),
    ...(rule.owner === undefined ? {} : { owner: discreet(rule.owner) }),
  });
  return { ...settings, suppress: settings.suppress.map(spoken), allow: settings.allow.map(spoken) };
}
