import { detached } from '../model/detached.js';
import type { Placed } from '../model/finding.js';
import { lazily } from '../model/lazily.js';
import type { SkimFrom } from '../model/skim.js';
import { lastUpTo } from '../model/sorted.js';
import type { Cells } from '../model/view.js';
import { mix, shapeOf, wholeShapeOf } from './cell-shape.js';
import { type Coded, createCoder } from './coded.js';
import { type Counter, type Experience, settles } from './experience.js';
import { createSkimmer, isSampled } from './skim/skim.js';
import type { Unsettled } from './unsettled.js';

/** Shapes remembered of a column; running text has a new one in every cell. */
const mostShapes = 20_000;
type Column = Map<number, Experience>;

/** What the first rows of a long table teach about the next ones, whose cells look the same. */
export interface Settled {
  /** Goes over records that need not even be read, before the part is opened in which they stand. */
  readonly skimFrom: SkimFrom;
  /** The records to be looked at. The others are counted: every cell of them is of a shape that is settled. */
  readonly open: (text: string, cells: Cells, firstRecord: number, isUnsettled?: Unsettled) => Opened;
  /** Takes in what was found in cells that were looked at; a group says what a match is found as, none if that may vary. */
  readonly learn: (cells: Cells, text: string, matches: readonly Placed[], groupOf: (match: Placed) => string) => void;
}

export interface Opened {
  readonly open: ReadonlySet<number>;
  /** How many records are not looked at, also of those that were gone over. */
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

  const countersOf = (experience: Experience): readonly Counter[] => {
    experience.counters ??= experience.groups.map(counterOf);
    return experience.counters;
  };
  const countAll = (
    { recordOf }: Cells,
    firstRecord: number,
    experienceOf: (cell: number) => Experience | undefined,
  ) => {
    for (const [cell, record] of recordOf.entries()) {
      const experience = experienceOf(cell);
      for (const count of experience ? countersOf(experience) : []) count(record + firstRecord);
    }
  };
  const code = createCoder();
  // Most files are short, and need none.
  const skimmer = lazily(() => createSkimmer(code));

  return {
    skimFrom: (...part) => skimmer().from(...part),
    open: (text, cells, firstRecord, isUnsettled) => {
      const byNumber = columnsOf(cells);
      // It is what the part begins with that was gone over, and need not be compared with it.
      const coded = skimmer().codedBehind(firstRecord) ?? code(text);
      const open = new Set<number>();
      const settled = new Set<number>();
      const experiences: Experience[] = [];
      const look = (record: number, first: number, behind: number): void => {
        // Behind the last one stands what no cell of this part covers.
        const isLooked = isSampled(record) || behind === cells.starts.length;
        const taught = isLooked ? undefined : experiencesOf(coded, cells, byNumber, first, behind);
        const isSettled = taught && !isUnsettled?.(startOf(cells, first), endOf(cells, behind - 1), groupsOf(taught));
        // In a tree a record goes on behind those that it holds.
        (isSettled ? settled : open).add(record);
        for (const [at, experience] of (taught ?? []).entries()) experiences[first + at] = experience;
      };
      for (let first = 0; first < cells.starts.length; ) {
        const behind = endOfRecord(cells, first);
        if (!isGoneOver(cells, first)) look(cells.recordOf[first] ?? 0, first, behind);
        // It is not looked at itself, but what stands behind the last one is.
        else if (behind === cells.starts.length) open.add(cells.recordOf[first] ?? 0);
        first = behind;
      }
      for (const record of open) settled.delete(record);
      const experienceOf = (cell: number): Experience | undefined =>
        settled.has(cells.recordOf[cell] ?? -1) ? experiences[cell] : undefined;
      countAll(cells, firstRecord, experienceOf);
      skimmer().teach({ cells, experienceOf, countersOf });
      return { open, left: settled.size + skimmer().gone() };
    },
    learn: (cells, text, matches, groupOf) => {
      const byNumber = columnsOf(cells);
      const within = matchesWithin(matches);
      const coded = code(text);
      for (const [index, end] of cells.ends.entries()) {
        const behind = Math.max(endOf(cells, index - 1), lastCut(cells, index));
        const matched = within(behind, end);
        const groups = matched.map(groupOf);
        const isNobodys = matched.every(({ isToldByShape }) => isToldByShape);
        remember(byNumber[cells.columnOf[index] ?? -1], shapeAt(coded, cells, index, behind), groups, isNobodys);
      }
    },
  };
}

/** Quotes, a comma and a line end between two cells. */
const punctuation = 4;

/** The shape of a cell and of what stands before it, from `behind` on: keys can be data, `{"jane@…": {"age": 41}}`, and are no cells. */
function shapeAt(
  coded: Coded,
  { starts, ends, columns, columnOf }: Cells,
  index: number,
  behind = ends[index - 1] ?? 0,
): number | undefined {
  const start = starts[index] ?? 0;
  const isText = columns[columnOf[index] ?? -1]?.isText === true;
  const shape = shapeOf(coded, start, ends[index] ?? start, isText);
  if (shape === undefined || start - behind <= punctuation) return shape;
  return mix(shape, wholeShapeOf(coded, behind, start));
}

/** What stands before it stood elsewhere in the file. */
const lastCut = ({ cuts, starts }: Cells, index: number): number =>
  cuts ? (cuts[lastUpTo(cuts, starts[index] ?? 0)] ?? 0) : 0;

const isGoneOver = ({ columns, columnOf }: Cells, index: number): boolean =>
  columns[columnOf[index] ?? -1]?.isGoneOver === true;

const startOf = ({ starts }: Cells, index: number): number => starts[index] ?? 0;
const endOf = ({ ends }: Cells, index: number): number => ends[index] ?? 0;

function endOfRecord({ recordOf }: Cells, first: number): number {
  let index = first + 1;
  while (recordOf[index] === recordOf[first]) index++;
  return index;
}

/** What each cell of a record is like, if all of them are settled. */
function experiencesOf(
  coded: Coded,
  cells: Cells,
  columns: readonly Column[],
  first: number,
  behind: number,
): Experience[] | undefined {
  const taught: Experience[] = [];
  for (let index = first; index < behind; index++) {
    const shape = shapeAt(coded, cells, index);
    const experience = shape === undefined ? undefined : columns[cells.columnOf[index] ?? -1]?.get(shape);
    if (!experience || !settles(experience)) return undefined;
    taught.push(experience);
  }
  return taught;
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
