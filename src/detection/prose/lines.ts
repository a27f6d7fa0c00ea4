import type { Span } from '../../model/position.js';

/** How far below a name its address is looked for, in characters. */
const reach = 160;

/** A line of an address: it begins with a house number, or says what a number in it is. */
const addressLine =
  /^[\s>?|]*\d+[ ,][^\n]*\p{Alpha}|\d[^\n]*\b(?:office|mobile|fax|phone|tel)\b|\b(?:apt|suite|unit|box|mobile|phone|tel|fax)\b\.?:? ?\S*\d/imu;
const contact = /^[\s>?|]*(?:address|street|phone|telephone|tel|mobile|cell|fax|e-?mail|date of birth|dob|ssn)\b/i;

/** The text from `at` to the next empty line, as far as it is looked at. */
function paragraphFrom(text: string, at: number): string {
  const stretch = text.slice(at, at + reach);
  const end = /\n[ \t>?|]*\n/.exec(stretch)?.index;
  return end === undefined ? stretch : stretch.slice(0, end);
}

/** Whether the next line holds another field of a record about a person: `Name: …`, `Phone: …`. */
export function contactsBelow(text: string, end: number): boolean {
  return text[end] === '\n' && contact.test(text.slice(end + 1, end + 40));
}

/** Whether a stretch fills its line, but for marks of quotation. */
export function fillsLine(text: string, { start, end }: Span): boolean {
  let at = start;
  while (at > 0 && start - at < 6 && /[ >?|]/.test(text[at - 1] ?? '')) at--;
  return (at === 0 || text[at - 1] === '\n') && (end >= text.length || text[end] === '\n' || text[end] === '\r');
}

/**
 * Whether a stretch is the first line of a signature or an address: alone in its line, with a street or a telephone
 * below. Of words that nobody knows the numbers below must be named.
 */
export function isSignature(text: string, span: Span, known: boolean): boolean {
  if (!fillsLine(text, span)) return false;
  const below = paragraphFrom(text, span.end);
  return known ? addressLine.test(below.replace(/^\n/, '')) : named.test(below);
}

const named = /\b(?:apt|suite|box|mobile|phone|tel|fax)\b\.?:? ?\S*\d|\d[^\n]*\b(?:office|mobile|fax|phone|tel)\b/i;
