import { describe, expect, test } from 'vitest';
import type { View } from '../../src/model/view.js';
import { readStructured } from '../../src/readers/structured.js';
import { delimited } from '../../src/readers/table/delimited.js';
import { readText } from '../../src/readers/text.js';
import { fastest, growth, isLinear } from '../helpers/cost.js';

/** What detection asks of a view: every field, and place, label and record of many offsets. */
const questions =
  (view: View): (() => unknown) =>
  () => {
    for (const _ of view.fieldsUnder(() => true));
    const step = Math.max(1, Math.floor(view.text.length / 4_000));
    for (let offset = 0; offset < view.text.length; offset += step) {
      view.labelAt(offset);
      view.positionAt(offset);
      view.recordAt(offset);
    }
  };

/** Text of about `size` characters. */
const flood = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length));

const size = 40_000;

describe('the cost of text is linear', () => {
  test.each([
    ['closing angle brackets', '>'],
    ['opening angle brackets', '<'],
    ['tags', '<a>'],
    ['colons', ':'],
    ['equal signs', '='],
    ['quotes', '"'],
    ['keys', '"":'],
    ['keys that never opened', 'a":'],
    ['escaped quotes', '\\"'],
    ['calls', '("'],
    ['arrows', '=>'],
    ['questions', ' ? "a" : '],
    ['line ends', '\n'],
    ['spaces', ' '],
    ['labels', 'name: Jane '],
    ['annotations', 'a: b = '],
    ['brackets', '['],
    ['letters', 'é'],
    ['pairs', 'a=b&'],
    ['blocks', 'a { "b" }'],
    ['blocks that nothing closes', 'a { "'],
  ])('of %s on one line', (_, unit) => {
    const ratio = growth(size, (length) => questions(readText('a.txt', flood(unit, length))));
    expect(ratio, `takes ${ratio} times longer for eight times the text`).toSatisfy(isLinear);
  });
});

describe('the cost of a table is linear', () => {
  test.each([
    ['rows', 'Jane,jane\n', ''],
    ['quoted rows', '"Jane","a ""b"" c"\n', ''],
    ['quotes that nothing closes', '"""x\n', ''],
    ['quotes inside values', 'a"b,"c\n', ''],
    ['rows before a far quote', 'a,b\n', '"'],
    ['rows before a far pair of quotes', 'a,b\n', '\n"c","d"\n'],
    ['one row of many cells', 'a,', ''],
    ['one row of many quoted cells', '"a",', ''],
    ['empty rows', '\n', ''],
    ['quotes', '"', ''],
  ])('of %s', (_, unit, end) => {
    const ratio = growth(size, (length) => {
      const text = `name,mail\n${flood(unit, length)}${end}`;
      return () => {
        const view = readStructured('a.csv', text, [delimited]);
        if (view) questions(view)();
      };
    });
    expect(ratio, `takes ${ratio} times longer for eight times the text`).toSatisfy(isLinear);
  });

  test.each([
    ['comments', '# a\n', 'name,mail\nJane,a\n'],
    ['comments on one line', '#a', '\nname,mail\nJane,a\n'],
    ['empty lines', ' \n', 'name,mail\nJane,a\n'],
    ['rows of one column', '"a"\n', ''],
  ])('of %s before the header or below it', (_, unit, end) => {
    const ratio = growth(size, (length) => {
      const text = end === '' ? `name\n${flood(unit, length)}` : `${flood(unit, length)}${end}`;
      return () => {
        const view = readStructured('a.csv', text, [delimited]);
        if (!view) throw new Error('not read as a table');
        questions(view)();
      };
    });
    expect(ratio).toSatisfy(isLinear);
  });

  test('of a wide header', () => {
    const ratio = growth(size, (length) => {
      const text = `${flood('name,', length)}mail\n${flood('a,', length)}`;
      return () => {
        const view = readStructured('a.csv', text, [delimited]);
        if (view) questions(view)();
      };
    });
    expect(ratio).toSatisfy(isLinear);
  });

  test('of 100,000 rows, read and asked in a moment', () => {
    const text = `name,mail,note\n${'Jane Roe,jane@example.com,"a, b"\n'.repeat(100_000)}`;
    const limit = 3000;
    const time = fastest(() => {
      const fields = readStructured('a.csv', text, [delimited])?.fieldsUnder(({ name }) => name === 'name') ?? [];
      expect([...fields]).toHaveLength(100_000);
    }, limit);
    expect(time).toBeLessThan(limit);
  });
});

test('a cost that grows with the square is caught', () => {
  const ratio = growth(3_000, (length) => () => {
    let steps = 0;
    for (let at = 0; at < length; at++) for (let behind = 0; behind < length; behind++) steps += at ^ behind;
    return steps;
  });
  expect(ratio).not.toSatisfy(isLinear);
});
