/** By code, in ASCII. */
const betweenLabelAndSeparator = Array.from({ length: 128 }, (_, code) =>
  ' \t=:!?*'.includes(String.fromCharCode(code)),
);
const [openingBracket, closingBracket, closingBrace] = [0x5b, 0x5d, 0x7d];

/** Where the label ends: before the spaces, the first characters of `:=`, `=>`, `||=`, `<-` and what is no part of a name. */
export function labelEnd(text: string, separator: number): number {
  let end = operatorStart(text, separator);
  while (separator - end < 8 && betweenLabelAndSeparator[text.charCodeAt(end - 1)]) end--;
  const last = text.charCodeAt(end - 1);
  if (last === closingBracket) return bracketEnd(text, end);
  return last === closingBrace && text[separator] === '=' ? braceEnd(text, end) : end;
}

function operatorStart(text: string, separator: number): number {
  const before = text[separator - 1];
  if (text[separator] === '-') return before === '<' ? separator - (text[separator - 2] === '<' ? 2 : 1) : separator;
  const isLogical = text[separator] === '=' && (before === '|' || before === '&');
  return isLogical && text[separator - 2] === before ? separator - 2 : separator;
}

/** The name of `row["email"]` stands in the brackets, that of `char email[64]` before them. */
function bracketEnd(text: string, end: number): number {
  let at = end - 2;
  while (isDigit(text.charCodeAt(at))) at--;
  return text.charCodeAt(at) === openingBracket && /\w/.test(text.charAt(at - 1)) ? at : end - 1;
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
