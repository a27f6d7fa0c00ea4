import type { Format, SliceReader } from '../format.js';
import { wholeLines } from '../lines.js';
import type { OutlineWriter } from '../outline.js';
import { createTree } from '../tree/tree.js';
import { readJson } from './json.js';

/** One JSON document a line, each a record: NDJSON, JSON Lines. A line that is none is text, and the next one is read. */
export const ndjson: Format = {
  name: 'NDJSON',
  is: (path, text) => (named.test(path) && /^\s*[[{]/.test(text)) || (isJson.test(path) && lines.test(text)),
  outline: outlineLines,
  slices: (): SliceReader => ({
    outline: (text, writer, isLast) => {
      const end = wholeLines(text, isLast);
      outlineLines(text.slice(0, end), writer);
      return end;
    },
  }),
};

const named = /\.(?:jsonl|ndjson|ldjson)$/i;
const isJson = /\.json$/i;
/** Two lines, each an object of its own. */
const lines = /^\s*\{[^\n]{0,20000}\}[ \t]*\r?\n\{"/;

function outlineLines(text: string, writer: OutlineWriter): void {
  const tree = createTree(text, writer);
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const broken = readJson(text, tree, start, end);
    if (broken) writer.breakOff(broken.at, broken.problem, end);
    start = end + 1;
  }
}
