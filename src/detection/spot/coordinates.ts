import { codeAt } from '../../model/code-at.js';
import type { Dispatch } from '../dispatch.js';
import { candidate, type Emit } from './candidate.js';
import { type Digits, digitsIn } from './digits.js';

/** Four decimals of a degree are eleven metres: a house. With fewer it is a district. */
const degree = '[+-]?\\d{1,3}\\.\\d{4,15}';
/** A latitude and a longitude side by side. */
const pair = new RegExp(`(?<![\\w.,-])${degree}(?:, ?|;| ,|\\|| )${degree}(?![\\w.]|,? ?[+-]?\\d)`, 'g');
/** `"lat": …, "lng": …`, `latitude=…&longitude=…`. */
const labelled = new RegExp(
  `(?<![a-z])(?:lat(?:itude)?)["'\\]]{0,2} ?[:=]>? ?["']?(${degree})["']?[,;&]?\\s{0,24}["']?(?:lon|lng|long|longitude)["'\\]]{0,2} ?[:=]>? ?["']?(${degree})(?![\\w.])`,
  'gi',
);
/** ISO 6709 Annex D: degrees, minutes and seconds with the hemisphere. */
const sexagesimal =
  /(?<![\w.])\d{1,2}° ?\d{1,2}['’′] ?\d{1,2}(?:\.\d{1,6})?["”″] ?[NS],? {0,2}\d{1,3}° ?\d{1,2}['’′] ?\d{1,2}(?:\.\d{1,6})?["”″] ?[EWO](?![\w])/g;
/** RFC 5870, and how map services write a place into a link. */
const inLink = new RegExp(`${degree}(?:,|%2C)${degree}(?=,|&|;|\\?|/|[\\s"'<)]|$)`, 'g');
/** Asked of what stands before, and not for each character of a text. */
const opensLink = /(?:geo:|[/@=](?:loc:)?)$/;
const degrees = /[+-]?\d{1,3}\.\d+/g;
/** A list of positions is a border or a route. */
const neighbour = new RegExp(`${degree}[\\s,\\]]{1,12}\\[?\\s{0,12}$`);

/** Positions on the earth. Forms: `labelled` with both names, `pair`, `link`, `sexagesimal`. */
export function spotCoordinates(text: string, dispatch: Dispatch, emit: Emit, digits = digitsIn(text)): void {
  if (!dispatch.wantsKind('coordinates')) return;
  if (hasDecimals(text, digits)) {
    spotLabelled(text, emit);
    spotLinks(text, emit);
    for (const match of text.matchAll(pair)) {
      const end = match.index + match[0].length;
      const isAmongOthers =
        neighbour.test(text.slice(Math.max(0, match.index - 40), match.index)) ||
        /^[\s\],]{1,12}\[?\s{0,12}[+-]?\d/.test(text.slice(end, end + 40));
      if (!isAmongOthers) emitPosition('pair', text, match.index, match[0], emit);
    }
  }
  if (text.includes('°')) {
    for (const { index, 0: written } of text.matchAll(sexagesimal)) {
      emit(candidate('coordinates', 'sexagesimal', text, index, index + written.length));
    }
  }
}

const hasDecimals = (text: string, { starts, ends }: Digits): boolean =>
  starts.some((start, index) => (ends[index] ?? start) - start >= 4 && codeAt(text, start - 1) === dot);

const dot = 0x2e;

function spotLinks(text: string, emit: Emit): void {
  for (const { index, 0: written } of text.matchAll(inLink))
    if (opensLink.test(text.slice(Math.max(0, index - 5), index))) emitPosition('link', text, index, written, emit);
}

/** From the first number to the last, with the label between. */
function spotLabelled(text: string, emit: Emit): void {
  for (const { index, 0: written, 1: latitude = '' } of text.matchAll(labelled)) {
    const start = index + written.indexOf(latitude);
    emitPosition('labelled', text, start, text.slice(start, index + written.length), emit);
  }
}

function emitPosition(form: string, text: string, start: number, written: string, emit: Emit): void {
  const [first = 999, second = 999] = (written.match(degrees) ?? []).map(Number);
  const isOnEarth =
    Math.abs(first) <= 180 && Math.abs(second) <= 180 && Math.min(Math.abs(first), Math.abs(second)) <= 90;
  if (isOnEarth && first !== 0 && second !== 0)
    emit(candidate('coordinates', form, text, start, start + written.length));
}
