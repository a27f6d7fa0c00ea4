import type { Encoding, Piece } from '../disguises/piece.js';
import { stringEscapes } from '../disguises/string-escapes.js';

/** What stands between the strings of a JSON list, when they are lines of one text: `",\n    "`. */
function* betweenStrings(text: string): Iterable<Piece> {
  for (let at = nextQuote(text, 0); at >= 0; at = nextQuote(text, at)) {
    const open = text.indexOf('"', at + 1);
    const end = open < 0 ? text.length : open + 1;
    yield { name: '', start: at, end, text: '' };
    at = end;
  }
}

/** The first quote from `from` on that no backslash escapes. */
function nextQuote(text: string, from: number): number {
  quoteOrEscape.lastIndex = from;
  for (let found = quoteOrEscape.exec(text); found; found = quoteOrEscape.exec(text))
    if (found[0] === '"') return found.index;
  return -1;
}

const quoteOrEscape = /"|\\[\s\S]?/g;

/** A text whose lines are a list of JSON strings, from the first character of the first to the last of the last. */
export const joinedStrings: readonly Encoding[] = [betweenStrings, stringEscapes];
