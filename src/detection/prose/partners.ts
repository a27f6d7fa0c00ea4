import type { Span } from '../../model/position.js';
import { foldName } from './fold.js';
import { family, flagsOf, isPatronymic } from './vocabulary.js';
import type { Word } from './word.js';

const isFamily = (key: string): boolean => (flagsOf(key) & family) !== 0 || isPatronymic(key);

/** `Weeks-Rivas`: one word that joins two names by a hyphen. */
export function isFirm(words: readonly Word[]): boolean {
  const [word] = words;
  return (
    words.length === 1 &&
    word !== undefined &&
    /^\p{Alpha}+-\p{Alpha}+$/u.test(word.key) &&
    word.key.split('-').every(isFamily)
  );
}

/** Where `Fox, Hunt and ` begins, before a last partner: what stands there are family names, too. */
export function withPartners(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 60), start);
  const [partners = ''] = /(?:\p{Upper}[\p{Alpha}'’-]+, )*\p{Upper}[\p{Alpha}'’-]+,? (?:and|&) $/u.exec(before) ?? [];
  const names = partners.match(/\p{Upper}[\p{Alpha}'’-]*/gu) ?? [];
  return names.every((name) => isFamily(foldName(name))) ? start - partners.length : start;
}

/** Exactly three family names, the last after `and`: a firm, unless the sentence speaks of people. */
export function isPartnership(text: string, items: readonly { readonly segment: Stretch }[]): boolean {
  const [first, second, third, ...more] = items.map(({ segment }) => segment);
  if (!first || !second || !third || more.length > 0) return false;
  const families = [first, second, third].every(({ words: [word, ...rest] }) => {
    return rest.length === 0 && ((word?.flags ?? 0) & family) !== 0;
  });
  const joints = [text.slice(first.end, second.start), text.slice(second.end, third.start)];
  return families && joints[0] === ', ' && partnerJoint.test(joints[1] ?? '');
}

interface Stretch extends Span {
  readonly words: readonly Word[];
}

/** Before the last partner. */
export const partnerJoint = /^,? (?:and|&) $/;
