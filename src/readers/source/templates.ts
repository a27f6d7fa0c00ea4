import type { TokenTaker } from './taker.js';

/** Template literals: text between backticks, and code between braces in it, which may hold others. */
export interface Templates {
  /** From behind the backtick to where code begins or goes on. */
  readonly begin: (at: number) => number;
  /** From behind a brace of the code to where code goes on. */
  readonly brace: (isOpening: boolean, at: number) => number;
}

const [backtick, backslash, dollar, openBrace] = [0x60, 0x5c, 0x24, 0x7b];

export function createTemplates(text: string, taker: TokenTaker): Templates {
  /** How many braces were open where the code in each template began. */
  const open: number[] = [];
  let braces = 0;

  const read = (start: number): number => {
    let at = start;
    for (let code = text.charCodeAt(at); code !== backtick && at < text.length; code = text.charCodeAt(at)) {
      if (code === dollar && text.charCodeAt(at + 1) === openBrace) {
        open.push(braces);
        taker.open(openBrace, at + 1);
        return at + 2;
      }
      at += code === backslash ? 2 : 1;
    }
    // What holds code is no literal.
    if (text.charCodeAt(start - 1) === backtick && at < text.length) taker.literal(start - 1, start, at);
    return at + 1;
  };

  return {
    begin: read,
    brace: (isOpening, at) => {
      if (isOpening) braces++;
      else if (open.at(-1) === braces) {
        open.pop();
        return read(at);
      } else braces--;
      return at;
    },
  };
}
