/** `case 1: name = "…"`: what stands before the colon is no name. */
export const opensStatement = (text: string, colon: number): boolean =>
  statement.test(text.slice(Math.max(0, colon - longestStatement), colon));
const longestStatement = 80;
const statement =
  /(?:^|[\n;{}])[ \t]*(?:case|default|if|elif|else|for|while|try|except|finally|with|class|def|when)\b[^\n;{}]*$/;

/** A name of a program: what stands before it is its type. */
export const variableIn = (words: string): string | undefined =>
  nameIn(words.slice(words.trimEnd().lastIndexOf(' ') + 1).trimEnd());

/** `QString email = "…"`, `String email("…")`; but not `"Date of birth = 1980"`, which a string says. */
export function declares(text: string, separator: number): boolean {
  value.lastIndex = separator;
  return value.test(text);
}

const value = /(?:=\s*(?:[@$&rRbBfFuUL]{0,2}["'`]|(?:new\s)?[\w.:<>&]{0,40}[([{])|[({]["'`])/y;

/** Prose before a colon ends in its label: `please contact the Patient name: …`. */
export function lastWords(label: string): string | undefined {
  if (!label.includes(' ')) return nameIn(label);
  const words = label.trim().split(/ +/);
  // What stands before a number is no part of the label, and the number may be somebody's.
  const first = words.findLastIndex((word) => /^[^\p{L}]*$/u.test(word)) + 1;
  const last = words.slice(Math.max(first, words.length - longestLabelWords)).filter((word) => !declarations.has(word));
  return last.length === 0 ? undefined : last.length === 1 ? nameIn(last[0] ?? '') : last.join(' ');
}

const longestLabelWords = 4;

/** A name without what marks it, `.email`, `$email`, `@email`, and without its owner in R. */
function nameIn(word: string): string | undefined {
  if (!/\p{L}/u.test(word) || declarations.has(word)) return undefined;
  const name = marks.has(word.charAt(0)) || word.includes('$') ? word.replace(/^.*\$(?=\p{L}|_)|^[.$@]+/u, '') : word;
  return name === '' ? undefined : name;
}

const marks = new Set('.$@');

/** What a setter sets: `email` of `user.setEmail`. */
export const setBy = (name: string): string =>
  name.replace(
    /(^|\.)set(?:_(?=\w)|(?=\p{Lu}))(\p{Lu}(?=\p{Ll}))?/u,
    (_, owner: string, capital?: string) => owner + (capital ?? '').toLowerCase(),
  );

/** Keywords before a variable's name. */
const declarations = new Set('const export final let private public static string String val var'.split(' '));
