import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Job } from '../looker.js';

/**
 * What tells one set of rules from another: the program, byte for byte, and all that the policy says to it. The day is
 * not part of it, but for the rules that have expired.
 * @param entry the file that the program was started from; its neighbours are its parts
 */
export function rulesetDigest(entry: string, { settings, baseline, gone, policyFiles, today }: Job): string {
  const hash = createHash('sha256');
  const folder = dirname(entry);
  for (const name of readdirSync(folder).sort())
    if (name.endsWith('.js')) hash.update(readFileSync(join(folder, name)));
  const isOver = ({ expires }: { readonly expires?: string }): boolean => expires !== undefined && expires < today;
  const expired = [...settings.suppress, ...settings.allow].map(isOver);
  const known = baseline && [baseline.secret.salt, [...baseline.entries].sort(), [...gone].sort()];
  // The key of a baseline is a secret, of which nothing may be told, and its tags stand for it.
  return hash.update(JSON.stringify([settings, expired, policyFiles, known ?? []])).digest('hex');
}
