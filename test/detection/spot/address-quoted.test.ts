import { expect, test } from 'vitest';
import { spotStreetAddresses } from '../../../src/detection/spot/street-address.js';
import { spotted } from '../../helpers/spotted.js';
import { written } from '../../helpers/written.js';

/** Addresses of which each line stands behind a mark. */
test.each([
  ['// {12} Elm Road\n// Flat 3\n// Leeds\n// Estonia', ['part {12} Elm Road', 'part Flat 3']],
  ['// {12} Elm Road\n// Leeds {62704}\n// Estonia', ['street {12} Elm Road', 'part 62704']],
  ['// {12} Elm Road\n// {62704} Leeds', ['street {12} Elm Road', 'part 62704']],
  ['// {12} Elm Road\n// Leeds\n// York\n// Hull\n// Estonia', ['street {12} Elm Road']],
  ['// {12} Elm Road\n// Leeds\n// York\n// Hull\n// Zorvan\n// Estonia', ['street {12} Elm Road']],
  ['// {12} Elm Road\n# Leeds {62704}', ['street {12} Elm Road']],
  ['// {12} Elm Road\nLeeds\n// Estonia {62704}', ['street {12} Elm Road']],
  ['// {12} Elm Road,\n// Leeds {62704}', ['street {12} Elm Road', 'part 62704']],
  ['// {12} Elm Road.\n// Leeds {62704}', ['street {12} Elm Road.', 'part 62704']],
  ['// {12} Elm Road\r\n// Leeds {62704}', ['street {12} Elm Road', 'part 62704']],
  ['// {12} Elm Road x\n// Leeds {62704}', ['street {12} Elm Road']],
  ['{12} Elm Road\nLeeds {62704}', ['full 12} Elm Road\nLeeds {62704']],
  [' *  {12} Elm Road\n *  Leeds {62704}', ['street {12} Elm Road', 'part 62704']],
  [' * {12} Elm Road\n *  Leeds {62704}', ['street {12} Elm Road', 'part 62704']],
  ['> {12} Elm Way\n> Flat 3\n> x', ['part {12} Elm Way']],
  ['> {12} Elm Way\n> Leeds\n> x', []],
  [
    'x\n> {12} Elm Road\n> Flat 3\n> Flat 4\n> Leeds {62704}',
    ['part {12} Elm Road', 'part Flat 3', 'part Flat 4', 'part 62704'],
  ],
  ['> {12} Elm Road\n> leeds\n> {62704}', ['street {12} Elm Road']],
  ['//\t{12} Elm Road\n//\tLeeds {62704}', ['street {12} Elm Road']],
  ['a {12} Elm Road\na Leeds {62704}', ['street {12} Elm Road']],
  ['> {12} Elm Road\n> Leeds', ['street {12} Elm Road']],
  ['> {12} Elm Road\n> 12 and\n> Estonia', ['street {12} Elm Road']],
  ['" {12} Elm Road\n" Leeds {62704}', ['street {12} Elm Road']],
])('%j holds %j', (template, expected) => {
  expect(spotted(spotStreetAddresses, template)).toEqual(expected.map(written));
});
