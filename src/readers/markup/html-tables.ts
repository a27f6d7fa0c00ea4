import { attributeText, type Element, elementsIn, isElement, type Node } from './elements.js';

/** What the cells of a table are, and which of its rows are about somebody each. */
export interface Table {
  /** The label of what stands in a cell. */
  readonly labels: ReadonlyMap<Element, string>;
  /** Rows below a header; in a table without one, all rows speak of one. */
  readonly records: ReadonlySet<Element>;
}

interface Row {
  readonly element: Element;
  readonly cells: readonly Element[];
  readonly isHead: boolean;
}

const longestLabel = 60;
const widest = 100;
const label = /^\p{Alpha}[^\d@:<>{}]{0,39}$/u;

/** Tables of data have a header above their columns, or a label beside each value. */
export function readTable(table: Element, text: string): Table {
  const rows = rowsOf(table);
  const said = (cell: Element): string => wordsIn(cell, text);
  const head = headerOf(rows, said);
  const labels = new Map<Element, string>();
  const records = new Set<Element>();
  const take = (cell: Element, name = ''): void => {
    if (label.test(name)) labels.set(cell, name);
  };
  if (!head) {
    const isPairs = rows.every(({ cells }) => cells.length <= 2);
    for (const { cells } of rows) for (const [cell, name] of beside(cells, isPairs, said)) take(cell, name);
    return { labels, records };
  }
  const columns = columnsOf(head, said, text);
  for (const { element, cells } of rows.slice(rows.indexOf(head) + 1)) {
    records.add(element);
    let column = 0;
    for (const cell of cells) {
      take(cell, columns[column]);
      column += spanOf(cell, text);
    }
  }
  return { labels, records };
}

/** Cells with what the cell before them says, where that is a header or the first of two. */
function beside(cells: readonly Element[], isPairs: boolean, said: (cell: Element) => string): [Element, string][] {
  return cells.flatMap((cell, index): [Element, string][] => {
    const before = cells[index - 1];
    const isLabelled = before && cell.name === 'td' && (isPairs || before.name === 'th');
    return isLabelled ? [[cell, said(before).replace(/(?<!\s)\s*:$/, '')]] : [];
  });
}

function rowsOf(table: Element): Row[] {
  const groups = elementsIn(table).flatMap((child) => (child.name === 'tr' ? [child] : elementsIn(child)));
  return groups
    .filter(({ name }) => name === 'tr')
    .map((element) => ({
      element,
      cells: elementsIn(element).filter(({ name }) => name === 'td' || name === 'th'),
      isHead: element.parent?.name === 'thead',
    }))
    .filter(({ cells }) => cells.length > 0);
}

/** The last row of a head; else one of header cells; else a first row of three labels and more, with no data in it. */
function headerOf(rows: readonly Row[], said: (cell: Element) => string): Row | undefined {
  const marked =
    rows.findLast(({ isHead }) => isHead) ??
    rows.find(({ cells }) => cells.length > 1 && cells.every(({ name }) => name === 'th'));
  if (marked) return marked;
  const [first, second] = rows;
  if (!first || !second || first.cells.length < 3 || first.cells.length !== second.cells.length) return undefined;
  return first.cells.every((cell) => label.test(said(cell))) ? first : undefined;
}

function columnsOf({ cells }: Row, said: (cell: Element) => string, text: string): string[] {
  const columns: string[] = [];
  for (const cell of cells) {
    const free = widest - columns.length;
    if (free <= 0) break;
    columns.push(...Array<string>(Math.min(free, spanOf(cell, text))).fill(said(cell)));
  }
  return columns;
}

function spanOf(cell: Element, text: string): number {
  const span = Number(attributeText(cell, 'colspan', text));
  return Number.isInteger(span) && span > 0 ? Math.min(span, widest) : 1;
}

const isSilent = (name: string): boolean => name === 'style' || name === 'script';

/** A label does not have so much in it. */
const mostNodes = 200;

/** The words of a cell; none where it holds more than a label does, or a table. */
export function wordsIn(cell: Element, text: string): string {
  const rest: Node[] = [cell];
  let words = '';
  let left = mostNodes;
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (isElement(node)) {
      left -= node.children.length + 1;
      if (isSilent(node.name)) continue;
      if (node.name === 'table' || left < 0) return '';
      rest.push(...node.children.toReversed());
    } else if (node.kind === 'text') words = `${words} ${text.slice(node.start, node.end)}`.trim();
    if (words.length > longestLabel) return '';
  }
  return words.replace(/\s+/g, ' ');
}
