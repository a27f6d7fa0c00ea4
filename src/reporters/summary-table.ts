import { clipped, clippedPath, html } from './text-safety.js';

/** A cell's finished HTML on one line; `text`, `code` and `link` make it from anything. */
export type Cell = string;

export const text = (value: string, limit: number): Cell => html(clipped(value, limit)).replace(mentions, '$&<wbr>');

/** What GitHub would turn into a mention or a reference, and tell people of. */
const mentions = /@(?=\w)|(?<!&)#(?=\w)/g;

/** In code, GitHub looks for no mentions, references or links. */
export const code = (value: string, limit: number): Cell => `<code>${html(clipped(value, limit))}</code>`;

/** Long paths may break after a folder, so that they do not push the other columns out of sight. */
export const pathCode = (path: string, line?: number): Cell =>
  `<code>${html(clippedPath(path, 80)).replaceAll('/', '/<wbr>')}${line === undefined ? '' : `:${line}`}</code>`;

export const link = (url: string, inner: Cell): Cell => `<a href="${html(url)}">${inner}</a>`;

export interface TableLimits {
  readonly rows: number;
  /** UTF-8 bytes of all rows together. */
  readonly bytes: number;
}

export interface Table {
  readonly html: string;
  readonly leftOut: number;
}

const bytesOf = (value: string): number => new TextEncoder().encode(value).length;

const row = (cells: readonly Cell[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

/**
 * A table of as many rows as the limits allow. It is HTML without an empty line, which Markdown takes as it is: unlike
 * in a pipe table, nothing in a cell can be read as markup again.
 */
export const table = <Item>(
  heads: readonly string[],
  items: readonly Item[],
  cells: (item: Item) => readonly Cell[],
  limits: TableLimits,
): Table => {
  const lines: string[] = [];
  let bytes = 0;
  for (const item of items) {
    if (lines.length === limits.rows) break;
    const line = row(cells(item));
    bytes += bytesOf(line) + 1;
    if (bytes > limits.bytes) break;
    lines.push(line);
  }
  const head = `<tr>${heads.map((title) => `<th align="left">${html(title)}</th>`).join('')}</tr>`;
  return { html: ['<table>', head, ...lines, '</table>'].join('\n'), leftOut: items.length - lines.length };
};
