import type { AllowRule } from '../model/settings.js';
import type { Allowed } from './exempt.js';
import { createTagger } from './tags.js';

/** What `piicloak allow` prints for a value, and the policy lists. */
export const allowedValue = (entity: string, value: string, salt: string): string =>
  `${entity}:${salt}:${createTagger({ salt })(entity, value)}`;

/** The rules that count. @param today `2026-11-22` */
export const allowedOf = (rules: readonly AllowRule[], today: string): readonly Allowed[] =>
  rules.filter(({ expires }) => expires === undefined || expires >= today).map(toAllowed);

/** What is to be known of the rules that no longer count, in sentences. */
export const allowRemarks = (rules: readonly AllowRule[], today: string): string[] =>
  rules.flatMap(({ expires, where, reason, owner }) =>
    expires !== undefined && expires < today
      ? [`The value allowed at ${where ?? 'a rule'} (${reason}) expired on ${expires}.${owner ? ` Ask ${owner}.` : ''}`]
      : [],
  );

function toAllowed({ value, reason, where }: AllowRule): Allowed {
  const [entity = '', salt = '', tag = ''] = value.split(':');
  const tagger = createTagger({ salt });
  return {
    matches: (seen) => seen.entity === entity && tagger(entity, seen.value) === tag,
    because: `allowed by ${where ?? 'a rule'}: ${reason}`,
  };
}
