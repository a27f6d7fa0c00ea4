import { stringEscapes } from '../disguises/string-escapes.js';
import type { Broken } from '../outline.js';
import type { TreeWriter } from '../tree/tree.js';
import { type GraphqlToken, readTokens } from './tokens.js';

/** What a bracket opened: only in arguments there are values. */
type Level = 'arguments' | 'object' | 'list' | 'other';

const opening = new Set(['(', '{', '[']);
const closing: Readonly<Record<string, readonly Level[]>> = {
  ')': ['arguments', 'other'],
  '}': ['object', 'other'],
  ']': ['list', 'other'],
};
const definitions = new Set('directive enum extend input interface scalar schema type union'.split(' '));
const operations = new Set(['fragment', 'mutation', 'query', 'subscription']);
const longestName = 200;
const escapes = [stringEscapes];

const innerLevel = (sign: string): Level => (sign === '[' ? 'list' : 'object');

/** Tells a tree what stands where: arguments as objects, each in a list of its field's name. */
export function readGraphql(text: string, tree: TreeWriter): Broken | undefined {
  const levels: Level[] = [];
  /** How many of the open brackets are within arguments, those included. */
  let inside = 0;
  let isDefinition = false;
  let name = '';
  /** The sign before a string decides what it is: a value, or the description of what comes. */
  let before = '';

  const open = (sign: string): void => {
    const level = inside > 0 ? innerLevel(sign) : sign === '(' && !isDefinition ? 'arguments' : 'other';
    // The objects of one call are parts of what it is about: `create(user: {…}, address: {…})`.
    const isPart = levels.at(-1) === 'arguments';
    levels.push(level);
    if (level === 'other') return;
    inside++;
    if (level === 'arguments') {
      tree.key(name);
      tree.open('list');
    }
    tree.open(level === 'list' ? 'list' : 'map', isPart);
  };
  const close = (sign: string): boolean => {
    const level = levels.pop();
    if (level === undefined || !closing[sign]?.includes(level)) return false;
    if (level === 'other') return true;
    inside--;
    tree.close();
    if (level === 'arguments') tree.close();
    return true;
  };
  const takeSign = (sign: string): boolean => {
    if (opening.has(sign)) open(sign);
    else if (sign in closing) return close(sign);
    else if (sign === ':' && inside > 0) tree.key(name);
    return true;
  };
  const takeName = (written: string): void => {
    name = written;
    if (levels.length > 0) return;
    if (definitions.has(written)) isDefinition = true;
    else if (operations.has(written)) isDefinition = false;
  };
  const takeValue = ({ type, start, end }: GraphqlToken): void => {
    const isValue = inside > 0 && (before === ':' || before === '=' || levels.at(-1) === 'list');
    if (isValue) tree.value(start, end, type === 'string' ? escapes : []);
    else if (type === 'string') tree.prose(start, end);
  };

  tree.begin();
  tree.open('map');
  const broken = readTokens(text, (token) => {
    const { type, start, end } = token;
    if (type === 'comment') {
      tree.prose(start, end);
      return undefined;
    }
    const written = text.slice(start, Math.min(end, start + longestName));
    const isPossible = type !== 'sign' || takeSign(written);
    if (type === 'name') takeName(written);
    else if (type !== 'sign') takeValue(token);
    before = type === 'sign' ? written : '';
    return isPossible ? undefined : { at: start, problem: 'a bracket that closes nothing' };
  });
  return broken ?? (levels.length > 0 ? { at: text.length, problem: 'a bracket that nothing closes' } : undefined);
}
