import type { Cell, Finding } from '../model/finding.js';
import { createRecords, type RecordSet } from '../model/records.js';

/** So many findings of a column stand by themselves; when there are more, all of them are one, and so many are located. */
export const mostCells = 10;

/** The findings of one kind in one column. */
export interface Group {
  /** The first ones. */
  readonly members: Finding[];
  /** They stand in no column, and are together because there are so many in the file. */
  readonly isRest: boolean;
  count: number;
  /** How many of them were counted by their shape. */
  byShape: number;
  /** Only where the members do not say it: a set takes more room than all else that is known of a few findings. */
  records?: RecordSet;
}

export const createGroup = (isRest: boolean): Group => ({ members: [], isRest, count: 0, byShape: 0 });

/** Counts one more, before it becomes a member, if it does. */
export function addTo(group: Group, record: number): void {
  group.count++;
  if (group.count > mostCells) setOf(group).add(record);
  else group.records?.add(record);
}

/** Counts one that was not looked at, and so is no member. */
export function addByShape(group: Group, record: number): void {
  group.count++;
  group.byShape++;
  setOf(group).add(record);
}

function setOf(group: Group): RecordSet {
  group.records ??= createRecords(...group.members.map(({ record }) => record));
  return group.records;
}

/** One finding for all of a group that is too large, at the first of its cells. */
export function findingsOf(group: Group, fingerprintOf: (first: Finding) => string): readonly Finding[] {
  const { members, count } = group;
  const [first] = members;
  if (!first || count <= mostCells) return members;
  return [
    {
      ...first,
      evidence: [...first.evidence, ...remarksOn(group)],
      occurrences: count,
      cells: members.map(cellOf),
      records: setOf(group).pages,
      fingerprint: fingerprintOf(first),
      ...(group.isRest && { isRest: true }),
    },
  ];
}

const remarksOn = ({ byShape }: Group): readonly string[] =>
  byShape === 0 ? [] : [`${byShape} cells counted by their shape`];

const cellOf = ({ startLine, startColumn, endLine, endColumn, cell }: Finding): Cell => ({
  startLine,
  startColumn,
  endLine,
  endColumn,
  ...(cell === undefined ? {} : { cell }),
});
