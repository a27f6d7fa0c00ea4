import { describe, expect, test } from 'vitest';
import { createCoder } from '../../src/detection/coded.js';
import type { Experience } from '../../src/detection/experience.js';
import { createSkimmer } from '../../src/detection/skim/skim.js';
import type { Plain } from '../../src/model/skim.js';

function experienceOf(...groups: readonly string[]): Experience {
  const isNobodys = groups.length === 0;
  return { groups, key: groups.join('\n'), isSure: true, isNobodys, alike: 600, others: 0 };
}

const plain: Plain = { value: /^[,\n][^,\n]+[,\n]$/, between: /^[,\n]*$/ };

/** Rows of values behind a first line, each a stretch with one record, or as many as are given. */
function createRows(spans: (row: number) => number = () => 1) {
  const counted: string[] = [];
  const skimmer = createSkimmer(createCoder());
  const countersOf = ({ groups }: Experience) =>
    groups.map((group) => (record: number) => void counted.push(`${record} ${group}`));
  /** The first record of each row that was gone over; the others are known when this is over, if they are settled. */
  const read = (rows: readonly string[], settled: readonly Experience[] | undefined, firstRecord = 0): number[] => {
    const text = `\n${rows.map((row) => `${row}\n`).join('')}`;
    const skim = skimmer.from(text, firstRecord, plain);
    const gone: number[] = [];
    const cells = { starts: [] as number[], ends: [] as number[], recordOf: [] as number[] };
    const experiences: (Experience | undefined)[] = [];
    let record = 0;
    let at = 1;
    const take = (row: string): void => {
      for (const { index, 0: value } of row.matchAll(/[^,]+/g)) {
        cells.starts.push(at + index);
        cells.ends.push(at + index + value.length);
        cells.recordOf.push(record);
        experiences.push(settled?.[row.slice(0, index).split(',').length - 1]);
      }
    };
    for (const [number, row] of rows.entries()) {
      skim.begin(record, at);
      const skimmed = skim.over('', text.length);
      if (skimmed) gone.push(record);
      else take(row);
      record += skimmed?.records ?? spans(number);
      at += row.length + 1;
    }
    const taught = { ...cells, columns: [], columnOf: [] };
    skimmer.teach({ cells: taught, experienceOf: (cell) => experiences[cell], countersOf });
    return gone;
  };
  return { read, counted, gone: skimmer.gone };
}

const row = 'AB-12345,open';
const alike = 'CD-67890,shut';

describe('a row is gone over', () => {
  test('when one like it was settled in a part before, and is counted with what its cells came to', () => {
    const { read, counted, gone } = createRows();
    expect(read([row, row], [experienceOf('TICKET'), experienceOf()])).toEqual([]);
    expect(read([alike, alike, 'x', alike], undefined, 700)).toEqual([1, 3]);
    expect(counted).toEqual(['701 TICKET', '703 TICKET']);
    expect([gone(), gone()]).toEqual([2, 0]);
  });

  test.each([
    ['a value of another shape', 'CD-678,shut'],
    ['another value', 'CD-67890,shut,open'],
    ['one that is empty', 'CD-67890,'],
    ['the same values parted elsewhere', 'CD-67890shut,'],
    ['a word as a number', 'CD-67890,1'],
  ])('and not when it has %s', (_, other) => {
    const { read } = createRows();
    read([row, row], [experienceOf('TICKET'), experienceOf()]);
    expect(read(['first', other, other], undefined)).toEqual([]);
  });

  test('and not when the one like it was looked at', () => {
    const { read } = createRows();
    read([row, row], undefined);
    expect(read(['first', alike, alike], undefined)).toEqual([]);
  });

  test('and not when its cells come to something else by now', () => {
    const { read } = createRows();
    const ticket = experienceOf('TICKET');
    read([row, row], [ticket, experienceOf()]);
    ticket.others = 60;
    expect(read(['first', alike, alike], undefined)).toEqual([]);
    ticket.others = 30;
    expect(read(['first', alike, alike], undefined)).toEqual([1, 2]);
  });

  test('and not when a value of it is running text', () => {
    const { read } = createRows();
    const long = `${'word '.repeat(40)},open`;
    read([long, long], [experienceOf('TICKET'), experienceOf()]);
    expect(read(['first', long, long], undefined)).toEqual([]);
  });

  test('but for one of 499', () => {
    const { read } = createRows();
    read([row, row], [experienceOf('TICKET'), experienceOf()]);
    const gone = read(
      Array.from({ length: 1000 }, () => alike),
      undefined,
    );
    expect(gone).toHaveLength(997);
    expect([0, 499, 998].some((record) => gone.includes(record))).toBe(false);
  });

  test('with the records in it that hold nothing', () => {
    const { read, counted } = createRows(() => 3);
    read([row, row], [experienceOf('TICKET'), experienceOf()]);
    expect(read(['first', alike, alike, alike], undefined)).toEqual([3, 6, 9]);
    expect(counted).toEqual(['3 TICKET', '6 TICKET', '9 TICKET']);
  });
});
