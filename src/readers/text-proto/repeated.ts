import { readTokens } from './tokens.js';

/** Whether a message, by its number in the text, has others of its name beside it. */
export type IsRepeated = (message: number) => boolean;

/** A message that is open, and how its fields are called that are messages, with the first of each name. */
interface Level {
  readonly first: Map<string, number>;
}

/** What stands deeper is not told apart: nobody nests messages so deep, and every level costs memory. */
const deepest = 1000;

/** Goes through the text once before it is read, for the first of several is no different from the only one. */
export function repeatedMessages(text: string): IsRepeated {
  const repeated = new Set<number>();
  const levels: Level[] = [{ first: new Map() }];
  let name = '';
  let message = 0;
  let beyond = 0;
  const open = (): void => {
    if (levels.length > deepest) beyond++;
    else {
      const names = levels.at(-1)?.first;
      const before = names?.get(name);
      if (before === undefined) names?.set(name, message);
      else repeated.add(before).add(message);
      levels.push({ first: new Map() });
    }
    message++;
  };
  const close = (): void => {
    if (beyond > 0) beyond--;
    else if (levels.length > 1) levels.pop();
  };
  readTokens(text, {
    word: (start, end) => {
      name = text.slice(start, end);
    },
    string: () => undefined,
    sign: (sign) => {
      if (sign === '{' || sign === '<') open();
      else if (sign === '}' || sign === '>') close();
      return true;
    },
    comment: () => undefined,
  });
  return (number) => repeated.has(number);
}
