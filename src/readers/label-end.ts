import { codeAt } from '../model/code-at.js';

/** By code, in ASCII. */
const betweenLabelAndSeparator = Array.from({ length: 128 }, (_, code) =>
  ' \t=:!?*'.includes(String.fromCharCode(code)),
);
const [openingBracket, closingBracket, closingBrace] = [0x5b, 0x5d, 0x7d];
const [ampersand, dash, less, equals, bar] = [0x26, 0x2d, 0x3c, 0x3d, 0x7c];

/** Where the label ends: before the spaces, the first characters of `:=`, `=>`, `||=`, `<-` and what is no part of a name. */
export function labelEnd(text: string, separator: number): number {
  let end = operatorStart(text, separator);
  while (separator - end < 8 && betweenLabelAndSeparator[codeAt(text, end - 1)]) end--;
  const last = codeAt(text, end - 1);
  if (last === closingBracket) return bracketEnd(text, end);
  return last === closingBrace && codeAt(text, separator) === equals ? braceEnd(text, end) : end;
}

function operatorStart(text: string, separator: number): number {
  const sign = codeAt(text, separator);
  const before = codeAt(text, separator - 1);
  if (sign === dash) return before === less ? separator - (codeAt(text, separator - 2) === less ? 2 : 1) : separator;
  const isLogical = sign === equals && (before === bar || before === ampersand);
  return isLogical && codeAt(text, separator - 2) === before ? separator - 2 : separator;
}

/** The name of `row["email"]` stands in the brackets, that of `char email[64]` before them. */
function bracketEnd(text: string, end: number): number {
  let at = end - 2;
  while (isDigit(codeAt(text, at))) at--;
  return codeAt(text, at) === openingBracket && /\w/.test(text.charAt(at - 1)) ? at : end - 1;
}

/** The name of `$row->{email}` stands in the braces, that of `Email { get; set; }` before them. */
function braceEnd(text: string, end: number): number {
  const before = text.slice(Math.max(0, end - longest), end);
  const accessors = /[ \t]*\{[^{}]*\bget\b[^{}]*\}$/.exec(before);
  if (accessors) return end - accessors[0].length;
  return /[\w>\]}]\{(?:\w+|"\w+"|'\w+')\}$/.test(before) ? end - 1 : end;
}

/** Braces that hold more are no part of a name. */
const longest = 64;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
