import { describe, expect, test } from 'vitest';
import { found } from '../helpers/recognize.js';

const entity = 'POSTAL_CODE';

describe('a postal code', () => {
  test.each([
    ['zip', '94105'],
    ['zipCode', '94105-1234'],
    ['postal_code', 'M5H 1J8'],
    ['postcode', 'SW1A 1AA'],
    ['PLZ', '10115'],
    ['code postal', '75002'],
    ['código postal', '28014'],
    ['CEP', ['01304', '001'].join('-')],
    ['codice postale', '20121'],
    ['postcode', '1015 CJ'],
    ['kod pocztowy', '00-590'],
    ['postnummer', '114 55'],
    ['posta kodu', '34710'],
    ['郵便番号', '〒105-0011'],
    ['邮编', '100022'],
    ['우편번호', '06236'],
  ])('is found under %s: %s', (label, value) => {
    expect(found(value, { entity, label })).toEqual([value]);
    expect(found(`{"${label}": "${value}"}`, { entity })).toEqual([value]);
  });

  test.each([
    ['We look for people in Bjert 6091 who help', '6091'],
    ['Our branch near Quinta do Lago 3610-114 is closed', '3610-114'],
    ['A shop in SOLNA 840 24.', '840 24'],
  ])('is found behind a place: %s', (text, code) => {
    expect(found(text, { entity })).toEqual([code]);
  });

  test.each([
    ['a year', 'It was made in Boston 2019 by hand'],
    ['a month', 'due in March 10000 times'],
    ['five digits alone', 'It took 10115 steps'],
    ['a price', 'sold in Berlin for 10115.50'],
    ['a version', 'fixed in Chrome 12345.67'],
    ['no digit under a label', 'zip: none'],
    ['a number of a standard', 'as in PEP 3151, or in JIS X 0208 too'],
    ['an architecture under a label', 'zip: amd64'],
    ['a file under a label', 'zip: archive-2024.zip'],
  ])('is not seen in %s', (_, text) => {
    expect(found(text, { entity })).toEqual([]);
  });
});
