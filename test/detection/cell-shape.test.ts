import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../src/detection/cell-shape.js';

const shape = (text: string) => shapeOf(text, 0, text.length);

describe('cells of one shape', () => {
  test.each([
    ['words', 'Jane', 'Amanda'],
    ['phrases', 'one two three', 'four'],
    ['names of as many words', 'Blue Tit', 'Amber Beetle'],
    ['addresses', 'jane.r7@example.net', 'bo.k22@example.org'],
    ['short numbers', '7', '421'],
    ['the lowest and the highest digit', '0', '9'],
    ['numbers of four to six digits', '1234', '567890'],
    ['the first and the last letter', 'a-A', 'z-Z'],
    ['letters of other alphabets', 'й', 'é'],
    ['octets', '10.1.255.3', '192.168.7.20'],
  ])('%s', (_, one, other) => expect(shape(one)).toBe(shape(other)));

  test.each([
    ['a day and a number in groups', '1980-01-02', '123-45-6789'],
    ['runs of nine and ten digits', '536228145', '5362281450'],
    ['a card and an account', '4929123456781234', '49291234567812345'],
    ['a word and a number', 'Jane', '42'],
    ['numbers of three and of four digits', '123', '1234'],
    ['numbers of six and of seven', '123456', '1234567'],
    ['a number and what stands before digits', '1', '/'],
    ['a number and what stands behind them', '9', ':'],
    ['a word and what stands behind letters', 'z', '{'],
    ['a capital and what stands behind capitals', 'Z', '['],
    ['a number and a letter of another alphabet', '1234', 'é'],
    ['the last sign and the first letter of another alphabet', '\x7f', '\x80'],
    ['two words in capitals and one', 'ONE TWO', 'ONE'],
    ['a name and its initial', 'Blue Tit', 'Blue T.'],
    ['capitals and small letters', 'JANE', 'jane'],
    ['an e-mail address and a shout', 'jane@example.net', 'J!example.net'],
    ['letters of another alphabet', 'Jana', 'Žaná'],
  ])('are not %s', (_, one, other) => expect(shape(one)).not.toBe(shape(other)));

  test('have up to 160 characters', () => {
    expect([shape('7'.repeat(160)), shape('7'.repeat(161))]).toEqual([expect.any(Number), undefined]);
  });

  test('are no running text', () => expect(shape('word '.repeat(50))).toBeUndefined());

  test('have one wherever they stand', () => expect(shapeOf('a,Jane,b', 2, 6)).toBe(shape('Jane')));

  test('end where they do, within digits, too', () => expect(shapeOf('1234567', 0, 3)).toBe(shape('123')));
});
