import { type Dialect, readRow } from './cells.js';

/** The delimiters of tables, those first that values hold least: units of Hive and ASCII, then what people choose. */
const delimiters = ['\u0001', '\u001f', '\t', '|', ';', '~', '^', ','] as const;

/** How many rows and characters tell how a table is written. */
const probedRows = 60;
const probedLength = 32_768;

/** How a table is written, and the rows by which that was told. */
export interface Probe {
  readonly dialect: Dialect;
  readonly rows: readonly ProbedRow[];
  /** How many of the rows, from 0 to 1, have as many cells as most. */
  readonly share: number;
}

export interface ProbedRow {
  readonly start: number;
  readonly cells: readonly string[];
}

/** How the table may be written whose rows begin at `start`, the likeliest first: as most rows have equally many cells. */
export function probe(text: string, start: number, wanted: readonly string[] = delimiters): readonly Probe[] {
  const head = text.slice(start, start + probedLength);
  const probes = wanted.flatMap((delimiter) => {
    const rows = head.includes(delimiter) ? probeWith(text, start, dialectFor(head, delimiter)) : undefined;
    return rows ? [rows] : [];
  });
  const best = Math.max(...probes.map(({ share }) => share));
  const rankOf = ({ share, dialect }: Probe): number => {
    if (share < best - tolerance) return share;
    // In `Jane;1,50` the comma is one of decimals.
    return isComma(dialect) && decimalComma.test(head) ? 1 : 2 + dialect.width;
  };
  return probes.sort((one, other) => rankOf(other) - rankOf(one));
}

const tolerance = 0.05;
const decimalComma = /\d,\d/;
const isComma = ({ delimiter }: Dialect): boolean => delimiter === ','.charCodeAt(0);

/** That of a file with one column. */
export const undivided = (text: string): Dialect => ({
  ...dialectFor(text.slice(0, probedLength), ','),
  delimiter: -1,
});

/** The rows that begin at `start`, without the empty ones among them. */
export function rowsFrom(text: string, start: number, dialect: Dialect, most = probedRows): ProbedRow[] {
  const rows: ProbedRow[] = [];
  let at = start;
  for (let read = 0; at < text.length && at - start < probedLength && read < most; read++) {
    const cells: string[] = [];
    const row = at;
    at = readRow(text, at, dialect, (from, to) => void cells.push(text.slice(from, to)));
    if (cells.some((cell) => cell !== '')) rows.push({ start: row, cells });
  }
  return rows;
}

function probeWith(text: string, start: number, dialect: Dialect): Probe | undefined {
  const rows = rowsFrom(text, start, dialect);
  const counts = new Map<number, number>();
  for (const { cells } of rows) if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let width = 0;
  for (const [cells, count] of counts) if (count > (counts.get(width) ?? 0)) width = cells;
  if (width === 0) return undefined;
  return { dialect: { ...dialect, width }, rows, share: (counts.get(width) ?? 0) / rows.length };
}

function dialectFor(head: string, delimiter: string): Dialect {
  return {
    delimiter: delimiter.charCodeAt(0),
    quote: quoteOf(head, delimiter).charCodeAt(0),
    newline: (head.includes('\r') && !head.includes('\n') ? '\r' : '\n').charCodeAt(0),
    escapes: /[^\\"]\\"[^\s,;|"]/.test(head) && !/[^\s,;|"\\]""/.test(head),
    width: 0,
  };
}

/** Single quotes where cells stand between them, several times, and none stands between double ones. */
function quoteOf(head: string, delimiter: string): '"' | "'" {
  const around = (quote: string): number => {
    let cells = 0;
    for (let at = head.indexOf(delimiter + quote); at >= 0; at = head.indexOf(delimiter + quote, at + 1)) {
      const close = head.indexOf(quote, at + 2);
      const behind = close < 0 ? '' : head.charAt(close + 1);
      if (close >= 0 && (behind === '' || behind === delimiter || behind === '\n' || behind === '\r')) cells++;
    }
    return cells;
  };
  return around("'") >= 2 && around('"') === 0 ? "'" : '"';
}
