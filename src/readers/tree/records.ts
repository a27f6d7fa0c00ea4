import type { Label } from '../../model/view.js';

/** Lists whose members are parts of one person, and no people: `"phones": [{…}, {…}]`. */
const parts =
  /(?:^|[_. -])(?:names?|e-?mails?|phones?|telephones?|mobiles?|telecoms?|addresse?s?|identifiers?|contact_?points?|communications?|birth|locations?|coding|codings|line|given|family|extensions?|headers?|params?|parameters?|query_?strings?|cookies?|attr(?:ibute)?s?|properties|tags?|fields?|values?|variables?|request|response|body|patterns?|post_?data|schema)$/i;

/** `homePhones` is made of two words, `pipeline` of one. */
export const isPartOfRecord = (key: string): boolean => parts.test(key.replace(/[a-z](?=[A-Z])/g, '$&_'));

/** Keys whose value names the value beside it, the best first. */
const naming = ['name', 'key', 'field', 'label', 'system', 'header', 'property', 'attribute', 'id', 'type'];
const valued = new Set(['value', 'val', 'content', 'text', 'data', '#text', 'valueString']);
/** They may also be the example of something that has a type and no name of its own. */
const exemplary = new Set(['example', 'default']);
const leastExemplary = naming.indexOf('label');

/** Lists in which a name and its value take turns, `["X-User", "…"]`, or stand in lists of two: `[["X-User", "…"]]`. */
const turns = /^(?:raw_?)?(?:headers|trailers)$|^(?:query|form|params|cookies)$/i;

export const takesTurns = (key: string): boolean => turns.test(key);

/** What is known of a map while it is read. */
interface Pairing {
  readonly key: string;
  pair?: Label;
  rank?: number;
}

/** Whether another member of the map may give the label of what stands under this key. */
export const mayBePaired = (key: string): boolean => valued.has(key) || exemplary.has(key);

/** The label that another member of the map gives: of `{"name": "email", "value": "…"}` the value is an e-mail address. */
export function pairOf(node: Pairing, text: string, start: number, end: number): Label | undefined {
  if (valued.has(node.key)) return node.pair;
  if (exemplary.has(node.key)) return (node.rank ?? naming.length) <= leastExemplary ? node.pair : undefined;
  const rank = naming.indexOf(node.key);
  if (rank < 0 || end - start > 64 || rank >= (node.rank ?? naming.length)) return undefined;
  const label = labelIn(text, start, end);
  if (label) {
    node.pair = label;
    node.rank = rank;
  }
  return undefined;
}

/** What a map says of the one around it stands under the name of that: of a parameter, the example in its schema. */
export function inheritPair(node: Pairing, around: Pairing): void {
  if (!around.pair || around.rank === undefined || around.rank > leastExemplary) return;
  node.pair = around.pair;
  node.rank = around.rank;
}

/** The name that a value is, if it can be one. */
export function labelIn(text: string, start: number, end: number): Label | undefined {
  if (end - start > 64) return undefined;
  const name = text.slice(start, end).replace(/^.*[/#]/, '');
  return isLabel.test(name) ? { name } : undefined;
}

const isLabel = /^[\p{IDS}_][\p{Alpha}\p{M}\p{N}_ .:[\]-]{0,63}$/u;
