import { htmlCharacters } from './html-characters.js';
import type { Piece } from './piece.js';
import { isReadable } from './utf8.js';

const name = 'HTML escapes';

/** Character references of HTML and XML: `&#64;`, `&#x40;`, `&commat;`. */
export function* htmlEscapes(text: string): Iterable<Piece> {
  if (!text.includes('&')) return;
  const references = /&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,8}));/g;
  for (const reference of text.matchAll(references)) {
    const [written, decimal, hexadecimal, named] = reference;
    const span = { start: reference.index, end: reference.index + written.length };
    const says = named === undefined ? character(decimal, hexadecimal) : htmlCharacters.get(named);
    if (says === undefined) continue;
    yield {
      name,
      ...span,
      text: says,
      ...(named && isMarkup(text, span.start, span.end, named) ? { weak: true } : {}),
    };
  }
}

function character(decimal: string | undefined, hexadecimal = ''): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  return isReadable(code) ? String.fromCodePoint(code) : undefined;
}

const ordinary = new Set(['amp', 'lt', 'gt', 'quot', 'apos', 'nbsp']);

/** What follows the ampersand of an escape that was escaped once or any number of times. */
const escapedAgain = /(?:amp;)*(?:#|commat;)/y;

/**
 * What every page needs, and what disguises nothing by itself; but not an escaped escape, `&amp;#64;`, nor JSON in an
 * attribute, `{&quot;name&quot;:`, nor a space within a value, nor the apostrophe of a name, `O&apos;Brien`.
 */
function isMarkup(text: string, start: number, end: number, named: string): boolean {
  if (!ordinary.has(named)) return false;
  if (named === 'amp') {
    escapedAgain.lastIndex = end;
    return !escapedAgain.test(text);
  }
  if (named === 'quot') return text[end] !== ':';
  if (named === 'apos') return !/^\p{Alpha}\p{Upper}$/u.test(`${text[start - 1]}${text[end]}`);
  if (named === 'nbsp') return !/^[\p{Alpha}\p{N}]{2}$/u.test(`${text[start - 1]}${text[end]}`);
  return true;
}
