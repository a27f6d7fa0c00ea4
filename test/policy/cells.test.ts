import { expect, test } from 'vitest';
import { inCells } from '../../src/policy/cells.js';

test.each<[string, readonly string[], readonly string[]]>([
  ['B2', ['B2', 'b2', 'B02'], ['B1', 'B3', 'A2', 'C2', 'BB2', 'B22', 'B']],
  ['b2', ['B2'], ['B3']],
  [' B2 ', ['B2'], ['B3']],
  ['B', ['B1', 'B2', 'B1048576'], ['A1', 'C1', 'AB1', 'BA1', 'PID-5', '']],
  ['B:D', ['B1', 'C7', 'D9999999'], ['A1', 'E1', 'BC1']],
  ['B2:D4', ['B2', 'D4', 'C3', 'B4', 'D2'], ['B1', 'B5', 'A2', 'E4', 'D5']],
  ['Z1:AB1', ['Z1', 'AA1', 'AB1'], ['Y1', 'AC1', 'A1', 'B1']],
  ['AAA1', ['AAA1'], ['AA1', 'A1']],
  ['B2:B', ['B2', 'B900'], ['B1', 'C2']],
  ['B:B9', ['B1', 'B9'], ['B10']],
  ['B4:B2', [], ['B2', 'B3', 'B4']],
  ['PID-5.1', ['PID-5.1', 'pid-5.1'], ['PID-5', 'PID-5.10', 'PID-6.1']],
  // Four letters name no column, and eight digits no row.
  ['ABCD1', ['ABCD1', 'abcd1'], ['ABC1']],
  ['B12345678', ['b12345678'], ['B1']],
  ['B2:PID-5', ['b2:pid-5'], ['B2', 'B3', 'PID-5']],
])('the cells %s are %j, and not %j', (wanted, inside, outside) => {
  const isIn = inCells([wanted]);
  expect(inside.filter((cell) => !isIn(cell))).toEqual([]);
  expect(outside.filter(isIn)).toEqual([]);
  expect(isIn(undefined)).toBe(false);
});

test('one of several is enough, and none means none', () => {
  expect(inCells(['A1', 'C3'])('C3')).toBe(true);
  expect(inCells([])('A1')).toBe(false);
});
