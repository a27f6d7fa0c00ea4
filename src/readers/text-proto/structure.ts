import { stringEscapes } from '../disguises/string-escapes.js';
import type { Broken } from '../outline.js';
import type { TreeWriter } from '../tree/tree.js';
import type { IsRepeated } from './repeated.js';
import { readTokens } from './tokens.js';

/** A message or a list that is open. */
interface Level {
  readonly closing: string;
  /** The brackets of a list, or a message that stands more than once under its name and so is one of a list. */
  readonly isMember: boolean;
}

const closingOf: Readonly<Record<string, string>> = { '{': '}', '<': '>', '[': ']' };
const escapes = [stringEscapes];

/** Tells a tree what stands where. */
export function readTextProto(text: string, tree: TreeWriter, isRepeated: IsRepeated): Broken | undefined {
  const levels: Level[] = [];
  let name = '';
  let isValueNext = false;
  let message = 0;
  tree.begin();
  tree.open('map');
  const inList = (): boolean => levels.at(-1)?.closing === ']';
  const open = (sign: string): void => {
    const isMember = sign !== '[' && !inList() && isRepeated(message++);
    if (sign !== '[' && inList()) message++;
    if (isMember) tree.open('list');
    tree.open(sign === '[' ? 'list' : 'map');
    levels.push({ closing: closingOf[sign] ?? '', isMember });
    isValueNext = false;
  };
  const close = (sign: string): boolean => {
    const level = levels.pop();
    if (level?.closing !== sign) return false;
    tree.close();
    if (level.isMember) tree.close();
    isValueNext = false;
    return true;
  };
  const value = (start: number, end: number, isString: boolean): void => {
    tree.value(start, end, isString ? escapes : []);
    isValueNext = false;
  };
  const broken = readTokens(text, {
    word: (start, end) => {
      if (isValueNext || inList()) return value(start, end, false);
      name = text.slice(start, end).replace(/^\[(?:.*[./])?|\]$/g, '');
      tree.key(name);
    },
    // Strings beside each other are one, written on several lines: each is a value under the name.
    string: (start, end) => value(start, end, true),
    sign: (sign) => {
      if (sign in closingOf) open(sign);
      else if (sign === ':') isValueNext = true;
      else if (sign === ',' || sign === ';') isValueNext = false;
      else return close(sign);
      return true;
    },
    comment: tree.prose,
  });
  return broken ?? (levels.length > 0 ? { at: text.length, problem: 'a bracket that nothing closes' } : undefined);
}
