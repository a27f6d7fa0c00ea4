import { generators } from './generators.js';

/** Rows that are alike, and among them those that are written otherwise, in a format that has some. */
export interface OddRows {
  readonly path: string;
  readonly text: string;
}

const words = [
  'open',
  'Shut',
  'ärger',
  'new line',
  'AB-12',
  '2024-01-31',
  '10.0.0.7',
  'a1b2c3d4e5',
  'null',
  '7',
  '1234567',
];
const odd = [
  'says "yes"',
  "O'Neil",
  ' blank ',
  '{"a": 1}',
  '[1]',
  '="7"',
  'x\\y',
  '<b>',
  '',
  'long '.repeat(40),
  'tab\there',
];

type Cell = string;
type Row = readonly Cell[];

const columns = ['id', 'state', 'mail', 'remark', 'code'];

/** Every `often` rows one has a cell that is not plain. */
function rowsOf(seed: number, count: number, often: number): Row[] {
  const make = generators(seed);
  return Array.from({ length: count }, (_, row) => {
    const cells = [`${row + 1}`, make.pick(words), make.email(), make.pick(words), make.digits(1 + (row % 9))];
    if (row % often === often - 1) cells[row % 5] = make.pick(odd);
    if (row % (often * 5) === 3) cells[3] = `ask ${make.email()}`;
    return cells;
  });
}

const csvCell = (cell: Cell): Cell => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csvRow = (row: Row): string => row.map(csvCell).join(',');
const literal = (cell: Cell): string =>
  /^[1-9]\d*$/.test(cell) ? cell : cell === 'null' ? 'NULL' : `'${cell.replaceAll("'", "''")}'`;

/** What stands between rows, and names somebody. */
const between = (row: number, make: () => string, mark: string): string =>
  row % 211 === 100 ? `${mark}by ${make()}\n` : '';

/** @param often how many rows come to one that is written otherwise */
export const oddRows: Readonly<Record<string, (seed: number, count: number, often?: number) => OddRows>> = {
  csv: (seed, count, often = 40) => {
    const { email } = generators(seed + 1);
    const header = columns.join(',');
    const rows = rowsOf(seed, count, often).map((row, at) => {
      const gap = at === 4500 || at === 29_000 ? `\n\n${header}\n` : at % 700 === 350 ? `${header}\n` : '';
      return `${gap}${between(at, email, '# ')}${csvRow(row)}\n`;
    });
    return { path: 'rows.csv', text: `${header}\n${rows.join('')}` };
  },
  'csv with carriage returns': (seed, count, often = 40) => ({
    path: 'rows.csv',
    text: [columns, ...rowsOf(seed, count, often)].map((row) => `${csvRow(row)}\r\n`).join(''),
  }),
  tsv: (seed, count, often = 40) => ({
    path: 'rows.tsv',
    text: [columns, ...rowsOf(seed, count, often)]
      .map((row) => `${row.map((cell) => cell.replaceAll('\t', ' ')).join('\t')}\n`)
      .join(''),
  }),
  ndjson: (seed, count, often = 40) => {
    const { email } = generators(seed + 1);
    const lines = rowsOf(seed, count, often).map(([id, state, mail, remark, code], at) => {
      const parts = at % 3 === 0 ? [{ n: 1, state }, {}, { n: 22, state: remark }] : [];
      const document = { id: Number(id) || id, state, user: { mail, remark }, parts, last: at % 2 === 0, code };
      const behind = at % 97 === 7 ? ['}', ']', '{"state":"open"}', ' "open"'][Math.floor(at / 97) % 4] : '';
      return `${between(at, email, '// ')}${JSON.stringify(document)}${behind}\n`;
    });
    return { path: 'rows.ndjson', text: lines.join('') };
  },
  sql: (seed, count, often = 40) => {
    const { email } = generators(seed + 1);
    const insert = (table: string): string => `INSERT INTO ${table} (${columns.join(', ')}) VALUES\n`;
    const tuples = rowsOf(seed, count, often).map((row, at) => {
      const amid = at % 97 === 7 ? [` '${row[1]}'`, ' -- x\n', ' || 1'][Math.floor(at / 97) % 3] : '';
      const tuple = `(${row.map(literal).join(`${amid}, `)})`;
      const end =
        at % 300 === 299
          ? `;\n${between(at + 1, email, '-- ')}${insert(at % 900 === 299 ? 'others' : 'people')}`
          : `,\n${between(at, email, '-- ')}`;
      return `${tuple}${at === count - 1 ? ';\n' : end}`;
    });
    return { path: 'rows.sql', text: `${insert('people')}${tuples.join('')}` };
  },
};
