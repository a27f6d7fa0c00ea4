import type { Finding } from '../model/finding.js';

/**
 * The rule a finding falls under: its entity, and for values that are not a living person's the provenance too.
 * Code scanning keeps severity on the rule, so a reserved `example.com` needs a rule of its own that has none.
 */
export const ruleId = ({ entity, provenance }: Pick<Finding, 'entity' | 'provenance'>): string =>
  provenance === 'plausible' ? entity : `${entity}/${provenance}`;
