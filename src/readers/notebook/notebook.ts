import { lookup } from '../../model/lookup.js';
import type { Encoding } from '../disguises/piece.js';
import type { Format } from '../format.js';
import type { OutlineWriter } from '../outline.js';
import { joinedStrings } from './joined-strings.js';
import { type JsonValue, readValues } from './values.js';

/**
 * Jupyter notebooks (nbformat 3 and 4): the cells and what they put out, each a document whose lines are a list of JSON
 * strings. Metadata, numbers of executions and pictures hold no labels.
 */
export const notebook: Format = {
  name: 'Jupyter notebook',
  is: (path, text) => /\.ipynb$/i.test(path) && /^\s*\{/.test(text),
  isText: true,
  outline: outlineNotebook,
};

/** A document of a notebook. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly path: string;
  readonly cell: string;
  readonly encodings: readonly Encoding[];
}

function outlineNotebook(text: string, writer: OutlineWriter): void {
  const { root, broken } = readValues(text);
  const language = languageOf(text, root);
  const parts = cellsOf(root).flatMap((cell, index) => partsOf(text, cell, `cell ${index + 1}`, language));
  parts.sort((one, other) => one.start - other.start);
  let behind = 0;
  for (const { start, end, path, cell, encodings } of parts) {
    // A key that comes twice gives two parts at one place.
    if (start < behind || end <= start) continue;
    writer.field(
      start,
      end,
      writer.column(cell, () => ({ kind: '', cell: () => cell, isOpaque: true })),
      0,
    );
    writer.embed({ start, end, path, encodings, orText: true });
    behind = end;
  }
  if (broken) writer.breakOff(broken.at, broken.problem);
}

/** Those of nbformat 3 are on worksheets. */
const cellsOf = (root: JsonValue): readonly JsonValue[] => {
  const sheets = root.members.get('worksheets')?.items ?? [];
  return [root, ...sheets].flatMap((holder) => holder.members.get('cells')?.items ?? []);
};

/** What code cells are written in, as the end of a file's name. */
function languageOf(text: string, root: JsonValue): string {
  const metadata = root.members.get('metadata');
  const info = metadata?.members.get('language_info');
  const extension = textOf(text, info?.members.get('file_extension')).replace(/^\./, '');
  const language = textOf(text, metadata?.members.get('kernelspec')?.members.get('language')).toLowerCase();
  const known =
    extension ||
    (/^r$|^julia$|^scala$|^sql$|^ruby$/.exec(language)?.[0] ?? '').replace('julia', 'jl').replace('ruby', 'rb');
  return /^\w{1,10}$/.test(known) ? known : 'py';
}

const textOf = (text: string, value: JsonValue | undefined): string =>
  value?.kind === 'string' && value.end - value.start < 40 ? text.slice(value.start, value.end) : '';

/** What a line at the top of a code cell says of its language: `%%html`, `%%sql`. */
const magic = /^\s*%%(\w{1,12})/;
const magicPaths = lookup({
  bash: 'cell.sh',
  sh: 'cell.sh',
  html: 'cell.html',
  javascript: 'cell.js',
  js: 'cell.js',
  markdown: 'cell.md',
  sql: 'cell.sql',
  bigquery: 'cell.sql',
  writefile: 'cell.txt',
});

function partsOf(text: string, cell: JsonValue, name: string, language: string): Part[] {
  const kind = textOf(text, cell.members.get('cell_type'));
  const source = cell.members.get('source') ?? cell.members.get('input');
  const first = linesOf(source)[0];
  const head = first ? text.slice(first.start, Math.min(first.end, first.start + 40)) : '';
  const code = magicPaths(magic.exec(head)?.[1] ?? '') ?? `cell.${language}`;
  const path = kind === 'code' ? code : kind === 'raw' ? 'cell.txt' : 'cell.md';
  const outputs = cell.members.get('outputs')?.items ?? [];
  return [
    ...partOf(source, path, name),
    ...outputs.flatMap((output, index) => outputOf(output, `${name}, output ${index + 1}`)),
  ];
}

/** By media type, and by the short names of nbformat 3. Pictures, scripts and the views of widgets hold no text. */
const outputPaths = lookup({
  'text/plain': 'output.out',
  'text/html': 'output.html',
  'text/markdown': 'output.md',
  'text/csv': 'output.csv',
  'application/json': 'output.json',
  'application/geo+json': 'output.json',
  'application/vnd.dataresource+json': 'output.json',
  'application/xml': 'output.xml',
  text: 'output.out',
  html: 'output.html',
  json: 'output.json',
  evalue: 'output.out',
  traceback: 'output.out',
});

function outputOf(output: JsonValue, name: string): Part[] {
  const holders = [output, output.members.get('data')];
  return holders.flatMap((holder) =>
    [...(holder?.members ?? [])].flatMap(([key, value]) => {
      const path = outputPaths(key);
      return path === undefined ? [] : partOf(value, path, name);
    }),
  );
}

/** A string, a list of strings, or JSON as it stands. */
function partOf(value: JsonValue | undefined, path: string, cell: string): Part[] {
  const lines = linesOf(value);
  const [first] = lines;
  const last = lines.at(-1);
  if (first && last) return [{ start: first.start, end: last.end, path, cell, encodings: joinedStrings }];
  const isJson = value && path.endsWith('.json') && (value.kind === 'map' || value.kind === 'list');
  return isJson ? [{ start: value.start, end: value.end, path, cell, encodings: [] }] : [];
}

/** The strings that a text is made of; none where it is something else. */
function linesOf(value: JsonValue | undefined): readonly JsonValue[] {
  if (value?.kind === 'string') return [value];
  const items = value?.kind === 'list' ? value.items : [];
  return items.every(({ kind }) => kind === 'string') ? items : [];
}
