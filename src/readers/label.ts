/** A label longer than this is prose. */
const maxLabel = 64;
/** A tag with more attributes than this is not looked through for its name. */
const maxTag = 200;

/** The label that ends at the separator: a name, quoted or not, or the tag that a `>` closes. Begins at `from` or behind. */
export function labelBefore(text: string, separator: number, from = 0): string | undefined {
  if (text[separator] === '>' && text[separator - 1] !== '=') return tagBefore(text, separator, from);
  const end = labelEnd(text, separator);
  const last = text.charCodeAt(end - 1);
  if (last === doubleQuote || last === singleQuote || last === backtick) {
    return quotedBefore(text, end - 1, last, separator, from);
  }
  return wordsBefore(text, end, separator, from);
}

const [doubleQuote = 0, singleQuote = 0, backtick = 0, closingBracket = 0, backslash = 0] = codes('"\'`]\\');
const betweenLabelAndSeparator = new Set(codes(' \t=:!?*'));
/** By code, in ASCII: letters, digits and what joins them. */
const insideLabel = Array.from({ length: 128 }, (_, code) => /[\w$@ .'/-]/.test(String.fromCharCode(code)));

/** Where the label ends: before the spaces, the first characters of `:=`, `=>`, `?:` and the bracket of `row["email"]`. */
function labelEnd(text: string, separator: number): number {
  let end = separator;
  while (separator - end < 8 && betweenLabelAndSeparator.has(text.charCodeAt(end - 1))) end--;
  return text.charCodeAt(end - 1) === closingBracket ? end - 1 : end;
}

/** `asked ? "yes" : "…"`: what stands before the colon is the other answer. A question of prose has no space before its mark. */
const isAlternative = (text: string, start: number, separator: number): boolean =>
  text[separator] === ':' && /(?:\?|\s\?\s{1,4})$/.test(text.slice(Math.max(0, start - 6), start));

/** Looks back by character and not by a pattern, because this runs for every `:` and `=` of a text. */
function wordsBefore(text: string, end: number, separator: number, from: number): string | undefined {
  let start = end;
  while (start > from && end - start <= maxLabel && isLabelCharacter(text.charCodeAt(start - 1))) start--;
  if (end - start > maxLabel) return undefined;
  // A string writes the end of the line before as `\n`: `"SSN: …\nPhone: …"`.
  if (text.charCodeAt(start - 1) === backslash && start > from && /[nrt]\p{L}/uy.test(text.slice(start, end))) start++;
  if (start === end) return undefined;
  const words = text.slice(start, end);
  const before = text[start - 1];
  if (text[separator] === '=' && (before === ':' || before === '=')) {
    // `email: string = "…"` has a type there; in `user=jane email=…` the words before the last belong to the value before.
    return before === ':' && end < separator
      ? labelBefore(text, start - 1, from)
      : lastWords(words.slice(words.lastIndexOf(' ')));
  }
  return isAlternative(text, words.startsWith(' ') ? start + 1 : start, separator) ? undefined : lastWords(words);
}

const isLabelCharacter = (code: number): boolean =>
  code > 127 ? /[\p{L}\p{M}’]/u.test(String.fromCharCode(code)) : insideLabel[code] === true;

/** Prose before a colon ends in its label: `please contact the Patient name: …`. */
function lastWords(label: string): string | undefined {
  if (!label.includes(' ')) return /\p{L}/u.test(label) && !declarations.has(label) ? label : undefined;
  const words = label.trim().split(/ +/);
  // What stands before a number is no part of the label, and the number may be somebody's.
  const first = words.findLastIndex((word) => /^[^\p{L}]*$/u.test(word)) + 1;
  const last = words.slice(Math.max(first, words.length - longestLabelWords)).filter((word) => !declarations.has(word));
  return last.length === 0 ? undefined : last.join(' ');
}

const longestLabelWords = 4;
/** Keywords before a variable's name. */
const declarations = new Set('const export final let private public static string String val var'.split(' '));

function codes(characters: string): number[] {
  return Array.from(characters, (character) => character.charCodeAt(0));
}

function quotedBefore(
  text: string,
  end: number,
  quoteCode: number,
  separator: number,
  from: number,
): string | undefined {
  const quote = String.fromCharCode(quoteCode);
  // JSON inside a string literal escapes the quotes of its keys: `\"name\":`.
  const escaped = text[end - 1] === '\\';
  const closing = escaped ? end - 1 : end;
  const label = text.slice(Math.max(from, closing - maxLabel), closing);
  const start = label.lastIndexOf(quote);
  if (start < 0 || isAlternative(text, closing - label.length + start, separator)) return undefined;
  const key = label.slice(start + 1);
  return key === '' || key.includes('\n') ? undefined : key;
}

function tagBefore(text: string, close: number, from: number): string | undefined {
  const before = text.slice(Math.max(from, close - maxTag), close);
  const open = before.lastIndexOf('<');
  if (open < 0) return undefined;
  const tag = before.slice(open + 1);
  // Of `<a::>` nothing is left behind the namespace.
  return /^[\p{L}_][\p{L}\p{N}_.:-]*/u.exec(tag)?.[0].replace(/^.*:/, '') || undefined;
}
