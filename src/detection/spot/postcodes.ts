import type { Dispatch } from '../dispatch.js';
import { isOtherWord } from './address-words.js';
import { candidate, type Emit } from './candidate.js';

/** A blank and the groups of digits in which postal codes are written; four that may be a year are none. */
const code =
  / (?!(?:1[5-9]|20)\d\d(?![\d-]))(?:\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3}|\d{3} \d{2}|\d{4,5})(?= \p{Lower}|[.,;!?)]?(?:\s|$))/gu;
/** A place of one to five words that begins with a capital, behind a word that says where. */
const town =
  /(?<![\p{Alpha}\p{N}])(?:in|from|near|nach|aus|à|en|em|para|te|w|i) (\p{Upper}[\p{Alpha}\p{M}'’.-]*(?: \p{Alpha}[\p{Alpha}\p{M}'’.-]*){0,4}) $/u;
const reach = 56;
/** `PEP`, `JIS`: what is numbered, and no town. */
const isAcronym = (word: string): boolean => /^\p{Upper}{2,4}$/u.test(word);

/** Postal codes behind the name of a place, in prose: `in Bjert 6091`. Form: `town`. */
export function spotPostcodes(text: string, dispatch: Dispatch, emit: Emit): void {
  if (!dispatch.wantsKind('postcode')) return;
  for (const { index: blank, 0: found } of text.matchAll(code)) {
    const index = blank + 1;
    const before = /\p{Alpha}[.)]? $/u.test(text.slice(Math.max(0, index - 3), index))
      ? text.slice(Math.max(0, index - reach), index)
      : '';
    const place = town.exec(before)?.[1];
    const words = place?.split(' ') ?? [];
    if (words.length === 0 || words.some(isOtherWord) || words.some(isAcronym)) continue;
    emit(candidate('postcode', 'town', text, index, blank + found.length));
  }
}
