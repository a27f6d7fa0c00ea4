import { describe, expect, test } from 'vitest';
import { field } from '../../src/detection/define.js';
import { type Asked, createDetector, type Weighed } from '../../src/detection/detect.js';
import type { Placed } from '../../src/model/finding.js';
import type { Recognizer } from '../../src/model/recognizer.js';
import type { InnerView, View } from '../../src/model/view.js';
import type { Place } from '../../src/provenance/place.js';
import { readText } from '../../src/readers/text.js';
import { recognizer as any } from '../../src/recognizers/passport-number.js';
import { named, nameless, tableOf } from '../helpers/table-of.js';

const { family: _, check: __, ...blank }: Recognizer = { ...any, labels: [], context: [], shapes: [] };
const last = (digit: string): NonNullable<Recognizer['check']> => ({
  name: 'last digit',
  passes: ({ compact }) => compact.endsWith(digit),
});
/** `482-13`, surer near a word and under a label; it ends in a seven. */
const pass: Recognizer = {
  ...blank,
  entity: 'PASS',
  shapes: [
    { kind: 'number', form: '999-99', score: 0.5 },
    { kind: 'number', form: '99999', score: 0.05 },
    field(/^\d{4}$/),
  ],
  check: last('7'),
  labels: ['zorv brint'],
  context: ['qelt'],
};
/** The same without a check, and with a sort. */
const tax: Recognizer = {
  ...blank,
  entity: 'TAX',
  family: 'tax',
  shapes: [{ kind: 'number', form: '999-99-9', score: 0.5 }],
};

interface Options extends Asked {
  readonly path?: string;
  readonly least?: number;
  readonly observe?: (weighed: Weighed) => void;
  readonly place?: (place: Place) => void;
}

function detected(view: View, { path = 'a.txt', least = 0.4, observe, place, byName = false }: Options = {}): Placed[] {
  const detect = createDetector(
    [pass, tax],
    (_entity, { text }, at) => {
      place?.(at);
      return text.startsWith('000') ? { provenance: 'placeholder', because: 'zeros' } : undefined;
    },
    { byName },
  );
  return detect(view, path, least, observe);
}
/** What is found in a text, and its score. */
const found = (text: string, options?: Options) =>
  detected(readText('a.txt', text), options).map(({ start, end, score }) => [text.slice(start, end), score]);

describe('a match', () => {
  test('says where it stands, and why', () => {
    expect(detected(readText('a.txt', 'x 482-17'))).toEqual([
      {
        entity: 'PASS',
        start: 2,
        end: 8,
        score: 0.5,
        provenance: 'plausible',
        evidence: ['written as 999-99 (0.5)', 'verified: last digit'],
        record: 1,
      },
    ]);
  });

  test('has label, record, column and cell where there are some', () => {
    const table = {
      ...tableOf(
        [nameless('1'), named('zorv brint')],
        [
          ['x', 'y'],
          ['x', '482-17'],
        ],
      ),
      cellAt: () => 'B2',
    };
    expect(detected(table)).toMatchObject([{ label: 'zorv brint', record: 1, column: 'zorv brint', cell: 'B2' }]);
  });

  test('has no label that may be data', () => {
    const [match] = detected(tableOf([named('amanda brint')], [['482-17']]));
    expect(match).not.toHaveProperty('label');
  });

  test('has the origin that its value has, and says so', () => {
    expect(detected(readText('a.txt', 'x 000-17'))).toMatchObject([
      { provenance: 'placeholder', evidence: ['written as 999-99 (0.5)', 'verified: last digit', 'zeros'] },
    ]);
  });

  test('is what passes its check, at the least score or above', () => {
    expect(found('482-17 482-13')).toEqual([['482-17', 0.5]]);
    expect(found('482-17', { least: 0.5 })).toHaveLength(1);
    expect(found('482-17', { least: 0.51 })).toEqual([]);
  });

  test('is told by what stands around it', () => {
    expect(found('qelt 482-17')).toEqual([['482-17', 0.8]]);
    expect(found('zorv brint: 482-17')).toEqual([['482-17', 0.9]]);
    expect(found('tax id: 482-17-3')).toEqual([['482-17-3', 0.8]]);
  });

  test('is a whole value under its label', () => {
    expect(found('zorv brint: 4827')).toEqual([['4827', 0.85]]);
    expect(found('zorv brint: 4823')).toEqual([]);
  });
});

describe('a faint shape', () => {
  test.each([
    ['is told by a word on its line', 'qelt 48217', 0.6],
    ['is told by a line above that goes on', 'qelt:\n48217', 0.6],
    ['is told by no line above that is over', 'qelt.\n48217', undefined],
  ])('%s', (_, text, score) => expect(found(text)[0]?.[1]).toBe(score));

  test('is told apart from a clear one, which any line above tells', () => {
    expect(found('qelt.\n482-17')).toEqual([['482-17', 0.8]]);
  });
});

describe('whoever observes', () => {
  test('hears of what comes to nothing, and why', () => {
    const heard: unknown[] = [];
    const matches = found('48213 482-13 482-17', {
      observe: ({ score, failed, seen }) => heard.push([seen.offset, score, failed]),
    });
    expect(heard.sort()).toEqual([
      [0, 0.05, 'last digit'],
      [13, 0.5, undefined],
      [6, 0.5, 'last digit'],
    ]);
    expect(matches).toEqual([['482-17', 0.5]]);
  });
});

describe('whoever asks by name', () => {
  test.each([
    ['is told what the check says of a text that is a value', '48217', true, [['48217', 0.5]]],
    ['and with space around it', ' 48217\n', true, [['48217', 0.5]]],
    ['and not of one that holds more', 'x 48217', true, []],
    ['is told of a whole value', '4827', true, [['4827', 0.5]]],
    ['and not under a label', 'zorv: 4827', true, []],
    ['unlike anybody else', '48217', false, []],
    ['unlike anybody else of a whole value', '4827', false, []],
  ])('%s', (_, text, byName, expected) => expect(found(text, { byName })).toEqual(expected));
});

describe('the place of a value', () => {
  const placeOf = (text: string, path = 'a.txt'): Place | undefined => {
    let seen: Place | undefined;
    detected(readText(path, text), { path, place: (place) => (seen = place) });
    return seen;
  };

  test('is its line', () => {
    expect(placeOf('one\ntwo 482-17 three\nfour', 'a.json')).toEqual({
      path: 'a.json',
      line: 'two 482-17 three',
      column: 4,
    });
  });

  test('is part of a long line', () => {
    const words = 'ab '.repeat(200);
    const place = placeOf(`${words}482-17 ${words}`, 'a.json');
    expect([place?.column, place?.line.length]).toEqual([250, 506]);
  });

  test('has a heading in prose, and nowhere else', () => {
    const text = '# Thanks\n\n482-17\n';
    expect(placeOf(text, 'README.md')?.heading).toBe('Thanks');
    expect(placeOf(text, 'a.json')).not.toHaveProperty('heading');
  });
});

describe('a column', () => {
  const rows = (...cells: readonly string[]) => cells.map((cell) => [cell]);
  const scores = (view: View) => detected(view, { least: 0 }).map(({ score }) => score);

  test('of numbers under a label that nobody knows speaks against one', () => {
    expect(scores(tableOf([named('zorv')], rows('48217', '48213', '12')))).toEqual([0]);
  });

  test('of words says nothing of a number in it', () => {
    expect(scores(tableOf([named('zorv')], rows('48217', 'open', 'shut')))).toEqual([0.05]);
  });

  test('of ids speaks against it, whatever else stands there', () => {
    expect(scores(tableOf([named('order id')], rows('48217', 'open', 'shut')))).toEqual([0]);
  });

  test('keeps words of other columns from its values', () => {
    const beside = (label: string) =>
      detected(tableOf([named(label), named('colour')], [['482-17', 'qelt']]), { least: 0 });
    expect(beside('zorv')[0]?.score).toBe(0.5);
    expect(beside('value')[0]?.score).toBe(0.8);
  });

  test('has values of its own, and none that goes on in the next', () => {
    expect(detected(tableOf([nameless('1'), nameless('2')], [['482-17', '3']]))).toHaveLength(1);
    const torn = {
      ...readText('a.txt', '482-17'),
      cells: () => ({ columns: [], starts: [0, 4], ends: [3, 6], columnOf: [0, 1], recordOf: [0, 0] }),
    };
    expect(detected(torn)).toEqual([]);
  });

  test('of many numbers of which few pass holds none, unless it says so', () => {
    const cells = Array.from({ length: 30 }, (_, row) => [`4${10 + row}-1${row % 10}`]);
    expect(detected(tableOf([named('zorv')], cells))).toEqual([]);
    expect(detected(tableOf([named('zorv brint')], cells))).toHaveLength(3);
  });
});

describe('what is written in something else', () => {
  const inside = (text: string, about: Partial<InnerView> = {}): InnerView => ({
    view: readText('b.txt', text),
    toSource: (start, end) => ({ start: start + 100, end: end + 200 }),
    namesIn: () => ['base64', 'an URL'],
    ...about,
  });
  const within = (text: string, ...inner: readonly InnerView[]): Placed[] =>
    detected({ ...readText('a.txt', text), inner: () => inner });

  test('stands where that stands, and says so', () => {
    expect(within('', inside('x 482-17'))).toMatchObject([
      { start: 102, end: 208, disguised: true, evidence: expect.arrayContaining(['written in base64, an URL']) },
    ]);
  });

  test('is no disguise where it reads the same there', () => {
    const [match] = within('', inside('x 482-17', { namesIn: () => [] }));
    expect(match).toMatchObject({ start: 102, end: 208 });
    expect(match).not.toHaveProperty('disguised');
    expect(match?.evidence.join()).not.toContain('written in');
  });

  test('is nothing where it stands in no disguise', () => {
    expect(within('', inside('x 482-17', { namesIn: () => undefined }))).toEqual([]);
  });

  test('is told by the reader of a document before the text around it', () => {
    const same = { toSource: (start: number, end: number) => ({ start, end }), namesIn: () => [] };
    const text = 'x 482-17';
    const evidence = (...inner: readonly InnerView[]) => within(text, ...inner).map((match) => match.record);
    const numbered = (record: number): View => ({ ...readText('b.txt', text), recordAt: () => record });
    expect(evidence(inside(text, { ...same, view: numbered(7) }))).toEqual([1]);
    expect(evidence(inside(text, { ...same, view: numbered(7), path: 'b.json' }))).toEqual([7]);
  });

  test('is observed at its place, too', () => {
    const heard: number[] = [];
    const view = { ...readText('a.txt', ''), inner: () => [inside('482-13')] };
    detected(view, { observe: ({ start }) => heard.push(start) });
    expect(heard).toEqual([100]);
  });
});
