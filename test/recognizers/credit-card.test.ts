import { describe, expect, it, test } from 'vitest';
import { generators } from '../helpers/generators.js';
import { containers, found, provenanceOf, surroundings, unlabelled } from '../helpers/recognize.js';

const entity = 'CREDIT_CARD';
const { card: next } = generators(11);
const card = next();
const inFours = (number: string, separator: string): string => number.replace(/\d{4}(?=\d)/g, `$&${separator}`);
const amex = next('37', 15);
const wrong = card.slice(0, 15) + ((Number(card[15]) + 1) % 10);

describe('a payment card number', () => {
  test.each(surroundings)('is found in %s', (_, around) => {
    expect(found(around(inFours(card, ' ')), { entity })).toEqual([inFours(card, ' ')]);
  });

  test.each(unlabelled)('is found in %s as digits alone', (_, around) => {
    expect(found(around(card), { entity })).toEqual([card]);
  });

  // One number of sixteen digits in ten that begins like a card passes for one.
  test.each([
    ['a JSON number', `{"ref": ${card}}`],
    ['a JSON string', `{"ref": "${card}"}`],
    ['prose', `The parcel is: ${card}`],
    ['a row of a hexdump', `00000010: 5121 5132 52f5 568e ${inFours(card, ' ')}`],
    ['a row of a hexdump that goes on in letters', `${inFours(card, ' ')} beef 0012`],
    ['a table of code points', `52f5 ${inFours(card, ' ')} 5687 5688`],
  ])('is not taken for one under an unknown label or in a dump: %s', (_, text) => {
    expect(found(text, { entity })).toEqual([]);
    expect(found(card, { entity, label: 'ref' })).toEqual([]);
  });

  test.each([
    ['a word in the label', `Card used: ${card}`],
    ['a word on its line', `{"ref": ${card}, "brand": "visa"}`],
    ['capitals behind it', `They sent us ${inFours(card, ' ')} VISA`],
  ])('is found with %s', (_, text) => {
    expect(found(text, { entity })).toContain(/\d{16}|\d{4}(?: \d{4}){3}/.exec(text)?.[0]);
  });

  test.each([
    ['dashes', inFours(card, '-')],
    ['no-break spaces', inFours(card, '\u00a0')],
    ['the groups of American Express', amex.replace(/^(....)(......)/, '$1 $2 ')],
    ['the same with dashes', amex.replace(/^(....)(......)/, '$1-$2-')],
    ['the groups of Diners Club', next('36', 14).replace(/^(....)(......)/, '$1 $2 ')],
    ['nineteen digits', inFours(next('4', 19), ' ')],
  ])('is found with %s', (_, written) => {
    expect(found(`They sent us ${written}, which we passed on.`, { entity })).toEqual([written]);
  });

  test.each([
    ['Visa', '4', 16],
    ['Mastercard', '55', 16],
    ['Mastercard, second series', '2720', 16],
    ['American Express', '34', 15],
    ['Discover', '6011', 16],
    ['JCB', '3528', 16],
    ['UnionPay', '62', 16],
    ['Maestro', '67', 16],
  ])('is found from %s as digits alone', (_, prefix, length) => {
    const number = next(prefix, length);
    expect(found(`They sent us ${number}, which we passed on.`, { entity })).toEqual([number]);
  });

  test.each([
    ['13 digits', next('4', 13)],
    ['14 digits', next('36', 14)],
    ['18 digits', next('62', 18)],
    ['19 digits', next('4', 19)],
  ])('of %s needs a label or a word', (_, number) => {
    expect(found(`They sent us ${number}, which we passed on.`, { entity })).toEqual([]);
    expect(found(`The card ${number} was declined.`, { entity })).toEqual([number]);
    expect(found(`cardNumber=${number}`, { entity })).toEqual([number]);
  });

  test.each(containers)('is not seen inside %s', (_, around) => {
    expect(found(around(card), { entity, label: 'card number' })).toEqual([]);
    expect(found(around(inFours(card, ' ')), { entity, label: 'card number' })).toEqual([]);
  });

  test.each([
    ['a wrong check digit', wrong],
    ['no issuer', next('91', 16)],
    ['zeros only', '0000 0000 0000 0000'],
  ])('is not found with %s', (_, written) => {
    expect(found(`card ${written}`, { entity })).toEqual([]);
  });

  it('of an issuer that nobody lists counts under a label alone', () => {
    const unlisted = next('91', 16);
    expect(found(unlisted, { entity, label: 'card number' })).toEqual([unlisted]);
    expect(found(wrong, { entity, label: 'card number' })).toEqual([]);
  });

  test.each([
    ['an id', `{"id": ${card}}`],
    ['an ISBN-13', 'ISBN 978-0-306-40615-7, hardcover'],
    ['a DICOM date and time', '(0008,002A) DT 20040826185059.5457'],
    ['an exponent', `${card}e-3`],
  ])('is not seen in %s', (_, text) => {
    expect(found(text, { entity })).toEqual([]);
  });

  test.each(['4242 4242 4242 4242', '4111111111111111', '3782 822463 10005', '5555-5555-5555-4444'])(
    'is told apart from the test card %s',
    (written) => expect(provenanceOf(written, { entity })).toBe('documented'),
  );
});
