import { describe, expect, test } from 'vitest';
import { leftEdge, leftNumbers, readStreet } from '../../../src/detection/spot/address-street.js';
import { marked } from '../../helpers/names-in-prose.js';
import { written } from '../../helpers/written.js';

/** `sure 2 unit: N Elm Road Apt N`: how sure the street is, how many numbers it has, and where its second begins. */
function street(template: string): string {
  const { text, start } = marked(template);
  const found = readStreet(text, start);
  if (!found) return 'none';
  const said = `${found.kind} ${found.numbers}${found.hasUnit ? ' unit' : ''}${found.isYear ? ' year' : ''}`;
  const second = found.second === undefined ? '' : ` | ${text.slice(found.second, found.end)}`;
  return `${said}: ${text.slice(found.start, found.end)}${second}`;
}

describe('a street is read', () => {
  test.each([
    ['«{12} Elm Road', 'sure 1: {12} Elm Road'],
    ['«Elm Road {12}', 'sure 1: Elm Road {12}'],
    ['«{12} Elm Way', 'weak 1: {12} Elm Way'],
    ['«{12} Zorvan', 'none 1: {12} Zorvan'],
    ['«Zorvan {12}', 'none 1: Zorvan {12}'],
    ['«Elm Road', 'none'],
    ['«{12}', 'none'],
    ['«{12} Road', 'none'],
    ['«{12} Hauptstrasse', 'sure 1: {12} Hauptstrasse'],
    ['«{12} A', 'none'],
    ['«P.O. Box {12}', 'box 1: P.O. Box {12}'],
    ['the corner of «Zorvan {12} and Oak Avenue.', 'sure 1: the corner of Zorvan {12} and Oak Avenue'],
    ['the corner of «Zorvan {12}. & Oak Avenue.', 'sure 1: the corner of Zorvan {12}. & Oak Avenue'],
    ['the corner of «Zorvan {12} here', 'sure 1: the corner of Zorvan {12}'],
    ['the corner of «Zorvan {12} and so', 'sure 1: the corner of Zorvan {12}'],
    ['x «Zorvan {12} and Oak Road', 'none 1: Zorvan {12}'],
    ['«{12} Elm Road Apt 4', 'sure 1 unit: {12} Elm Road Apt {4}'],
    ['«{12} Elm Road, Suite 4', 'sure 1 unit: {12} Elm Road, Suite {4}'],
    ['«{12} Elm Road\nApt. 4B', 'sure 1 unit: {12} Elm Road\nApt. {4B}'],
    ['«{12} Elm Road.\r\n   Apt 4', 'sure 1 unit: {12} Elm Road.\r\n   Apt {4}'],
    ['«{12} Elm Road. Apt 4', 'sure 1 unit: {12} Elm Road. Apt {4}'],
    ['«{12} Elm Road\nElm', 'sure 1: {12} Elm Road'],
    ['«{12} Elm Road Apt 4 Suite 5', 'sure 1 unit: {12} Elm Road Apt {4} Suite {5}'],
    ['«{12} Elm Road Apt 4 Zorvan', 'sure 1 unit: {12} Elm Road Apt {4}'],
    ['«Apt 4{} Elm Road {12}', 'none'],
    ['«{12} Apt 4', 'none'],
    ['«Zorvan Apt 4 {12}', 'none'],
    ['«{12} {14} Elm Road', 'sure 2: {12} {14} Elm Road | {14} Elm Road'],
    ['«{12} Elm Road {14}', 'sure 2: {12} Elm Road {14} | Elm Road {14}'],
    ['«Elm {12} {14}', 'none 2: Elm {12} {14}'],
    ['«{1999} Elm Road', 'sure 1 year: {1999} Elm Road'],
    ['«{1998-2003} Elm', 'none 1 year: {1998-2003} Elm'],
    ['«Elm Road {1999}', 'sure 1 year: Elm Road {1999}'],
    ['«{12} Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Road', 'none 1: {12} Aa Bb Cc Dd Ee Ff Gg Hh Ii'],
    ['«{12} Zorvan Road street', 'sure 1: {12} Zorvan Road'],
    ['«{12} Zorvan street', 'sure 1: {12} Zorvan street'],
    ['«Zorvanvej {12} St.', 'sure 1: Zorvanvej {12}'],
    ['«{12} St. Zorvan', 'none 1: {12} St. Zorvan'],
    ['«{12} street Zorvan', 'none'],
    ['«{12} boulevard Zorvan', 'sure 1: {12} boulevard Zorvan'],
    ['«{12} {14} boulevard Zorvan', 'sure 2: {12} {14} boulevard Zorvan | {14} boulevard Zorvan'],
    ['«Zorvan {12} boulevard', 'none 1: Zorvan {12}'],
    ['«{12} rue Zorvan street', 'sure 1: {12} rue Zorvan'],
    ['«{12} Zorvan Road Street', 'sure 1: {12} Zorvan Road Street'],
    ['«Elm Road, {12}', 'none'],
    ['«Rua Zorvan, {12}', 'sure 1: Rua Zorvan, {12}'],
    ['«Rua Zorvan,{12}', 'none'],
    ['«Rua Zorvan\n{12}', 'none'],
    ['«Rua Zorvan. {12}', 'sure 1: Rua Zorvan. {12}'],
    ['«{14} Rua Zorvan, {12}', 'sure 1: {14} Rua Zorvan'],
    ['«Rua Zorvan, Vexlum {12}', 'none'],
    ['«{12} Elm, {14}', 'none 1: {12} Elm'],
    ['«Postfach {12}', 'box 1: Postfach {12}'],
    ['«Zorvan street {12}', 'sure 1: Zorvan street {12}'],
    ['«{12}a Elm Road', 'sure 1: {12}a Elm Road'],
    ['«{12} Elm Road Flat 3b', 'sure 1 unit: {12} Elm Road Flat 3b'],
    ['«{12} Elm Road #{4}', 'sure 1 unit: {12} Elm Road #{4}'],
    ['«{12} Elm Road 3º', 'sure 1 unit: {12} Elm Road 3º'],
    ['«{12} March Road', 'none'],
    ['«{12} de la Zorvan Road', 'sure 1: {12} de la Zorvan Road'],
    ['«{12} de la zorvan', 'none'],
    ['«{12} d’Zorvan Road', 'sure 1: {12} d’Zorvan Road'],
    ['«{12} rue de l’Elm', 'sure 1: {12} rue de l’Elm'],
    ['«{12} rue de', 'none'],
    ['«{12} Elm de, Road', 'none 1: {12} Elm'],
    ['«{12} Elm_x Road', 'none'],
    ['«{12} Elm utca', 'sure 1: {12} Elm utca'],
  ])('in %j: %s', (template, expected) => expect(street(template)).toBe(written(expected)));
});

describe('what leads to a number begins', () => {
  const fromEdge = (edge: typeof leftEdge, template: string): string => {
    const { text, start } = marked(template);
    return text.slice(edge(text, 0, start));
  };

  test.each([
    ['at Elm Road «{12}', 'Elm Road {12}'],
    ['on Rua da Moeda «{12}', 'Rua da Moeda {12}'],
    ['at the Hague «{5}', 'Hague {5}'],
    ['x\nElm Road «{12}', 'Elm Road {12}'],
    ['Elm Road, «{12}', 'Elm Road, {12}'],
    ['Zorvan, Elm Road «{12}', 'Elm Road {12}'],
    ['Meet Elm «{12}', 'Elm {12}'],
    ['zorvan Elm «{12}', 'Elm {12}'],
    ['by d’Zorvan Elm «{12}', 'd’Zorvan Elm {12}'],
    ['by {3} Elm Road «{12}', '{3} Elm Road {12}'],
    ['by {14} {3} Rua Zorvan «{12}', '{14} {3} Rua Zorvan {12}'],
    ['by {3}a Elm «{12}', '{3a} Elm {12}'],
    ['by x3 Elm «{12}', 'Elm {12}'],
    ['by {1234567} Elm «{12}', 'Elm {12}'],
    ['by Zor$van Elm «{12}', 'Elm {12}'],
    ['by Zor1 Elm «{12}', 'Elm {12}'],
    ['Aa Bb Cc Dd Ee Ff Gg Hh Ii «{12}', 'Bb Cc Dd Ee Ff Gg Hh Ii {12}'],
    ['by 3ab Elm «{12}', 'Elm {12}'],
    ['(Elm Road «{12}', 'Elm Road {12}'],
    ['by $Zorvan «{12}', '{12}'],
    ['by Zorvan «{12}', 'Zorvan {12}'],
    ['by the «{12}', '{12}'],
    ['by d.Zorvan Elm «{12}', 'Elm {12}'],
    ['by x’Zorvan Elm «{12}', 'Elm {12}'],
  ])('in %j with %s', (template, expected) => expect(fromEdge(leftEdge, template)).toBe(written(expected)));

  test.each([
    ['{12} «{14}', '{12} {14}'],
    ['x {12} «{14}', '{12} {14}'],
    ['x {10} {12} {14} «{16}', '{12} {14} {16}'],
    ['x{12} «{14}', '{14}'],
    ['>{12} «{14}', '{12} {14}'],
    ['${12} «{14}', '{14}'],
    ['{12}, «{14}', '{14}'],
    ['{1234567} «14', '{14}'],
  ])('in %j with the numbers of %s', (template, expected) =>
    expect(fromEdge(leftNumbers, template)).toBe(written(expected)),
  );

  test('no further back than it is looked', () => {
    const text = 'Zorvan Elm ';
    expect(text.slice(leftEdge(text, 'Zorvan '.length, text.length))).toBe('Elm ');
    expect(leftNumbers('12 14 16', 3, 6)).toBe(3);
  });
});
