/** A character of C and its kin; what is longer and begins so is the name of a lifetime or a number with separators. */
export const character = /'(?:\\[^\n]{1,9}?|[^'\\\n]{1,2})'/y;
/** A regular expression between slashes; bounded, because what begins like one may be a division. */
export const regex = /\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n]){0,200}\]|[^/\\\n[]){1,300}\/[a-z]{0,8}/y;

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Finds what closes, and looks only once through the rest of a text that does not hold it. */
export function createFinder(text: string): (closing: string, from: number) => number {
  const missing = new Set<string>();
  return (closing, from) => {
    if (missing.has(closing)) return -1;
    const found = text.indexOf(closing, from);
    if (found < 0) missing.add(closing);
    return found;
  };
}

const beforeOperand = new Set(Array.from('=([{,;:!&|?+-*%^~>.', (before) => before.charCodeAt(0)));
const keyword = /(?:^|[^\w$.])(?:return|case|typeof|when|if|elsif|unless|and|or|not|in|puts|yield)$/;

/** Whether what stands at an offset is a value of its own, and does not follow one: a string, no closing quote; a pattern, no division. */
export function isOperand(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === 0x20 || text.charCodeAt(before) === 0x09) before--;
  const code = text.charCodeAt(before);
  if (before < 0 || code === 0x0a || beforeOperand.has(code)) return true;
  return code > 0x60 && code < 0x7b && keyword.test(text.slice(Math.max(0, before - 9), before + 1));
}
