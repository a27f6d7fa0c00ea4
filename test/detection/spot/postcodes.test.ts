import { expect, test } from 'vitest';
import { spotPostcodes } from '../../../src/detection/spot/postcodes.js';
import { spotted } from '../../helpers/spotted.js';
import { written } from '../../helpers/written.js';

/** Postal codes in prose. */
test.each([
  ['in Bjert 6091', ['town 6091']],
  ['from Bad Zorvan 6091 we', ['town 6091']],
  ['in Bjert 1999', []],
  ['in Bjert 1999-123', ['town 1999-123']],
  ['in Bjert 6091x', []],
  ['in bjert 6091', []],
  ['by Bjert 6091', []],
  ['in Bjert. 6091', ['town 6091']],
  ['in Bjert, 6091', []],
  ['in PEP 6091', []],
  ['in RFC 6091', []],
  ['in Chapter 6091', []],
  ['in Zorvan Chapter 6091', []],
  ['in Bjert 114 55', ['town 114 55']],
  ['in Bjert 00-590', ['town 00-590']],
  ['in Bjert 123', []],
  ['in Bjert 123456', []],
  ['w Bjert 6091', ['town 6091']],
  ['xin Bjert 6091', []],
  ['in Aa bb cc dd ee 6091', ['town 6091']],
  ['in Aa bb cc dd ee ff 6091', []],
  ['6091', []],
  ['in Bjert (6091)', []],
  ['in (Bjert) 6091', []],
  ['in Bjert! 6091', []],
  ['in 12 6091', []],
  ['in Bjert 6091.', ['town 6091']],
  ['in Bjert 6091. And', ['town 6091']],
  ['in Bjert 6091 Zorvan', ['town 6091']],
  ['in Zorvan-PEP 6091', ['town 6091']],
  ['in PEPsi 6091', ['town 6091']],
  ['in Zorvan PEP 6091', []],
])('%j holds %j', (template, expected) => {
  expect(spotted(spotPostcodes, template)).toEqual(expected.map(written));
});
