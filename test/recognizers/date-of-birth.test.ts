import { describe, expect, test } from 'vitest';
import { containers, found, provenanceOf, surroundings } from '../helpers/recognize.js';

const entity = 'DATE_OF_BIRTH';
const date = [1984, '07', 23].join('-');

const layouts = [
  date,
  '1984/07/23',
  '1984.07.23',
  '07/23/1984',
  '23/07/1984',
  '7/23/1984',
  '3/7/1984',
  '23-07-1984',
  '23.07.1984',
  '3.7.1984',
  '07/23/84',
  '23.07.84',
  '19840723',
  '23071984',
  '23-Jul-1984',
  '23 JUL 1984',
  '23 July 1984',
  '23rd of July, 1984',
  'July 23, 1984',
  'Jul 23rd 1984',
  '23. Juli 1984',
  '23 juillet 1984',
  '23 de julio de 1984',
  '1984-07-23T00:00:00Z',
  '1984-07-23T00:00:00.000Z',
  '1984-07-23T00:00',
  '1984-07-23T00:00:00.000000',
  '1984-07-23T00:00:00-05:00',
  '1984-07-23T00:00:00.000-05:00',
];

describe('a date of birth', () => {
  test.each(layouts)('is found as %s under a label or beside a word', (written) => {
    expect(found(written, { entity, label: 'date_of_birth' })).toEqual([written]);
    expect(found(`{"birthDate": "${written}"}`, { entity })).toEqual([written]);
    expect(found(`She was born on ${written} in Bonn.`, { entity })).toEqual([written]);
  });

  test.each(layouts)('is not seen in %s alone', (written) => {
    expect(found(`They met on ${written} in Bonn.`, { entity })).toEqual([]);
    expect(found(`{"createdAt": "${written}"}`, { entity })).toEqual([]);
  });

  test.each(['T00:00:00.000+02:00', 'T00:00+00:00', ' 00:00:00'])('is found in a time that ends in %s', (time) => {
    expect(found(`{"dob": "${date}${time}"}`, { entity })[0]).toMatch(/^1984-07-23/);
  });

  test.each(['198407231126', '19840723112605', '19840723112605.0001+0215', '198407231126-0500'])(
    'is found in the moment %s under a label, and nowhere else',
    (written) => {
      expect(found(written, { entity, label: 'date_of_birth' })).toEqual([written]);
      expect(found(`They met at ${written}.`, { entity })).toEqual([]);
      expect(found(written, { entity, label: 'created_at' })).toEqual([]);
    },
  );

  test.each(['14:35:45Z', '14:35:45.123-05:00', '22:00:59+02:00', '09:08:07'])(
    'is found in a day with the time %s under a label, and not beside a word when it has seconds',
    (time) => {
      const written = `${date}T${time}`;
      expect(found(written, { entity, label: 'birth_date' })).toEqual([written]);
      expect(found(`born in the log of ${written}.`, { entity })).toEqual([]);
    },
  );

  test.each(['198413231126', '210007231126', '1984072311'])('tells a moment from %s', (written) => {
    expect(found(written, { entity, label: 'date_of_birth' })).toEqual([]);
  });

  test('is not found because the statement above it, which is over, holds a word', () => {
    const insert = `INSERT INTO roles VALUES (1, 'Admin', '${date} 00:00:00');`;
    expect(found(`CREATE TABLE users (id int, dob date);\n${insert}`, { entity })).toEqual([]);
    expect(found(`Date of birth:\n${date}`, { entity })).toEqual([date]);
  });

  test.each(surroundings)('is found in %s below a word', (_, around) => {
    expect(found(`born\n${around(date)}`, { entity })).toEqual([date]);
  });

  test.each([
    'dob',
    'DOB',
    'patient.birthDate',
    'bday',
    'Geburtsdatum',
    'fecha_de_nacimiento',
    'Date de naissance',
    '生年月日',
    '出生日期',
  ])('is found under the label %s', (label) => {
    expect(found(date, { entity, label })).toEqual([date]);
    expect(found(`${label}: ${date}`, { entity })).toEqual([date]);
  });

  test.each(containers.filter(([name]) => !/version|UUID/.test(name)))('is not seen inside %s', (_, around) => {
    expect(found(around(date), { entity, label: 'dob' })).toEqual([]);
  });

  test.each(['1984-13-45', '0000-00-00', '32/07/1984', '1850-07-23', '2984-07-23', '23 Juttember 1984', '99999999'])(
    'is no day of a life: %s',
    (written) => expect(found(written, { entity, label: 'dob' })).toEqual([]),
  );

  test.each(['newborn', 'stillbirths', 'airborne'])('is not found because %s holds some of its letters', (word) => {
    expect(found(`${word} ${date}`, { entity })).toEqual([]);
  });

  test.each(['1970-01-01', '01/01/1970'])('is told apart from %s, which programs write', (written) => {
    expect(provenanceOf(written, { entity, label: 'dob' })).toBe('placeholder');
  });

  test('is plausible on any other day', () => {
    expect(provenanceOf(date, { entity, label: 'dob' })).toBe('plausible');
  });
});
