import { stringEscapes } from '../disguises/string-escapes.js';
import type { Format } from '../format.js';
import type { Broken, OutlineWriter } from '../outline.js';
import { createTree, type TreeWriter } from '../tree/tree.js';
import { readTokens, type TokenTaker } from './json-tokens.js';

const extensions = /\.(?:json|json5|jsonc|geojson|webmanifest|har|avsc|topojson|code-workspace|map)$/i;

/**
 * JSON (RFC 8259), with what people add to it: comments and trailing commas (JSONC), single quotes and bare keys
 * (JSON5), and one document after the other, each a record.
 */
export const json: Format = {
  name: 'JSON',
  is: (path, text) => extensions.test(path) && /^\s*(?:[[{"'/]|-?\d|true|false|null)/.test(text),
  outline: outlineJson,
};

export function outlineJson(text: string, writer: OutlineWriter): void {
  const broken = readJson(text, createTree(text, writer));
  if (broken) writer.breakOff(broken.at, broken.problem);
}

const escapes = [stringEscapes];

/**
 * Tells a tree what stands where, in a part of the text. Tolerates what JSON forbids, because a tool wrote it; a bracket that closes nothing and
 * a quote that nothing closes end it.
 * @returns where and why it ended too early
 */
export function readJson(text: string, tree: TreeWriter, from = 0, to = text.length): Broken | undefined {
  const open: string[] = [];
  let expectsKey = false;
  const takeText = (start: number, end: number, isQuoted: boolean): void => {
    if (expectsKey) tree.key(text.slice(start, end));
    else tree.value(start, end, isQuoted ? escapes : []);
  };
  const taker: TokenTaker = {
    open: (bracket) => {
      if (open.length === 0) tree.begin();
      open.push(bracket);
      tree.open(bracket === '{' ? 'map' : 'list');
      expectsKey = bracket === '{';
    },
    close: (bracket) => {
      if (open.pop() !== opening[bracket]) return false;
      tree.close();
      expectsKey = false;
      return true;
    },
    comma: () => {
      expectsKey = open.at(-1) === '{';
    },
    colon: () => {
      expectsKey = false;
    },
    text: takeText,
    comment: tree.prose,
  };
  const broken = readTokens(text, taker, from, to);
  return broken ?? (open.length > 0 ? { at: to, problem: 'a bracket that nothing closes' } : undefined);
}

const opening: Readonly<Record<string, string>> = { '}': '{', ']': '[' };
