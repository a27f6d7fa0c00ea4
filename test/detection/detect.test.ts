import { describe, expect, test } from 'vitest';
import { createDetector } from '../../src/detection/detect.js';
import type { Place } from '../../src/provenance/place.js';
import { readText } from '../../src/readers/text.js';
import { detected, type Options, pass } from '../helpers/detected.js';
import { named, nameless, tableOf } from '../helpers/table-of.js';

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
    ['is one of a tenth, too', 'qelt.\n4821-7', undefined],
  ])('%s', (_, text, score) => expect(found(text)[0]?.[1]).toBe(score));

  test('is told apart from a clear one, which any line above tells', () => {
    expect(found('qelt.\n482-17')).toEqual([['482-17', 0.8]]);
  });
});

describe('whoever observes', () => {
  test('hears of what comes to nothing, and why', () => {
    const heard: unknown[] = [];
    const matches = found('48217 482-13 482-17', {
      observe: ({ score, failed, seen }) => heard.push([seen.offset, score, failed]),
    });
    expect(heard.sort()).toEqual([
      [0, 0.05, undefined],
      [13, 0.5, undefined],
      [6, 0.5, 'last digit'],
    ]);
    expect(matches).toEqual([['482-17', 0.5]]);
  });
});

describe('whoever asks by name', () => {
  test('is told nothing of what has a label', () => {
    expect(detected(tableOf([named('zorv')], [['4827']]), { byName: true })).toEqual([]);
  });

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

describe('a name', () => {
  const hero = ['Zorvan', 'Qelthari'].join(' ');
  const heroes = (text: string, path: string) => detected(readText(path, text), { path }).map(({ entity }) => entity);

  test('is found under its label', () => {
    expect(heroes(`{"zorvHero": "${hero}"}`, 'a.json')).toEqual(['WHO']);
    expect(heroes(`{"zorvBrint": "${hero}"}`, 'a.json')).toEqual([]);
  });

  test('is found in a sentence', () => {
    expect(heroes(`Hello, my name is ${hero}.`, 'a.md')).toEqual(['WHO']);
  });

  test('is found in no translation', () => {
    expect(heroes(`{"zorvHero": "${hero}"}`, 'locale/de.json')).toEqual([]);
    expect(heroes(`Hello, my name is ${hero}.`, 'locale/de.md')).toEqual([]);
    expect(heroes('{"zorvBrint": "482-17"}', 'locale/de.json')).toEqual(['PASS']);
  });
});

test('nobody asks by name unless it is said', () => {
  const detect = createDetector([pass], () => undefined);
  expect(detect(readText('a.txt', '4827'), 'a.txt', 0.4)).toEqual([]);
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
