import type { Label } from '../../model/view.js';

/** Lists whose members are parts of one person, and no people: `"phones": [{…}, {…}]`. */
const parts =
  /(?:^|[_. -]|[a-z](?=[A-Z]))(?:names?|e-?mails?|phones?|telephones?|mobiles?|telecoms?|addresse?s?|identifiers?|contact_?points?|communications?|birth|locations?|coding|codings|line|given|family|extensions?|headers?|params?|parameters?|query_?strings?|cookies?|attr(?:ibute)?s?|properties|tags?|fields?|values?|variables?)$/i;

export const isPartOfRecord = (key: string): boolean => parts.test(key);

/** Keys whose value names the value beside it, the best first. */
const naming = ['name', 'key', 'field', 'label', 'system', 'header', 'property', 'attribute', 'id', 'type'];
const valued = new Set(['value', 'val', 'content', 'text', 'data', '#text', 'valueString']);

/** What is known of a map while it is read. */
interface Pairing {
  readonly key: string;
  pair?: Label;
  rank?: number;
}

/** The label that another member of the map gives: of `{"name": "email", "value": "…"}` the value is an e-mail address. */
export function pairOf(node: Pairing, text: string, start: number, end: number): Label | undefined {
  if (valued.has(node.key)) return node.pair;
  const rank = naming.indexOf(node.key);
  if (rank < 0 || end - start > 64 || rank >= (node.rank ?? naming.length)) return undefined;
  const name = text.slice(start, end).replace(/^.*[/#]/, '');
  if (isLabel.test(name)) {
    node.pair = { name };
    node.rank = rank;
  }
  return undefined;
}

const isLabel = /^[\p{L}_][\p{L}\p{M}\p{N}_ .:[\]-]{0,63}$/u;
