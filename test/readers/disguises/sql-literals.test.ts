import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { growth, isLinear } from '../../helpers/cost.js';
import { said, whereSaid } from './reading.js';

const address = 'jane.doe@example.com';
const hex = (text: string): string => Buffer.from(text).toString('hex');

test.each([
  [`X'${hex(address)}'`, address, hex(address), 'hexadecimal'],
  [`x'${hex('Jane').toUpperCase()}'`, 'Jane', hex('Jane').toUpperCase(), 'hexadecimal'],
  [`(1,0x${hex(address)},2)`, address, `0x${hex(address)}`, 'hexadecimal'],
  [`'\\x${hex(address)}'`, address, `\\x${hex(address)}`, 'hexadecimal'],
  [`1\t\\\\x${hex(address)}\t2`, address, `\\\\x${hex(address)}`, 'hexadecimal'],
  [`0x${hex('Jérôme')}`, 'Jérôme', `0x${hex('Jérôme')}`, 'hexadecimal'],
  ["VALUES ('O''Brien')", "O'Brien", "O''Brien", 'escaped apostrophes'],
  ["VALUES ('O\\'Brien')", "O'Brien", "O\\'Brien", 'escaped apostrophes'],
  ["U&'J\\00e9r\\00f4me'", 'Jérôme', 'J\\00e9r\\00f4me', 'Unicode escapes'],
  ["U&'\\+01F600 Jane'", '😀 Jane', '\\+01F600 Jane', 'Unicode escapes'],
])('%s says what it says', (text, value, written, name) => {
  expect(whereSaid(text, value)).toMatchObject({ written, names: [name] });
});

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

test.each([
  ['hashes', Array.from({ length: 50 }, (_, row) => `0x${hash(`${row}`)}, X'${hash(`x${row}`)}'`).join('\n')],
  ['an odd number of digits', `0x${hex('Jane')}1`],
  ['what goes on behind the digits', `0x${hex('Jane')}_g`],
  ['digits within a word', `a0x${hex('Jane')}`],
  ['an empty string', "a = '' AND b = ''"],
  ['apostrophes of other words', "'it\\'s' 'don''t'"],
  ['markup', "a ''Word'' b"],
  ['escapes elsewhere', "'\\00e9'"],
])('%s says nothing', (_, text) => {
  expect(said(text)).toEqual([]);
});

test.each(["X'", '0x41', "\\'A", "''", "U&'\\0041", `\\x${hex('Jane')}`])('the cost of %s is linear', (unit) => {
  const ratio = growth(20_000, (length) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    return () => said(text);
  });
  expect(ratio).toSatisfy(isLinear);
});
