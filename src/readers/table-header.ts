import { cellTexts, rowStarts } from './table-cells.js';

const delimiters = [',', '\t', ';', '|'] as const;
/** Of a table with one column, whose rows nothing divides. */
const noDelimiter = '';

interface Header {
  readonly start: number;
  readonly delimiter: string;
  readonly labels: readonly string[];
}

/** The first row, if it reads as names, each with a letter, none that could be data. */
export function readHeader(text: string): Header | undefined {
  const start = behindComments(text);
  const candidates = delimiters.map((delimiter) => ({ start, delimiter, labels: cellTexts(text, start, delimiter) }));
  const widest = candidates.sort((a, b) => b.labels.length - a.labels.length)[0];
  if (!widest?.labels.every(isName)) return undefined;
  if (widest.labels.length >= 2) return widest;
  return isColumn(text, start) ? { ...widest, delimiter: noDelimiter } : undefined;
}

const isName = (label: string): boolean => label.length <= 64 && /\p{L}/u.test(label) && !/[@\n]|\d{4}/.test(label);

/** Where the first line begins that is neither empty nor a comment; `#id,name` is a header, as bioinformatics has it. */
function behindComments(text: string): number {
  const skipped = /[ \t\r]*\n|#(?![\p{L}_][^\n,;|\t]*[,;|\t])[^\n]*\n/uy;
  let start = 0;
  while (skipped.test(text)) start = skipped.lastIndex;
  return start;
}

/** How many rows tell whether a file has one column. */
const probedRows = 20;

/** Whether one column begins here: a short name, and below it short values, neither prose nor `key: value`. */
function isColumn(text: string, start: number): boolean {
  const rows = rowStarts(text, start, noDelimiter).slice(0, probedRows);
  const [name = '', ...values] = rows.map((row) => cellTexts(text, row, noDelimiter)[0] ?? '');
  const filled = values.filter((value) => value !== '');
  const divides = (row: number): boolean => delimiters.some((delimiter) => cellTexts(text, row, delimiter).length > 1);
  return isColumnName.test(name) && filled.length > 0 && filled.every(isShort) && !rows.some(divides);
}

const isColumnName = /^[\p{L}_][\p{L}\p{M}\p{N}_./()-]{0,39}(?: [\p{L}\p{M}\p{N}_./()-]{1,39}){0,3}$/u;

const isShort = (value: string): boolean =>
  value.length <= 64 && value.split(/\s+/).length <= 6 && !/^[\p{L}_ -]+(?:=|: )/u.test(value);
