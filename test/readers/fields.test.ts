import { describe, expect, it, test } from 'vitest';
import { listFields, listManyFields } from '../../src/readers/fields.js';

describe.each([
  ['few', listFields],
  ['many', () => listManyFields(1)],
  ['many, and room for none', () => listManyFields(0)],
])('a list of fields, made for %s', (_, make) => {
  test('holds all that were noted down, however many', () => {
    const list = make();
    const numbers = Array.from({ length: 100 }, (_, at) => at);
    for (const at of numbers) list.add(10 * at, 10 * at + 5, at % 3, Math.floor(at / 3));
    const { starts, ends, columnOf, recordOf } = list.all();
    expect([...starts]).toEqual(numbers.map((at) => 10 * at));
    expect([...ends]).toEqual(numbers.map((at) => 10 * at + 5));
    expect([...columnOf]).toEqual(numbers.map((at) => at % 3));
    expect([...recordOf]).toEqual(numbers.map((at) => Math.floor(at / 3)));
    expect([starts.length, starts.at(-1), starts[100]]).toEqual([100, 990, undefined]);
    expect([list.lastEnd(), list.lastRecord()]).toEqual([995, 33]);
  });

  it('is empty at first', () => {
    const list = make();
    expect([list.all().starts.length, list.lastEnd(), list.lastRecord()]).toEqual([0, 0, -1]);
  });
});
