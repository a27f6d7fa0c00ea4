import type { Plain, Skim } from '../../model/skim.js';
import type { Format, SliceReader } from '../format.js';
import { wholeLines } from '../lines.js';
import type { OutlineWriter } from '../outline.js';
import { createTree } from '../tree/tree.js';
import { readJson } from './json.js';

/** One JSON document a line, each a record: NDJSON, JSON Lines. A line that is none is text, and the next one is read. */
export const ndjson: Format = {
  name: 'NDJSON',
  is: (path, text) => (named.test(path) && /^\s*[[{]/.test(text)) || (isJson.test(path) && lines.test(text)),
  outline: (text, writer) => createLineReader()(text, writer),
  slices: (): SliceReader => {
    const read = createLineReader();
    return {
      outline: (text, writer, isLast, skim) => {
        const end = wholeLines(text, isLast);
        read(text.slice(0, end), writer, skim);
        return end;
      },
      plain,
    };
  },
};

/** Strings and numbers. Words and keys have to be the same, and what has escapes where it ends is read. */
const plain: Plain = {
  value: /^"[^"]*(?<!\\)"$|^[[,:\s]-?\d[\w.+-]*[\]},\s]$/,
  between: /^"?(?:[{}[\],: \r\n]|"[^"\\]*"(?= ?:)|""(?=[,\]}])|\b(?:true|false|null)\b)*"?$/,
};

const named = /\.(?:jsonl|ndjson|ldjson)$/i;
const isJson = /\.json$/i;
/** Two lines, each an object of its own. */
const lines = /^\s*\{[^\n]{0,20000}\}[ \t]*\r?\n\{"/;

type ReadLines = (text: string, writer: OutlineWriter, skim?: Skim) => void;

/** Reads the lines of one part after the other. */
function createLineReader(): ReadLines {
  /** No other text stands between the next line and the document before it. */
  let isBehindDocument = false;
  /** Two lines of the same shape may mean different things. */
  let mayPair = false;
  return (text, writer, skim) => {
    const tree = createTree(text, writer);

    const read = (start: number, end: number): void => {
      const broken = readJson(text, tree, start, end);
      if (broken) writer.breakOff(broken.at, broken.problem, end);
      isBehindDocument = !broken && text.charCodeAt(start) === brace;
      mayPair ||= tree.mayPair();
    };

    const goOver = (start: number, end: number, by: Skim): boolean => {
      const first = tree.nextRecord();
      by.begin(first, start);
      // A comment behind it belongs to its record.
      const isAmongDocuments = isBehindDocument && (end + 1 >= text.length || text.charCodeAt(end + 1) === brace);
      if (mayPair || !isAmongDocuments || text.charCodeAt(start) !== brace) return false;
      const skimmed = by.over('', Math.min(end + 1, text.length));
      if (!skimmed) return false;
      const { valueEnd, records } = skimmed;
      tree.skip(records);
      writer.skip(start, valueEnd, first + records - 1);
      return true;
    };

    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline;
      if (!skim || !goOver(start, end, skim)) read(start, end);
      start = end + 1;
    }
  };
}

const brace = '{'.charCodeAt(0);
