import { expect, test } from 'vitest';
import { readRun } from '../../../src/detection/spot/runs.js';

/** The groups of the run that holds the first digit, `~` for one with letters, and what separates them. */
function run(text: string): string {
  const { groups, separators } = readRun(text, text.search(/\d/));
  return groups
    .map(({ start, end, numeric }, at) => {
      const separator = separators[at];
      return (numeric ? '' : '~') + text.slice(start, end) + (separator === undefined ? '' : `‹${separator}›`);
    })
    .join('');
}

test.each([
  ['078-05-1120', '078‹-›05‹-›1120', 11],
  ['(202) 555-0123', '202‹) ›555‹-›0123', 14],
  ['+1 (202) 555-0123', '1‹ (›202‹) ›555‹-›0123', 17],
  ['202.555.0123', '202‹.›555‹.›0123', 12],
  ['202/555', '202‹/›555', 7],
  ['202\u00a0555', '202‹\u00a0›555', 7],
  ['202‑555', '202‹‑›555', 7],
  ['202  555', '202', 3],
  ['202 555', '202‹ ›555', 7],
  ['202:555', '202‹:›555', 7],
  ['202: 555', '202', 3],
  ['202,555', '202', 3],
  ['AB 12 34 56 C', '~AB‹ ›12‹ ›34‹ ›56‹ ›~C', 13],
  ['APP-456C', '~APP‹-›~456C', 8],
  ['ABCD 1234', '~ABCD‹ ›1234', 9],
  ['ABCDE 1234', '1234', 10],
  ['abcd 1234', '1234', 9],
  ['ab 1234', '~ab‹ ›1234', 7],
  ['abc 1234', '1234', 8],
  ['AB.1234', '~AB‹.›1234', 7],
  ['ABC.1234', '~ABC‹.›1234', 8],
  ['ab.1234', '1234', 7],
  ['\\nab 1234', '~ab‹ ›1234', 9],
  ['x\\nAB 1234', '~AB‹ ›1234', 10],
  ['\\n1234', '1234', 6],
  ['GB29 NWBK 6016', '~GB29‹ ›~NWBK‹ ›6016', 14],
  ['GB29 nwbk 6016', '~GB29', 4],
  ['GB29-nwbk-6016', '~GB29‹-›~nwbk‹-›6016', 14],
  ['GB29 nwbkx 6016', '~GB29', 4],
  ['GB29-nwbkx-6016', '~GB29', 4],
  ['12 c 34', '12‹ ›~c‹ ›34', 7],
  ['12 cd 34', '12', 2],
  ['12 CD 34', '12‹ ›~CD‹ ›34', 8],
  ['12-cd-34', '12‹-›~cd‹-›34', 8],
  ['12.cd.34', '12‹.›~cd‹.›34', 8],
  ['12.cde.34', '12‹.›~cde‹.›34', 9],
  ['12 CDEFG 34', '12', 2],
  ['12 CDEF 34', '12‹ ›~CDEF‹ ›34', 10],
  ['12 c3 34', '12‹ ›~c3‹ ›34', 8],
  ['12 )34', '12‹ )›34', 6],
  ['12) 34', '12‹) ›34', 6],
  ['12)-34', '12‹)-›34', 6],
  ['12( 34', '12‹( ›34', 6],
  ['12 ( 34)', '12‹ ( ›34', 7],
  [
    '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18',
    '1‹ ›2‹ ›3‹ ›4‹ ›5‹ ›6‹ ›7‹ ›8‹ ›9‹ ›10‹ ›11‹ ›12‹ ›13‹ ›14‹ ›15‹ ›16',
    38,
  ],
  ['x12', '~x12', 3],
  ['x_12', '12', 4],
  ['é12', '12', 3],
  ['12_34', '12', 2],
  ['12@34', '12', 2],
  ['12 ', '12', 2],
  ['12.', '12', 2],
  ['12a34', '~12a34', 5],
  ['12 é', '12', 2],
  ['AB 11111', '~AB‹ ›11111', 8],
  ['1AB 12', '~1AB‹ ›12', 6],
  ['_AB 12', '~AB‹ ›12', 6],
  ['éAB 12', '~AB‹ ›12', 6],
  ['.AB 12', '~AB‹ ›12', 6],
  ['AB  12', '12', 6],
  ['AB-12', '~AB‹-›12', 5],
  ['AB\u00a012', '12', 5],
  ['A 1', '~A‹ ›1', 3],
  ['A1 2', '~A1‹ ›2', 4],
  ['12–34', '12‹–›34', 5],
  ['12‐34', '12‹‐›34', 5],
  ['12—34', '12', 2],
  ['ab-12-xyz', '~ab‹-›12‹-›~xyz', 9],
  ['ab-12-xy z', '~ab‹-›12‹-›~xy‹ ›~z', 10],
])('%j is read as %s, and on from %i', (text, expected, end) => {
  expect(run(text)).toBe(expected);
  expect(readRun(text, text.search(/\d/)).end).toBe(end);
});

test('one group may be longer than it is looked for back, and is read to its end', () => {
  const text = `${'A'.repeat(120)}1`;
  expect(readRun(text, 120)).toEqual({ groups: [{ start: 24, end: 121, numeric: false }], separators: [], end: 121 });
});
