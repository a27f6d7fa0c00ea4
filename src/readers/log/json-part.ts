import { readJson } from '../json/json.js';
import type { EntryWriter } from './entry.js';

/**
 * JSON, or a dictionary of Python, that begins here and ends on the line.
 * @param before called when there is one, before anything of it is noted down
 * @returns behind it; `at` where something else begins, and -1 where it has no end on the line
 */
export function readJsonIn(text: string, at: number, end: number, entry: EntryWriter, before: () => void): number {
  opening.lastIndex = at;
  if (!opening.test(text) || opening.lastIndex > end) return at;
  const behind = closingOf(text, at, end);
  if (behind < 0) return -1;
  before();
  readJson(text, entry.tree, at, behind);
  return behind;
}

const opening = /(?:\[\s*)?\{\s*(?:"[^"\n]{0,120}"|'[^'\n]{0,120}')\s*:/y;

/** Behind the bracket that closes the one at `open`; -1 where none does. */
function closingOf(text: string, open: number, end: number): number {
  let depth = 0;
  for (let at = open; at < end; at++) {
    switch (text.charCodeAt(at)) {
      case 0x7b:
      case 0x5b:
        depth++;
        break;
      case 0x7d:
      case 0x5d:
        if (--depth === 0) return at + 1;
        break;
      case 0x22:
      case 0x27:
        at = endOfString(text, at, end);
        if (at < 0) return -1;
        break;
      default:
    }
  }
  return -1;
}

function endOfString(text: string, open: number, end: number): number {
  const quote = text.charCodeAt(open);
  for (let at = open + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === 0x5c) at++;
  }
  return -1;
}
