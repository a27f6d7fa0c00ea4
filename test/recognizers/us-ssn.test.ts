import { describe, expect, test } from 'vitest';
import { generators } from '../helpers/generators.js';
import { containers, found, provenanceOf, surroundings } from '../helpers/recognize.js';

const entity = 'US_SSN';
const ssn = generators(1).ssn();
const [area, group, serial] = ssn.split('-');
const spaced = `${area} ${group} ${serial}`;
const dotted = `${area}.${group}.${serial}`;
const solid = `${area}${group}${serial}`;

describe('a US Social Security number', () => {
  test.each(surroundings)('is found in %s', (_, around) => {
    expect(found(around(ssn), { entity })).toEqual([ssn]);
  });

  test.each([
    ['spaces', spaced],
    ['dots', dotted],
    ['nothing', solid],
  ])('is found with %s between its groups only where something says what it is', (_, written) => {
    expect(found(`They sent us ${written}, which we passed on.`, { entity })).toEqual([]);
    expect(found(`Her social security number is ${written}, she says.`, { entity })).toEqual([written]);
    expect(found(written, { entity, label: 'applicant_ssn' })).toEqual([written]);
  });

  test.each(['ssn', 'SSN', 'socialSecurityNumber', 'customer.ssn', 'Social Security No.', 'Tax ID'])(
    'is found as nine digits under the label %s',
    (label) => {
      expect(found(solid, { entity, label })).toEqual([solid]);
      expect(found(`{"${label}": "${solid}"}`, { entity })).toEqual([solid]);
    },
  );

  test('is found behind a number sign', () => {
    expect(found(`SSN #${ssn}`, { entity })).toEqual([ssn]);
  });

  test.each(containers)('is not seen inside %s', (_, around) => {
    expect(found(around(ssn), { entity, label: 'ssn' })).toEqual([]);
    expect(found(around(solid), { entity, label: 'ssn' })).toEqual([]);
  });

  test.each([
    ['area 000', `000-${group}-${serial}`],
    ['area 666', `666-${group}-${serial}`],
    ['an area from 900 on', `912-${group}-${serial}`],
    ['group 00', `${area}-00-${serial}`],
    ['serial 0000', `${area}-${group}-0000`],
    ['mixed separators', `${area}-${group} ${serial}`],
    ['groups of other lengths', `${area}${group}-${serial}`],
  ])('was never issued with %s', (_, written) => {
    expect(found(written, { entity, label: 'ssn' })).toEqual([]);
  });

  test.each([
    ['the number on the sample card of wallets', '078-05-1120', 'documented'],
    ['digits that count', '123-45-6789', 'placeholder'],
  ])('is told apart from %s', (_, written, provenance) => {
    expect(provenanceOf(written, { entity, label: 'ssn' })).toBe(provenance);
  });

  test('nine digits under the label of an order are no SSN', () => {
    expect(found(`{"orderId": "${solid}"}`, { entity })).toEqual([]);
  });
});
