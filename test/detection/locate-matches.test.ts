import { describe, expect, test } from 'vitest';
import { createLocator, type Locator } from '../../src/detection/locate.js';
import type { Placed } from '../../src/model/finding.js';
import type { LineRange } from '../../src/model/position.js';
import type { Recognizer } from '../../src/model/recognizer.js';
import { recordsIn } from '../../src/model/records.js';
import { readText } from '../../src/readers/text.js';
import { recognizer as any } from '../../src/recognizers/passport-number.js';
import { tableOf } from '../helpers/table-of.js';

const ticket: Recognizer = { ...any, entity: 'TICKET', severity: 'low', mask: { keepFirst: 1 } };
const known = new Map([[ticket.entity, ticket]]);
/** Six lines of nine characters and a line end. */
const text = Array.from({ length: 6 }, (_, line) => `48213900${line + 1}\n`).join('');
const view = readText('a.txt', text);

/** A match on a line of the text, or from there to the end of another. */
const match = (line: number, about: Partial<Placed> = {}, last = line): Placed => ({
  entity: 'TICKET',
  start: (line - 1) * 10,
  end: last * 10 - 1,
  score: 0.8,
  provenance: 'plausible',
  evidence: ['seen'],
  record: line,
  ...about,
});
const many = (count: number, about: Partial<Placed> = {}): Placed[] =>
  Array.from({ length: count }, (_, index) => match((index % 6) + 1, { record: index, ...about }));

type Exempt = NonNullable<Parameters<typeof createLocator>[3]>;
function located(matches: readonly Placed[], added: readonly LineRange[] | 'all' = 'all', exempt?: Exempt) {
  const locator = createLocator('a.txt', added, known, exempt);
  locator.take(matches, view);
  return locator.findings();
}

describe('a finding', () => {
  test('has the severity and the mask of its recognizer, and of none the strictest', () => {
    expect(located([match(1)])[0]).toMatchObject({ severity: 'low', masked: '4********' });
    expect(located([match(1, { entity: 'ANY' })])[0]).toMatchObject({ severity: 'critical', masked: '*********' });
  });

  test('shows nothing of what stands in a disguise', () => {
    expect(located([match(1, { disguised: true })])[0]?.masked).toBe('*********');
  });

  test('has a label and a cell where there are some', () => {
    expect(located([match(1, { label: 'ticket', cell: 'B2' })])[0]).toMatchObject({ label: 'ticket', cell: 'B2' });
    expect(Object.keys(located([match(1)])[0]!)).not.toEqual(expect.arrayContaining(['label']));
    expect(Object.keys(located([match(1)])[0]!)).not.toEqual(expect.arrayContaining(['cell']));
  });

  test('says whether its records are rows', () => {
    expect(located([match(1)])[0]?.isRecord).toBe(false);
    const table = tableOf([{ id: '1' }], [['482139001']]);
    const locator = createLocator('a.csv', 'all', known);
    locator.take([match(1)], table);
    expect(locator.findings()[0]?.isRecord).toBe(true);
  });

  test('stands where the text does, in whatever order it came', () => {
    const places = located([match(3), match(1, { start: 4 }), match(1), match(2)]).map(
      ({ startLine, startColumn }) => `${startLine}:${startColumn}`,
    );
    expect(places).toEqual(['1:1', '1:5', '2:1', '3:1']);
  });
});

describe('on added lines', () => {
  const lines = (first: number, last: number, from: number, to: number): boolean =>
    located([match(from, {}, to)], [{ first, last }]).length === 1;

  test.each([
    ['stands what begins on the last one', 2, 3, 3, 5, true],
    ['stands what ends on the first one', 3, 4, 1, 3, true],
    ['stands what goes over all', 3, 3, 2, 5, true],
    ['stands nothing that ends before them', 4, 5, 1, 3, false],
    ['stands nothing that begins behind them', 1, 2, 3, 4, false],
  ])('%s', (_, first, last, from, to, expected) => expect(lines(first, last, from, to)).toBe(expected));
});

describe('what folds', () => {
  const column = { column: '1' };
  const sizes = (matches: readonly Placed[], exempt?: Exempt) =>
    located(matches, 'all', exempt).map(({ occurrences }) => occurrences);

  test('is of one column', () => {
    expect(sizes(many(11, column))).toEqual([11]);
    expect(sizes(many(11))).toHaveLength(11);
    expect(located(many(30, column))[0]?.cells).toHaveLength(10);
  });

  test.each<[string, Partial<Placed>]>([
    ['entity', { entity: 'ANY' }],
    ['provenance', { provenance: 'reserved' }],
    ['label', { label: 'ticket' }],
    ['column', { column: '2' }],
  ])('is of one %s', (_, about) => {
    expect(sizes([...many(11, column), ...many(11, { ...column, ...about })])).toEqual([11, 11]);
    expect(sizes([...many(6, column), ...many(6, { ...column, ...about })])).toHaveLength(12);
  });

  test('is told apart by where its label ends', () => {
    expect(sizes([...many(6, { label: 'a', column: 'bc' }), ...many(6, { label: 'ab', column: 'c' })])).toHaveLength(
      12,
    );
  });

  test('is of one sort of reason why it does not count', () => {
    const exempt: Exempt = () => (each) =>
      each.record % 2 === 0 ? { kind: 'comment', because: 'a comment says so' } : undefined;
    const findings = located(many(24, column), 'all', exempt);
    expect(findings.map(({ occurrences, ignored }) => [occurrences, ignored])).toEqual([
      [12, 'a comment says so'],
      [12, undefined],
    ]);
    expect(findings.map((finding) => 'ignored' in finding)).toEqual([true, false]);
  });

  test('is asked about with all that stand in its view, and by its lines', () => {
    const asked: unknown[] = [];
    const all = [match(1), match(2, {}, 3)];
    located(all, 'all', (matches, of) => {
      asked.push(matches === all, of === view);
      return (_, first, last) => void asked.push([first, last]);
    });
    expect(asked).toEqual([true, true, [1, 1], [2, 3]]);
  });

  test('is none of nothing, and nobody is asked about that', () => {
    const exempt: Exempt = () => {
      throw new Error('asked');
    };
    expect(located([], 'all', exempt)).toEqual([]);
  });

  test('has the number that it has in a scan of all lines', () => {
    const same = many(12, { start: 0, end: 9 });
    const all = located(same);
    const [, , third] = all;
    const some = located(
      same.map((each, index) => (index === 2 ? { ...each, start: 10, end: 19 } : each)),
      [{ first: 2, last: 2 }],
    );
    expect(some.map(({ fingerprint }) => fingerprint)).toEqual([third?.fingerprint]);
  });
});

describe('of more than ten thousand that stand in no column', () => {
  const folded = (count: number, ...about: readonly Partial<Placed>[]) => {
    const locator = createLocator('a.txt', 'all', known);
    locator.take(many(count), view);
    for (const each of about) locator.take(many(11, each), view);
    return locator.findings().filter(({ occurrences }) => occurrences > 1);
  };

  test('the further ones of a kind are one, for each score and each label, and a column is a column', () => {
    const findings = folded(10_000, {}, { score: 0.5 }, { label: 'ticket' }, { column: '1' });
    expect(findings.map(({ occurrences, isRest = false }) => [occurrences, isRest])).toEqual([
      [11, true],
      [11, true],
      [11, true],
      [11, false],
    ]);
  });

  test('the last ones stand by themselves', () => {
    expect(folded(9_999, {})).toEqual([]);
  });
});

describe('what is counted by its shape', () => {
  const folded = (count: (locator: Locator) => void) => {
    const locator = createLocator('a.txt', 'all', known);
    locator.take(many(2, { column: '1', label: 'ticket' }), view);
    count(locator);
    return locator.findings();
  };

  test('is of the group of a match', () => {
    const findings = folded((locator) => {
      const group = locator.groupOf(match(1, { column: '1', label: 'ticket' }));
      const count = locator.counterOf(group);
      for (let record = 20; record < 30; record++) count(record);
    });
    expect(findings).toMatchObject([{ occurrences: 12 }]);
    expect(recordsIn(findings[0]!.records!)).toEqual([0, 1, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29]);
  });

  test('is of a column, also when it comes first', () => {
    const locator = createLocator('a.txt', 'all', known);
    const group = locator.groupOf(match(1, { column: '1' }));
    const count = locator.counterOf(group);
    for (let record = 20; record < 31; record++) count(record);
    locator.take([match(1, { column: '1' })], view);
    expect(locator.findings()).toMatchObject([{ occurrences: 12 }]);
    expect(locator.findings()[0]).not.toHaveProperty('isRest');
  });

  test('is none of what is not plausible, or stands in no column', () => {
    const { groupOf } = createLocator('a.txt', 'all', known);
    expect(groupOf(match(1, { column: '1', provenance: 'reserved' }))).toBe('');
    expect(groupOf(match(1))).toBe('');
    expect(groupOf(match(1, { column: '1' }))).toContain('TICKET');
  });
});
