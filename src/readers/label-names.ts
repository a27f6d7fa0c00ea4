import { codeAt } from '../model/code-at.js';

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
  let said = '';
  let words = 0;
  let end = label.length;
  for (let count = 0; count < longestLabelWords; count++) {
    while (codeAt(label, end - 1) === space) end--;
    let start = end;
    while (start > 0 && label.charCodeAt(start - 1) !== space) start--;
    const word = label.slice(start, end);
    // What stands before a number is no part of the label, and the number may be somebody's.
    if (!hasLetter(word)) break;
    if (!isDeclaration(word)) said = words++ === 0 ? word : `${word} ${said}`;
    end = start;
  }
  return words === 1 ? unmarked(said) : said || undefined;
}

const space = 0x20;
const longestLabelWords = 4;

const nameIn = (word: string): string | undefined =>
  isDeclaration(word) || !hasLetter(word) ? undefined : unmarked(word);

/** A name without what marks it, `.email`, `$email`, `@email`, and without its owner in R. */
function unmarked(word: string): string | undefined {
  if (isAsciiLetter(codeAt(word, 0)) ? !word.includes('$') : !marked.test(word)) return word;
  return word.replace(/^.*\$(?=\p{Alpha}|_)|^[.$@]+/u, '') || undefined;
}

/** Most begin with a letter of ASCII, and are asked no further. */
const hasLetter = (word: string): boolean => isAsciiLetter(codeAt(word, 0)) || /\p{Alpha}/u.test(word);
const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const marked = /^[.@]|\$/;

/** What a setter sets: `email` of `user.setEmail`. */
export const setBy = (name: string): string => (name.includes('set') ? name.replace(setter, withoutSet) : name);

const setter = /(^|\.)set(?:_(?=\w)|(?=\p{Upper}))(\p{Upper}(?=\p{Lower}))?/u;
const withoutSet = (_: string, owner: string, capital = ''): string => owner + capital.toLowerCase();

/** Keywords before a variable's name. */
const declarations = new Set('const export final let private public static string String val var'.split(' '));
const isDeclaration = (word: string): boolean => word.length > 2 && word.length < 8 && declarations.has(word);
