import { detached } from '../model/detached.js';
import type { Placed } from '../model/finding.js';
import { lastUpTo } from '../model/sorted.js';
import type { Cells } from '../model/view.js';
import { mix, shapeOf, wholeShapeOf } from './cell-shape.js';
import type { Unsettled } from './unsettled.js';

/** So many cells of one shape must have come to the same before the next is taken at its word. */
const enough = 32;
/** Of a shape in which nothing was found, or nobody's values alone, more: what is missed there is missed for good. */
const enoughOfNothing = 512;
/** Shapes remembered of a column; running text has a new one in every cell. */
const mostShapes = 20_000;
/** Of so many records one is looked at although it is settled, so that a change in the data is noticed. */
const sampling = 499;
/** For each cell that came to something else, so many must have come to the same. */
const tolerance = 20;

/** What the cells of one shape in one column came to: the groups of the findings in them, none where nothing was found. */
interface Experience {
  readonly groups: readonly string[];
  /** One for each of them, from when they are first counted. */
  counters?: readonly Counter[];
  readonly key: string;
  /** Whether the next one would come to the same for the same reasons. */
  readonly isSure: boolean;
  /** Nothing that could be somebody's is among them. */
  readonly isNobodys: boolean;
  alike: number;
  others: number;
}

type Column = Map<number, Experience>;

/** Counts one more value, by its record in the file. */
export type Counter = (record: number) => void;

/** What the first rows of a long table teach about the next ones, whose cells look the same. */
export interface Settled {
  /** The records to be looked at. The others are counted: every cell of them is of a shape that is settled. */
  readonly open: (text: string, cells: Cells, firstRecord: number, isUnsettled?: Unsettled) => Opened;
  /** Takes in what was found in cells that were looked at; a group says what a match is found as, none if that may vary. */
  readonly learn: (cells: Cells, text: string, matches: readonly Placed[], groupOf: (match: Placed) => string) => void;
}

export interface Opened {
  readonly open: ReadonlySet<number>;
  /** How many records are not looked at. */
  readonly left: number;
}

export function createSettled(counterOf: (group: string) => Counter): Settled {
  const columns = new Map<string, Column>();
  const columnsOf = (cells: Cells): readonly Column[] =>
    cells.columns.map(({ id, kind = id }) => {
      const before = columns.get(kind);
      if (before) return before;
      const column: Column = new Map<number, Experience>();
      columns.set(detached(kind), column);
      return column;
    });

  const countOne = (experience: Experience, record: number): void => {
    experience.counters ??= experience.groups.map(counterOf);
    for (const count of experience.counters) count(record);
  };

  return {
    open: (text, cells, firstRecord, isUnsettled) => {
      const byNumber = columnsOf(cells);
      const open = new Set<number>();
      const taught: Experience[] = [];
      let left = 0;
      for (let first = 0; first < cells.starts.length; ) {
        const record = cells.recordOf[first] ?? 0;
        const behind = endOfRecord(cells, first);
        const isSettled =
          !isSampled(cells, record, behind) &&
          areSettled(text, cells, byNumber, first, behind, taught) &&
          !isUnsettled?.(startOf(cells, first), endOf(cells, behind - 1), groupsOf(taught));
        if (isSettled) {
          left++;
          for (const experience of taught) countOne(experience, record + firstRecord);
        } else open.add(record);
        first = behind;
      }
      return { open, left };
    },
    learn: (cells, text, matches, groupOf) => {
      const byNumber = columnsOf(cells);
      const within = matchesWithin(matches);
      for (const [index, end] of cells.ends.entries()) {
        const behind = Math.max(endOf(cells, index - 1), lastCut(cells, index));
        const matched = within(behind, end);
        const groups = matched.map(groupOf);
        const isNobodys = matched.every(({ isToldByShape }) => isToldByShape);
        remember(byNumber[cells.columnOf[index] ?? -1], shapeAt(text, cells, index, behind), groups, isNobodys);
      }
    },
  };
}

/** Quotes, a comma and a line end between two cells. */
const punctuation = 4;

/** The shape of a cell and of what stands before it, from `behind` on: keys can be data, `{"jane@…": {"age": 41}}`, and are no cells. */
function shapeAt(
  text: string,
  { starts, ends, columns, columnOf }: Cells,
  index: number,
  behind = ends[index - 1] ?? 0,
): number | undefined {
  const start = starts[index] ?? 0;
  const isText = columns[columnOf[index] ?? -1]?.isText === true;
  const shape = shapeOf(text, start, ends[index] ?? start, isText);
  if (shape === undefined || start - behind <= punctuation) return shape;
  return mix(shape, wholeShapeOf(text, behind, start));
}

/** What stands before it stood elsewhere in the file. */
const lastCut = ({ cuts, starts }: Cells, index: number): number =>
  cuts ? (cuts[lastUpTo(cuts, starts[index] ?? 0)] ?? 0) : 0;

/** Behind the last one stands what no cell of this part covers. */
const isSampled = ({ starts }: Cells, record: number, behind: number): boolean =>
  record % sampling === 0 || behind === starts.length;

const startOf = ({ starts }: Cells, index: number): number => starts[index] ?? 0;
const endOf = ({ ends }: Cells, index: number): number => ends[index] ?? 0;

function endOfRecord({ recordOf }: Cells, first: number): number {
  let index = first + 1;
  while (recordOf[index] === recordOf[first]) index++;
  return index;
}

/** Whether all cells of a record are settled, and what each is then like. */
function areSettled(
  text: string,
  cells: Cells,
  columns: readonly Column[],
  first: number,
  behind: number,
  taught: Experience[],
): boolean {
  taught.length = 0;
  for (let index = first; index < behind; index++) {
    const shape = shapeAt(text, cells, index);
    const experience = shape === undefined ? undefined : columns[cells.columnOf[index] ?? -1]?.get(shape);
    if (!experience || !settles(experience)) return false;
    taught.push(experience);
  }
  return true;
}

const groupsOf = (taught: readonly Experience[]): readonly string[] => taught.flatMap(({ groups }) => groups);

/** Asked about one cell after the other, in order of place: the matches in it. */
function matchesWithin(matches: readonly Placed[]) {
  let next = 0;
  return (start: number, end: number): readonly Placed[] => {
    while (next < matches.length && (matches[next]?.end ?? 0) <= start) next++;
    let behind = next;
    while (behind < matches.length && (matches[behind]?.start ?? end) < end) behind++;
    return matches.slice(next, behind);
  };
}

/** What is plausible, or nothing, is settled, and what its shape excuses: why any other is nobody's is looked at each time. */
function settles({ isSure, isNobodys, alike, others }: Experience): boolean {
  if (isNobodys) return others === 0 && alike >= enoughOfNothing;
  return alike >= enough && others * tolerance <= alike && isSure;
}

function remember(
  column: Column | undefined,
  shape: number | undefined,
  groups: readonly string[],
  isNobodys: boolean,
): void {
  if (!column || shape === undefined) return;
  const key = groups.join('\n');
  const experience = column.get(shape);
  if (!experience && column.size >= mostShapes) return;
  if (experience?.key === key) experience.alike++;
  else if (!experience || ++experience.others > experience.alike) {
    column.set(shape, { groups, key, isSure: !groups.includes(''), isNobodys, alike: 1, others: 0 });
  }
}
