import { base64 } from '../disguises/base64.js';
import type { Encoding } from '../disguises/piece.js';

/** Shorter ones hold nothing that the text around them does not show. */
const least = 8;

/** What a value is when it is a document of its own, and how it is written besides its escapes. */
export interface Document {
  /** The name by which its reader is chosen. */
  readonly path: string;
  readonly encodings: readonly Encoding[];
}

/** The document in a value, as it stands or in base64. */
export function embeddedIn(text: string, start: number, end: number): Document | undefined {
  const path = embeddedPath(text, start, end);
  if (path !== undefined) return { path, encodings: [] };
  return isJsonInBase64(text, start, end) ? { path: 'value.json', encodings: [base64] } : undefined;
}

/** The name by which the reader of a value is chosen, if the value is a document of its own. */
export function embeddedPath(text: string, start: number, end: number): string | undefined {
  if (end - start < least) return undefined;
  switch (text.charCodeAt(start)) {
    case openBrace:
    case openBracket:
      return matches(json, text, start, end) ? 'value.json' : undefined;
    case less:
      return /[?!a-zA-Z]/.test(text.charAt(start + 1)) && hasStructure(text, start, end) ? 'value.xml' : undefined;
    case letterM:
      return text.startsWith('MSH|^~', start) ? 'value.hl7' : undefined;
    case ampersand:
      return /^&(?:lt|#60|#x3[cC]);[?!a-zA-Z]/.test(text.slice(start, start + least)) ? 'value.xml' : undefined;
    case dash:
      return matches(parts, text, start, end) ? 'value.form-data' : undefined;
    default:
      return isForm(text, start, end) ? 'value.form' : undefined;
  }
}

const [openBrace, openBracket, less, ampersand, dash, letterM] = [0x7b, 0x5b, 0x3c, 0x26, 0x2d, 0x4d];

/** Paragraphs with emphasis are text, in which the text around them shows all: API descriptions hold thousands. */
const hasStructure = (text: string, start: number, end: number): boolean =>
  tag.test(text.slice(start, Math.min(end, start + looked)));
const looked = 4000;
const tag =
  /<(?!\/|(?:a|b|br|code|div|em|h[1-6]|i|important|li|note|ol|p|pre|span|strong|ul)\b)[a-z!?]|<\w+\s[^>]*\b(?:xmlns|name|value|content|data-\w+)=/i;

function matches(opening: RegExp, text: string, start: number, end: number): boolean {
  opening.lastIndex = start;
  return opening.test(text) && opening.lastIndex <= end;
}

/** `{"`, `{\"`, `{&quot;`, `[{`; not `{{ template }}` nor `[a-z]`. */
const json = /(?:\[(?:\s|\\[nrt])*)?\{(?:\s|\\[nrt])*(?:\\{0,3}"|&(?:quot|#34);)/y;
/** Two pairs of a form body or a query, and nothing before them. */
const form = /\??[\w.%[\]+-]{1,64}=[^\s&="'<>]{0,2048}&[\w.%[\]+-]{1,64}=/y;

/** Most values have no equals sign where one may stand, which the pattern takes longer to tell. */
function isForm(text: string, start: number, end: number): boolean {
  const until = Math.min(end, start + longestName);
  let at = start + 1;
  while (at < until && isInName(text.charCodeAt(at))) at++;
  return text.charCodeAt(at) === equals && matches(form, text, start, end);
}

/** With the question mark before it. */
const longestName = 65;
/** Whatever a name holds, and more. */
const isInName = (code: number): boolean => code > 0x20 && code !== equals;
const equals = 0x3d;

/** The first boundary of `multipart/form-data`, and the line behind it. */
const parts = /--[\w'()+,./:=?-]{1,70}(?:\s|\\[rn]){1,4}content-disposition: ?form-data/iy;

/** `{"`, `{` with a space or line behind it, `[{`, `[` with one: what JSON begins with, in base64 and nothing beside it. */
function isJsonInBase64(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if ((first !== smallE && first !== capitalW) || end - start < leastBase64) return false;
  if (!/^(?:eyJ|eyAi|ewo|ew0K|eyAg|W3si|W3sK|W3sg|Wwog|WyB7|Ww0K|W1si)/.test(text.slice(start, start + 4)))
    return false;
  alphabet.lastIndex = start;
  return alphabet.test(text) && alphabet.lastIndex === end;
}

const [smallE, capitalW] = [0x65, 0x57];
const leastBase64 = 24;
/** Lines of it may be wrapped. A token, which begins as this does, has dots. */
const alphabet = /(?:[\w+/-]|\\[nr]|\s)+={0,2}(?:\\[nr]|\s)*/y;
