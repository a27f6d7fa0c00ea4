import { expect, test } from 'vitest';
import { type Dialect, readRow, remembering } from '../../src/readers/table/cells.js';
import { congruential } from '../helpers/generators.js';

const dialect: Dialect = { delimiter: 0x2c, quote: 0x22, newline: 0x0a, escapes: false, width: 3 };

/** Where the cells of all rows begin and end. */
function cellsOf(text: string, of: Dialect): readonly number[] {
  const cells: number[] = [];
  for (let at = 0; at < text.length; ) at = readRow(text, at, of, (start, end) => void cells.push(start, end));
  return cells;
}

test.each([
  ['quotes that nothing closes, which held a scan of 330 kB up for twenty seconds', ', ""ssn&#x""'],
  ['quotes of inches', ', "5 x'],
  ['quotes with line ends', ', "a\n'],
])('a table of %s is read at once', (_, unit) => {
  const begun = performance.now();
  cellsOf(`id,remark\n1,"good; {""name"": ""x""${unit.repeat(30_000)}`, remembering(dialect));
  expect(performance.now() - begun).toBeLessThan(2000);
});

test('cells are the same whether each quote looks for its end anew or not', () => {
  const random = congruential(5);
  const bits = ['"', '""', ',', '\n', ' ', 'a', 'b c', '=', ', "', '",', '"\n', '\\', '\\"', 'x"y', '1,2,3\n'];
  for (let time = 0; time < 20_000; time++) {
    const count = 1 + Math.floor(random() * 40);
    const text = Array.from({ length: count }, () => bits[Math.floor(random() * bits.length)]).join('');
    const written = { ...dialect, escapes: time % 2 === 0, width: time % 4, isCut: time % 3 === 0 };
    expect([text, cellsOf(text, remembering(written))]).toEqual([text, cellsByRow(text, written)]);
  }
});

/** Of each cell anew: what one quote has seen is not remembered for the next. */
function cellsByRow(text: string, written: Dialect): readonly number[] {
  const cells: number[] = [];
  for (let at = 0; at < text.length; )
    at = readRow(text, at, { ...written, unclosed: forgetful() }, (start, end) => void cells.push(start, end));
  return cells;
}

/** Takes nothing in. */
const forgetful = () =>
  new Proxy({ from: 0, until: 0, inner: -1, lineEnds: [] as readonly number[] }, { set: () => true });
