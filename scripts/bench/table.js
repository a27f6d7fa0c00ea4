// @ts-check
/** Tables of what was measured: the median of the rounds, and behind it the least and the most. */

/**
 * @typedef {import('./rounds.js').Row} Row
 * @typedef {import('./rounds.js').Result} Result
 * @typedef {{ least: number, middle: number, most: number }} Spread
 */

const heads = ['program', 'seconds', 'processor s', 'peak MB', 'MB/s', 'files/s', 'time ×', 'processor ×', 'found'];

/** @param {Result} result @returns {string} Markdown, aligned so that it can be read as it is. */
export function table(result) {
  const reference = result.rows.find(({ name }) => name === result.reference);
  const cells = [heads, ...result.rows.map((row) => cellsOf(row, reference))];
  const widths = heads.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const line = (/** @type {string[]} */ row) =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, at) => (at === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(heads), rule, ...cells.slice(1).map(line)].join('\n');
}

/** @param {Row} row @param {Row | undefined} reference */
function cellsOf(row, reference) {
  const empty = heads.slice(2).map(() => '');
  if (row.failed !== undefined || row.runs.length === 0) return [row.name, 'failed', ...empty];
  if (readNothing(row)) return [row.name, 'read nothing', ...empty];
  const stopped = wasStopped(row);
  const rate = spread(row.runs.map(({ bytes, wall }) => bytes / 1e6 / wall));
  return [
    row.name,
    stopped ? `more than ${row.limit}` : written(spread(row.runs.map(({ wall }) => wall))),
    stopped ? '' : written(spread(known(row, 'cpu'))),
    written(spread(known(row, 'memory').map((bytes) => bytes / 1e6)), false),
    row.bytes === 0 || rate?.most === 0 ? '' : written(rate),
    row.files < 2 || stopped ? '' : written(spread(row.runs.map(({ wall }) => row.files / wall)), false),
    ratioText(row, reference, 'wall'),
    stopped ? '' : ratioText(row, reference, 'cpu'),
    row.found === undefined ? '' : `${row.found}${stopped ? '+' : ''}`,
  ];
}

/** Some know only certain kinds of files. @param {Row} row */
export function readNothing({ read, files }) {
  return read === 0 && files > 0;
}

/** @param {Row} row */
export function wasStopped(row) {
  return row.runs.some(({ stopped }) => stopped);
}

/**
 * How much more time a byte takes than with the reference, round by round. Of one that was stopped and does not say how
 * far it came, this is the least it can be.
 * @param {Row} row @param {Row | undefined} reference @param {'wall' | 'cpu'} what
 */
export function ratio(row, reference, what) {
  const ratios = row.runs.map((run, round) => {
    const other = reference?.runs[Math.min(round, reference.runs.length - 1)];
    const [mine, theirs] = [run[what], other?.[what]];
    if (!other || mine === undefined || theirs === undefined) return Number.NaN;
    return mine / (run.bytes || row.bytes || 1) / (theirs / (other.bytes || 1));
  });
  return spread(ratios.filter(Number.isFinite));
}

/** @param {Row} row @param {Row | undefined} reference @param {'wall' | 'cpu'} what */
function ratioText(row, reference, what) {
  if (row === reference) return '1';
  const unknown = wasStopped(row) && row.runs.every(({ bytes }) => bytes === 0) && row.bytes > 0;
  return (unknown ? '> ' : '') + written(ratio(row, reference, what));
}

/** @param {Row} row @param {'cpu' | 'memory'} what */
function known(row, what) {
  return row.runs.flatMap((run) => run[what] ?? []);
}

/** @param {number[]} values @returns {Spread | undefined} */
export function spread(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const [least, middle, most] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  return least === undefined || middle === undefined || most === undefined ? undefined : { least, middle, most };
}

/** @param {Spread | undefined} spread @param {boolean} [full] */
function written(spread, full = true) {
  if (!spread) return '';
  const { least, middle, most } = spread;
  return full && least !== most ? `${short(middle)} (${short(least)}–${short(most)})` : short(middle);
}

/** Three digits that count. @param {number} value */
export function short(value) {
  if (value >= 100) return String(Math.round(value));
  return value >= 10 ? value.toFixed(1) : value.toFixed(value >= 0.1 ? 2 : 3);
}
