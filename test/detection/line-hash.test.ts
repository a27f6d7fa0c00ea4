import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { lineHash } from '../../src/detection/line-hash.js';

const blockSize = 100;
const wrap = (value: bigint): bigint => BigInt.asUintN(64, value);
/** What a character weighs when it leaves the window. */
const leavingWeight = wrap(37n ** BigInt(blockSize));

/**
 * GitHub's hash of the first line of a file, straight from its description: a window of 100 UTF-16 units rolls over
 * the file, past spaces, tabs and the LF of CRLF; CR counts as LF. The file ends with 65535 and then zeros. A line has
 * the hash of the moment when its first unit is about to leave the window.
 */
function firstLineHash(file: string): string {
  const window = new Array<number>(blockSize).fill(0);
  let hash = 0n;
  let index = 0;
  let taken = 0;
  const update = (unit: number): void => {
    hash = wrap(37n * hash + BigInt(unit) - leavingWeight * BigInt(window[index] ?? 0));
    window[index] = unit;
    index = (index + 1) % blockSize;
    taken++;
  };
  const units = file.replace(/\r\n?/g, '\n').replace(/[ \t]/g, '');
  for (let at = 0; at < units.length && taken < blockSize; at++) update(units.charCodeAt(at));
  if (taken < blockSize) update(65_535);
  while (taken < blockSize) update(0);
  return hash.toString(16);
}

describe('lineHash', () => {
  test.each([
    ['nothing', ''],
    ['a line', 'email: j***@***.***'],
    ['spaces and tabs', '\t "a" :  [ 1 ] '],
    ['99 characters', 'x'.repeat(99)],
    ['100 characters', 'x'.repeat(100)],
    ['101 characters', `${'x'.repeat(100)}y`],
    ['a long line', 'abc '.repeat(200)],
    ['characters of two units', '😀'.repeat(60)],
  ])('is GitHub’s for a file of one line: %s', (_, line) => {
    expect(lineHash(line)).toBe(firstLineHash(line));
  });

  it('is GitHub’s for every file of one line', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'Z', ' ', '\t', '*', 'é', '😀', '\uffff'), maxLength: 150 });
    fc.assert(
      fc.property(line, (text) => {
        expect(lineHash(text)).toBe(firstLineHash(text));
      }),
    );
  });

  it('is what GitHub writes for a line that is 100 characters long, whatever follows it', () => {
    const line = 'x'.repeat(100);
    expect(lineHash(line)).toBe(firstLineHash(`${line}\nmore`));
  });

  it('survives another indentation', () => {
    expect(lineHash('\t\tphone: ***')).toBe(lineHash('phone: ***'));
  });

  it('is an unsigned number in hexadecimal, without leading zeros', () => {
    expect(lineHash('anything')).toMatch(/^[1-9a-f][0-9a-f]{0,15}$/);
  });
});
