import { expect, it } from 'vitest';
import { growth, isLinear } from './cost.js';

/** Takes as many steps as it is told. */
function steps(count: number): number {
  let sum = 0;
  for (let step = 0; step < count; step++) sum = (sum * 31 + step) | 0;
  return sum;
}

it('tells what grows with the square of the text from what grows with the text', () => {
  expect(isLinear(growth(400, (size) => () => steps(30 * size * size)))).toBe(false);
  expect(isLinear(growth(400, (size) => () => steps(100_000 * size)))).toBe(true);
});
