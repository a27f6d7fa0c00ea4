import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../src/detection/cell-shape.js';
import { codedText } from '../../src/detection/coded.js';

const somebodys = (...octets: readonly number[]): string => octets.join('.');

const shape = (text: string) => shapeOf(codedText(text), 0, text.length);

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
    ['addresses of private networks', '10.1.255.3', '192.168.7.20'],
    ['addresses of anybody, as many digits as they have', somebodys(20, 1, 255, 3), somebodys(193, 168, 7, 200)],
    ['UUIDs', 'job 00112233-4455-6677-8899-aabbccddeeff done', 'job f47ac10b-58cc-4372-a567-0e02b2c3d479 done'],
    ['UUIDs in capitals and not', 'F47AC10B-58CC-4372-A567-0E02B2C3D479', 'f47ac10b-58cc-4372-a567-0e02b2c3d479'],
    ['hashes of one length', 'commit:9f86d081884c7d65', 'commit:2c26b46b68ffc68f'],
    ['hashes in capitals and not', '9F86D081884C7D65', '2c26b46b68ffc68f'],
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
    ["an address of a private network and anybody's", '10.1.255.3', somebodys(20, 1, 255, 3)],
    ['an address for documentation and one of a private network', 'by 192.0.2.7', 'by 192.168.2.7'],
    ['one of a private network and the resolver in front of it', '8.8.8.8', '10.8.8.8'],
    ['an address behind a letter and another', 'x=10.1.2.3', `x=${somebodys(20, 1, 2, 3)}`],
    ['an address and a version of five numbers', '10.1.255.3', '10.1.255.3.7'],
    ['an address and four numbers of which one is too long', '10.1.255.3', '10.1.255.3000'],
    ['an address and one that breaks off', '10.1.255.3', '10.1.255.'],
    ['a UUID and one digit more', 'f47ac10b-58cc-4372-a567-0e02b2c3d479', 'f47ac10b-58cc-4372-a567-0e02b2c3d4790'],
    ['a UUID and what is none', 'f47ac10b-58cc-4372-a567-0e02b2c3d479', 'f47ac10b-58cc-4372-a567-0e02b2c3d47g'],
    ['hashes of two lengths', '9f86d081884c7d65', '9f86d081884c7d651'],
    ['a hash and letters beyond its digits', '9f86d081884c7d65', '9f86g081884c7h65'],
    ['a hash and one in letters of both cases', '9f86d081884c7d65', '9f86D081884c7d65'],
    ['a hash and one behind a letter', '9f86d081884c7d65', 'x9f86d081884c7d65'],
    ['a hash and a number between letters', '9f86d081884c7d65', 'ab12345678901234'],
  ])('are not %s', (_, one, other) => expect(shape(one)).not.toBe(shape(other)));

  test('have up to 160 characters', () => {
    expect([shape('7'.repeat(160)), shape('7'.repeat(161))]).toEqual([expect.any(Number), undefined]);
  });

  test('are no running text', () => expect(shape('word '.repeat(50))).toBeUndefined());

  test('have one wherever they stand', () => expect(shapeOf(codedText('a,Jane,b'), 2, 6)).toBe(shape('Jane')));

  test('end where they do, within digits, too', () => expect(shapeOf(codedText('1234567'), 0, 3)).toBe(shape('123')));
});

describe('what a program tells people', () => {
  const told = (text: string) => shapeOf(codedText(text), 0, text.length, true);

  test.each([
    ['the same words about other names', 'order placed by Blue Tit', 'order placed by Amber Beetle'],
    ['the same words about other numbers', 'took 12 ms, retry 3', 'took 471 ms, retry 1'],
    ['words of a path', 'get /users/list of it', 'get /orders/all of it'],
    ['parts of addresses', 'sent to jane.roe@example.net', 'sent to john.doe@example.org'],
    ['hosts', 'asked api.example.net for it', 'asked www.example.org for it'],
  ])('looks alike: %s', (_, one, other) => expect(told(one)).toBe(told(other)));

  test.each([
    ['other words', 'order placed by Blue Tit', 'batch loaded by Night Job'],
    ['one other word', 'user jsmith logged in', 'user ajones logged in'],
    ['another last word', 'it is done.', 'it is gone.'],
    ['another word in brackets', 'done (early)', 'done (late)'],
    ['another word in quotes', 'no "name" here', 'no "date" here'],
    ['a word more', 'not done', 'not yet done'],
    ['a word and one in capitals', 'is done', 'is DONE'],
    ['the order of letters', 'was tar', 'was rat'],
  ])('does not look alike: %s', (_, one, other) => expect(told(one)).not.toBe(told(other)));

  test('and elsewhere it does', () => expect(shape('user jsmith logged in')).toBe(shape('batch done')));
});
