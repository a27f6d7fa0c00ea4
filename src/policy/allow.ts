import type { AllowRule } from '../model/settings.js';
import type { Seen } from './baseline.js';
import { matcherOf } from './match.js';
import { createTagger } from './tags.js';

/** A value that may stand, as the policy lists it. */
export interface Allowed {
  readonly matches: (seen: Seen) => boolean;
  readonly because: string;
}

/** Makes a test of whole values out of a pattern. @throws UserError that begins with `where`, for one that is refused */
export type Compile = (pattern: string, where: string) => Promise<(value: string) => boolean>;

/** What `piicloak allow` prints for a value, and the policy lists. */
export const allowedValue = (entity: string, value: string, salt: string): string =>
  `${entity}:${salt}:${createTagger({ salt })(entity, value)}`;

/**
 * The rules that count.
 * @param today `2026-11-22`
 * @throws UserError for a pattern that takes more than linear time, or is none
 */
export const allowedOf = (rules: readonly AllowRule[], today: string, compile: Compile): Promise<readonly Allowed[]> =>
  Promise.all(
    rules.filter(({ expires }) => expires === undefined || expires >= today).map((rule) => toAllowed(rule, compile)),
  );

/** What is to be known of the rules that no longer count, in sentences. */
export const allowRemarks = (rules: readonly AllowRule[], today: string): string[] =>
  rules.flatMap(({ expires, where, reason, owner }) =>
    expires !== undefined && expires < today
      ? [`The value allowed at ${where ?? 'a rule'} (${reason}) expired on ${expires}.${owner ? ` Ask ${owner}.` : ''}`]
      : [],
  );

async function toAllowed(rule: AllowRule, compile: Compile): Promise<Allowed> {
  const { value = '', pattern, reason, where = 'a rule' } = rule;
  return {
    matches: pattern === undefined ? matchesTag(value) : await matchesPattern(rule, pattern, where, compile),
    because: `allowed by ${where}: ${reason}`,
  };
}

function matchesTag(allowed: string): Allowed['matches'] {
  const [entity = '', salt = '', tag = ''] = allowed.split(':');
  const tagger = createTagger({ salt });
  return (seen) => seen.entity === entity && tagger(entity, seen.value) === tag;
}

async function matchesPattern(
  rule: AllowRule,
  pattern: string,
  where: string,
  compile: Compile,
): Promise<Allowed['matches']> {
  const isWhole = await compile(pattern, where);
  const isMeant = matcherOf({ entities: rule.entities ?? [] }, () => undefined);
  return ({ entity, value }) => isMeant({ path: '', entity }) && isWhole(value);
}
