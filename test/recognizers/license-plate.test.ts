import { describe, expect, test } from 'vitest';
import { found } from '../helpers/recognize.js';
import { written } from '../helpers/written.js';

const entity = 'LICENSE_PLATE';

describe('a licence plate', () => {
  test.each([
    ['license_plate', '7{ABC}123'],
    ['numberPlate', 'AB{12} CDE'],
    ['Kennzeichen', 'B-{XY} 1234'],
    ['immatriculation', 'AB-{123}-CD'],
    ['matrícula', '{1234} BCD'],
    ['placa', 'ABC{1D}23'],
    ['targa', 'AB {123} CD'],
    ['kenteken', '12-{ABC}-3'],
    ['numer rejestracyjny', 'WA {12345}'],
    ['registreringsnummer', 'ABC {12D}'],
    ['plaka', '34 {ABC} 123'],
    ['车牌号', '京A·{12345}'],
    ['ナンバープレート', '品川 {300} あ 12-34'],
    ['차량번호', '12가 {3456}'],
  ])('is found under %s: %s', (label, template) => {
    const plate = written(template);
    expect(found(plate, { entity, label })).toEqual([plate]);
  });

  test.each([
    ['no digit', 'license_plate: none'],
    ['no label', `the value is AB${12} CDE`],
    ['a sentence', 'license_plate: The plate of the 2 cars'],
    ['a template', `license_plate: ${'$'}{plate}`],
    ['a hash', 'license_plate: 9f1b6c2e1d3a4c5b'],
  ])('is not seen with %s', (_, text) => {
    expect(found(text, { entity })).toEqual([]);
  });
});
