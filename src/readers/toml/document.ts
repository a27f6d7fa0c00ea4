import type { Broken } from '../outline.js';
import type { TreeWriter } from '../tree/tree.js';
import { createTables } from './tables.js';
import { keysAt, lineEnd, skipLines } from './tokens.js';
import { readPair } from './values.js';

/** Tells a tree what stands where: comments, headers, and keys with their values. */
export function readToml(text: string, tree: TreeWriter): Broken | undefined {
  const tables = createTables(tree);
  tree.begin();
  tree.open('map');
  for (let at = skipLines(text, text.startsWith('\ufeff') ? 1 : 0); at < text.length; ) {
    const end = statement(text, at, tree, tables);
    if (typeof end !== 'number') return end;
    at = skipLines(text, end);
  }
  return undefined;
}

/** Where the statement is over that begins here. */
function statement(
  text: string,
  at: number,
  tree: TreeWriter,
  tables: ReturnType<typeof createTables>,
): number | Broken {
  if (text[at] === '#') {
    const end = lineEnd(text, at);
    tree.prose(at, end);
    return end;
  }
  if (text[at] !== '[') return readPair(text, at, tree);
  const isMember = text[at + 1] === '[';
  const brackets = isMember ? 2 : 1;
  const keys = keysAt(text, skipLines(text, at + brackets));
  if (!keys || !text.startsWith(']'.repeat(brackets), keys.end)) return { at, problem: 'a header that nothing closes' };
  tables.enter(keys.names, isMember);
  return keys.end + brackets;
}
