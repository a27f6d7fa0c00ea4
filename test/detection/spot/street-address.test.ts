import { expect, test } from 'vitest';
import { spotStreetAddresses } from '../../../src/detection/spot/street-address.js';
import { looksForNobody, spotted } from '../../helpers/spotted.js';
import { written } from '../../helpers/written.js';

test.each([
  ['{1234567} Elm Road', []],
  ['{123456} Elm Road', ['street {123456} Elm Road']],
  ['PSC {3}, Box {81}\nAPO AE {09021}', ['full PSC {3}, Box {81}\nAPO AE {09021}']],
  ['PSC {3}, Box {81}\nAPO AE {090211}', []],
  ['P.O. Box {12}', ['box P.O. Box {12}']],
  ['P.O. Box {12}, Estonia', ['full P.O. Box {12}, Estonia']],
  ['Her address is P.O. Box {12}', ['introduced P.O. Box {12}']],
  ['{12} Elm Road Apt 4 Zorvan', ['full {12} Elm Road Apt {4} Zorvan']],
  ['{12} Elm Road', ['street {12} Elm Road']],
  ['{12} Elm Road {14}', ['street {12}', 'street Elm Road {14}']],
  ['{12} Rua Zorvan {14}, Lisboa, Portugal', ['full {12} Rua Zorvan {14}, Lisboa, Portugal']],
  ['{12} Elm Road {14} Apt 4', ['full {12} Elm Road {14} Apt {4}']],
  ['Elm Road {12} Oak Road', ['street {12} Oak Road']],
  ['Elm Road {12} Zorvan', ['street Elm Road {12} Zorvan']],
  ['{1999} Elm Road', []],
  ['{1999} Elm Road, Estonia', ['full {1999} Elm Road, Estonia']],
  ['lives at {1999} Elm Road', ['introduced {1999} Elm Road']],
  ['{1999} Elm Way, Estonia', []],
  ['{12} Elm Way', []],
  ['{12} Elm Way, Estonia', ['full {12} Elm Way, Estonia']],
  ['{12} Zorvan, Estonia', []],
  ['{12} Zorvan, Apt 4, Estonia', ['full {12} Zorvan, Apt {4}, Estonia']],
  ['{12} Zorvan Apt 4', []],
  ['{12} {14} Zorvan, Estonia', ['full {12} {14} Zorvan, Estonia']],
  ['lives at {12} Zorvan, Estonia', ['full {12} Zorvan, Estonia']],
  ['lives at {12} Zorvan', ['introduced {12} Zorvan']],
  ['lives at {12} Zorvan, Vexlum', ['introduced {12} Zorvan']],
  ['> {12} Zorvan\n> Flat 3\n> Estonia', ['part {12} Zorvan', 'part Flat {3}']],
  ['> {12} Zorvan\n> Flat 3\n> Leeds', ['part {12} Zorvan']],
  ['> {12} Elm Road\n> Flat 3\n> Leeds {62704}', ['part {12} Elm Road', 'part Flat {3}', 'part {62704}']],
  ['> {12} Elm Road\n> Leeds', ['street {12} Elm Road']],
  ['{12} Elm Road and {14} Oak Road', ['street {12} Elm Road', 'street {14} Oak Road']],
  ['Elm Road {12}, {62704} Zorvan, Oak Road {14}', ['full Elm Road {12}, {62704} Zorvan', 'street Oak Road {14}']],
  ['{221}B Baxter Street', ['street {221B} Baxter Street']],
  ['{12} bis rue Zorvan', ['street {12} bis rue Zorvan']],
  ['{12} rue Zorvan', ['street {12} rue Zorvan']],
  ['{12} zorvan street', []],
  ['Elm Road.{12}', []],
  ['ul. Zorvan {12}', ['street ul. Zorvan {12}']],
  ['C/ {12} Zorvan', ['street C/ {12} Zorvan']],
  ['Maple and Zorvan Street {15}', ['street Zorvan Street {15}']],
  ['our office is at Maple and Zorvan Street {15}', ['introduced Maple and Zorvan Street {15}']],
  ['our office is at Maple and {15} Zorvan Street {17}', ['introduced Maple and {15} Zorvan Street {17}']],
  ['lives on {12} Zorvan {14}, Estonia', ['full {12} Zorvan {14}, Estonia']],
  ['Zorvan AE {09021}', []],
  [
    'Unit {12} Box {13}\nDPO AP {96267} Elm Road {12}',
    ['full Unit {12} Box {13}\nDPO AP {96267}', 'street Elm Road {12}'],
  ],
])('%j holds %j', (template, expected) => {
  expect(spotted(spotStreetAddresses, template)).toEqual(expected.map(written));
});

test('nobody asks for addresses', () => expect(looksForNobody(spotStreetAddresses, '{12} Elm Road')).toBe(false));
