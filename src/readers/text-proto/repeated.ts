import { readTokens } from './tokens.js';

/** Whether a message, by its number in the text, has others of its name beside it. */
export type IsRepeated = (message: number) => boolean;

/** A message that is open, and how its fields are called that are messages, with the first of each name. */
interface Level {
  readonly first: Map<string, number>;
}

/** Goes through the text once before it is read, for the first of several is no different from the only one. */
export function repeatedMessages(text: string): IsRepeated {
  const repeated = new Set<number>();
  const levels: Level[] = [{ first: new Map() }];
  let name = '';
  let message = 0;
  readTokens(text, {
    word: (start, end) => {
      name = text.slice(start, end);
    },
    string: () => undefined,
    sign: (sign) => {
      if (sign === '{' || sign === '<') {
        const names = levels.at(-1)?.first;
        const before = names?.get(name);
        if (before === undefined) names?.set(name, message);
        else repeated.add(before).add(message);
        levels.push({ first: new Map() });
        message++;
      } else if ((sign === '}' || sign === '>') && levels.length > 1) levels.pop();
      return true;
    },
    comment: () => undefined,
  });
  return (number) => repeated.has(number);
}
