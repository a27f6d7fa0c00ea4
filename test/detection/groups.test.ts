import { describe, expect, test } from 'vitest';
import { addByShape, addTo, createGroup, findingsOf, type Group, mostCells } from '../../src/detection/groups.js';
import { mask } from '../../src/detection/mask.js';
import type { Finding } from '../../src/model/finding.js';
import { recordsIn } from '../../src/model/records.js';

const finding = (record: number, cell?: string): Finding => ({
  entity: 'TICKET',
  path: 'a.csv',
  startLine: record,
  startColumn: 3,
  endLine: record,
  endColumn: 9,
  score: 0.8,
  severity: 'low',
  provenance: 'plausible',
  masked: mask('482139', {}),
  evidence: ['seen'],
  occurrences: 1,
  fingerprint: `finding ${record}`,
  lineHash: 'line',
  record,
  isRecord: true,
  ...(cell === undefined ? {} : { cell }),
});

/** One value in each of these records; the first ones become members, as they do in a scan. */
function groupOf(records: readonly number[], isRest = false): Group {
  const group = createGroup(isRest);
  for (const record of records) {
    addTo(group, record);
    if (group.members.length < mostCells) group.members.push(finding(record, `A${record}`));
  }
  return group;
}
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const found = (group: Group) => findingsOf(group, (first) => `column of ${first.fingerprint}`);

describe('the findings of a column', () => {
  test('stand by themselves up to ten', () => {
    const group = groupOf(upTo(mostCells));
    expect(found(group)).toEqual(group.members);
    expect(found(createGroup(false))).toEqual([]);
  });

  test('are one at the first of them from there on, with the places of ten', () => {
    const group = groupOf(upTo(mostCells + 1));
    const { cells, records, ...folded } = found(group)[0]!;
    expect(found(group)).toHaveLength(1);
    expect(folded).toEqual({ ...finding(1, 'A1'), occurrences: 11, fingerprint: 'column of finding 1' });
    expect(cells).toEqual(
      upTo(10).map((row) => ({ startLine: row, startColumn: 3, endLine: row, endColumn: 9, cell: `A${row}` })),
    );
    expect(recordsIn(records!)).toEqual(upTo(11));
  });

  test('have places without a name where the file gives them none', () => {
    const group = groupOf(upTo(11));
    group.members.splice(0, 10, finding(1));
    expect(found(group)[0]?.cells).toEqual([{ startLine: 1, startColumn: 3, endLine: 1, endColumn: 9 }]);
  });

  test('count a record once, however many values it has', () => {
    expect(recordsIn(found(groupOf([...upTo(11), 11, 11]))[0]!.records!)).toEqual(upTo(11));
  });

  test('say that they stand in none', () => {
    expect(found(groupOf(upTo(11), true))[0]).toMatchObject({ isRest: true });
    expect(found(groupOf(upTo(11)))[0]).not.toHaveProperty('isRest');
  });
});

describe('values that were counted by their shape', () => {
  test('make few findings one, in their records and those of the others', () => {
    const group = groupOf([1, 2]);
    for (const record of [7, 8, 9, 10, 11, 12, 13, 14, 15]) addByShape(group, record);
    const [folded] = found(group);
    expect(folded).toMatchObject({ occurrences: 11, evidence: ['seen', '9 cells counted by their shape'] });
    expect(recordsIn(folded!.records!)).toEqual([1, 2, ...upTo(15).slice(6)]);
  });

  test('are remembered with those found behind them, before there are too many', () => {
    const group = groupOf([1]);
    addByShape(group, 5);
    addTo(group, 9);
    for (const record of upTo(20).slice(11)) addByShape(group, record);
    expect(recordsIn(found(group)[0]!.records!)).toEqual([1, 5, 9, ...upTo(20).slice(11)]);
  });

  test('make no findings of their own', () => {
    const group = createGroup(false);
    for (const record of upTo(11)) addByShape(group, record);
    expect(found(group)).toEqual([]);
  });
});

test('of few findings no set of records is kept', () => {
  const group = groupOf(upTo(10));
  expect(group).not.toHaveProperty('records');
});
