import { codeAt } from '../../model/code-at.js';
import type { Dispatch } from '../dispatch.js';
import { isOtherWord } from './address-words.js';
import { candidate, type Emit } from './candidate.js';
import { digitsIn } from './digits.js';

/** A blank and the groups of digits in which postal codes are written; four that may be a year are none. */
const code =
  / (?!(?:1[5-9]|20)\d\d(?![\d-]))(?:\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3}|\d{3} \d{2}|\d{4,5})(?= \p{Lower}|[.,;!?)]?(?:\s|$))/uy;
/** A place of one to five words that begins with a capital, behind a word that says where. */
const town =
  /(?<![\p{Alpha}\p{N}])(?:in|from|near|nach|aus|à|en|em|para|te|w|i) (\p{Upper}[\p{Alpha}\p{M}'’.-]*(?: \p{Alpha}[\p{Alpha}\p{M}'’.-]*){0,4}) $/u;
const reach = 56;
/** `PEP`, `JIS`: what is numbered, and no town. */
const isAcronym = (word: string): boolean => /^\p{Upper}{2,4}$/u.test(word);

/** Postal codes behind the name of a place, in prose: `in Bjert 6091`. Form: `town`. */
export function spotPostcodes(text: string, dispatch: Dispatch, emit: Emit, digits = digitsIn(text)): void {
  if (!dispatch.wantsKind('postcode')) return;
  let done = 0;
  for (let index = 0; index < digits.starts.length; index++) {
    const start = digits.starts[index] ?? 0;
    const length = (digits.ends[index] ?? start) - start;
    if (length < 2 || length > 5 || start < done || codeAt(text, start - 1) !== space) continue;
    code.lastIndex = start - 1;
    if (!code.test(text)) continue;
    done = code.lastIndex;
    if (standsBehindTown(text, start)) emit(candidate('postcode', 'town', text, start, done));
  }
}

const space = 32;

function standsBehindTown(text: string, start: number): boolean {
  if (!/\p{Alpha}[.)]? $/u.test(text.slice(Math.max(0, start - 3), start))) return false;
  const place = town.exec(text.slice(Math.max(0, start - reach), start))?.[1];
  const words = place?.split(' ') ?? [];
  return words.length > 0 && !words.some(isOtherWord) && !words.some(isAcronym);
}
