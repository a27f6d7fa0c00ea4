import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeShapeOf } from '../../src/detection/cell-shape.js';
import { codedText } from '../../src/detection/coded.js';
import { createMakes } from '../../src/detection/skim/makes.js';

const comma = ','.charCodeAt(0);

/** Asks about cells that stand between others. */
function createCells() {
  const makes = createMakes();
  const around = (cell: string) => codedText(`x,${cell},y`);
  return {
    learn: (cell: string) => makes.learn(around(cell), 2, 2 + cell.length),
    walk: (cell: string) => makes.walk(around(cell), 2, 4 + cell.length, comma),
    walkedTo: () => makes.walkedTo() - 2,
  };
}

const shapeOf = (cell: string): number => wholeShapeOf(codedText(cell), 0, cell.length);

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const octet = fc.integer({ min: 0, max: 300 });
const piece = fc.oneof(
  fc.constantFrom('a', 'jane', 'roe', 'dad', 'Ann', 'DE', 'Ärger', 'é', '\u00a0', '\u3000', '\t'),
  fc.constantFrom('.', '..', '-', '@', ' ', '  ', '/', ':', '_', '"', '(', ';', '\\'),
  fc.nat({ max: 99_999_999 }).map(String),
  fc.integer({ min: 4, max: 40 }).chain(hex),
  fc.uuid(),
  fc.tuple(octet, octet, octet, octet).map((octets) => octets.join('.')),
  fc.constantFrom('10.0.0.7', '192.0.2.1', '8.8.8.8', 'de4dbeef', 'cafe', 'FACE', '1e5'),
);
const cell = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));

/** The same with other letters and figures, mostly of the same kinds. */
function varied(text: string, turns: readonly number[]): string {
  const turn = (from: string, at: number): string => from[(turns[at % turns.length] ?? 0) % from.length] ?? '';
  return text
    .replace(/\d/g, (_, at) => turn('0123456789', at))
    .replace(/[a-f]/g, (_, at) => turn('abcdefg', at))
    .replace(/[g-z]/g, (_, at) => turn('ghijklmnopqrstuvwxyzab', at))
    .replace(/[A-F]/g, (_, at) => turn('ABCDEFG', at));
}
const turns = fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 9 });
const runs = { numRuns: 3000 };

describe('a make', () => {
  test('is known once it was learned, and ends where the cell does', () =>
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (cells) => {
        const { learn, walk, walkedTo } = createCells();
        const learned = cells.map(learn);
        for (const [at, each] of cells.entries()) {
          expect(walk(each)).toBe(learned[at]);
          expect(walkedTo()).toBe(each.length);
        }
      }),
      runs,
    ));

  test('is of one shape', () => {
    let known = 0;
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), turns, (cells, by) => {
        const { learn, walk } = createCells();
        const shapes = new Map(cells.map((each) => [learn(each), shapeOf(each)]));
        for (const other of [...cells.map((each) => varied(each, by)), ...cells.map((each) => `${each}${cells[0]}`)]) {
          const make = walk(other);
          if (make === 0) continue;
          known++;
          expect([other, shapeOf(other)]).toEqual([other, shapes.get(make)]);
        }
      }),
      runs,
    );
    expect(known).toBeGreaterThan(runs.numRuns / 2);
  });

  test.each([
    ['words in small letters', 'jane roe', 'tom mustermann', true],
    ['a word with a capital', 'jane roe', 'Jane roe', false],
    ['as many figures', '12345', '67890', true],
    ['more figures', '12345', '678901', false],
    ['an id of another kind', '0f8fad5b-d9cb-469f-a165-70867728950e', '7c9e6679-7425-40de-944b-e07fc1f90ae7', true],
    ['an id in any case', '0f8fad5b-d9cb-469f-a165-70867728950e', '7C9e6679-7425-40de-944b-E07fc1f90ae7', true],
    ['a shorter id', 'd41d8cd98f00b204', 'd41d8cd98f00b2', false],
    ['an address of the same network', '10.0.0.7', '10.200.31.4', true],
    ['an address of another', '10.0.0.7', '8.8.8.8', false],
    ['no address', '10.0.0.7', '10.0.0.7777', false],
    ['signs twice', '1-2', '1--2', false],
    ['a blank beyond ASCII', 'ä', '\u00a0', false],
  ])('%s', (_, one, other, isKnown) => {
    const { learn, walk } = createCells();
    const make = learn(one);
    expect(walk(other)).toBe(isKnown ? make : 0);
  });

  test('is not told of what nothing ends', () => {
    const makes = createMakes();
    const coded = codedText('jane');
    makes.learn(coded, 0, 4);
    expect(makes.walk(coded, 0, 4, comma)).toBe(0);
  });

  test('that would be one too many is not learned, and those before it are known still', () => {
    const { learn, walk } = createCells();
    const cells = Array.from({ length: 2000 }, (_, at) =>
      `${at}`.replace(/\d/g, (figure) => '-+*/:;!?%&'[Number(figure)]!),
    );
    const learned = cells.map((each) => learn(each));
    expect(learned.at(-1)).toBeGreaterThan(0);
    for (let at = 0; at < 2000; at++) learn(`=${cells[at]}`);
    expect(learn('a-b-c-d')).toBe(0);
    for (const [at, each] of cells.entries()) expect(walk(each)).toBe(learned[at]);
  });
});
