import { describe, expect, test } from 'vitest';
import { PLANS } from '../../src/provenance/phone-ranges.js';
import { ask, whole } from './ask.js';

const phone = (text: string) => ask('PHONE_NUMBER', text);

describe('numbers kept for fiction, as people write them', () => {
  test.each([
    '(415) 555-0132',
    '415-555-0132',
    '415.555.0199',
    '4155550100',
    '+1 415 555 0132',
    '+14155550132',
    '1-415-555-0132',
    '+1 (415) 555-0132 ext. 12',
    '555-0123',
    '800-555-0199',
    '020 7946 0958',
    '+44 20 7946 0958',
    '+44 (0)20 7946 0958',
    '0044 20 7946 0958',
    '011 44 20 7946 0958',
    '442079460958',
    '07700 900123',
    '+447700900123',
    '0113 496 0000',
    '01632 960 001',
    '028 9649 6000',
    '029 2018 0999',
    '08081 570123',
    '03069 990123',
    '030 23125 000',
    '+49 30 23125 123',
    '+49 (0)89 99998-999',
    '0221/4710-123',
    '0171 3920012',
    '+49 152 28817386',
    '0176 040690 12',
    '+49 172 9925904',
    '01 99 00 12 34',
    '+33 1 99 00 12 34',
    '06.39.98.00.00',
    '+33639989999',
    '+33 (0)5 36 49 12 34',
    '0491 570 006',
    '+61 491 570 156',
    '(02) 5550 1234',
    '+61 3 7010 0000',
    '1800 160 401',
    '1300 975 711',
    '070-174 06 05',
    '+46 70 174 06 99',
    '031-3900600',
    '08-465 004 00',
    '0980-319 210',
    '020 910 0001',
    '+353 20 912 3456',
  ])('%s', (text) => expect(phone(text)?.provenance).toBe('reserved'));
});

describe('the ends of every published range are inside, their neighbours outside', () => {
  const ranges = PLANS.flatMap(({ callingCode, ranges: rows }) =>
    rows.map((row) => [callingCode, row[0], row.at(-1)!] as const),
  );
  const shifted = (digits: string, by: number): string =>
    String(BigInt(digits) + BigInt(by)).padStart(digits.length, '0');
  const isListed = (code: string, digits: string): boolean =>
    PLANS.some(
      (plan) =>
        plan.callingCode === code &&
        plan.ranges.some(
          ([first, last = first]) => digits.length === first.length && digits >= first && digits <= last,
        ),
    );

  test.each(ranges)('+%s %s to %s', (code, first, last) => {
    expect(phone(whole('+', code, first))?.provenance).toBe('reserved');
    expect(phone(whole('+', code, last))?.provenance).toBe('reserved');
    for (const neighbour of [shifted(first, -1), shifted(last, 1)]) {
      if (!isListed(code, neighbour)) expect(phone(whole('+', code, neighbour)), 'a neighbour').toBeUndefined();
    }
  });
});

describe('other numbers that reach nobody', () => {
  test.each([
    ['infrastructure', '212-555-1212'],
    ['documented', '+1 500 555 0006'],
    ['placeholder', '415-555-1234'],
    ['placeholder', '+1 608 555 1023'],
    ['placeholder', '(415) 867-5309'],
    ['infrastructure', '800-336-1166'],
    ['infrastructure', '1-888-555-0199'],
    ['infrastructure', '0800 123 4567'],
    ['documented', '(415) 555-2671'],
    ['placeholder', '(555) 123-4567'],
    ['placeholder', '+1 555 987 6543'],
    ['placeholder', '123-456-7890'],
    ['placeholder', '1234567890'],
    ['placeholder', '0123456789'],
    ['placeholder', '+49 123 456789'],
    ['placeholder', '+44 (0)1234 567890'],
    ['placeholder', '111-111-1111'],
    ['placeholder', '1-222-222-2222'],
    ['placeholder', '+1 999 999 9999'],
    ['placeholder', '0000000000'],
    ['placeholder', '121 212 1212'],
    ['placeholder', '98765 43210'],
    ['placeholder', '345-345-3456'],
  ])('%s: %s', (provenance, text) => expect(phone(text)?.provenance).toBe(provenance));
});

describe('numbers that somebody could answer', () => {
  test.each([
    ['415-556-', '0132'],
    ['415-867-', '5308'],
    ['0801 ', '234 7719'],
    // 555 inside other countries' numbers.
    ['+90 555 ', '123 45 67'],
    ['+52 55 5512 ', '3467'],
    ['55 5512 ', '3467'],
    ['15 55 ', '01 23'],
    // Beside the drama ranges, or the same digits under another calling code.
    ['020 7946 ', '1958'],
    ['+44 7700 ', '901123'],
    ['+49 30 23', '126000'],
    ['06 39 ', '97 12 34'],
    ['0491 570 ', '007'],
    ['+46 70 174 ', '06 04'],
    ['+39 02 ', '5550 1234'],
    ['+48 20 7946 ', '0958'],
    // Begins like a sequence.
    ['123-456-', '7891'],
    ['212-345-', '6789'],
    ['+1 212 345 ', '6789'],
    ['06 12 34 ', '56 87'],
  ])('%s%s', (start, end) => expect(phone(whole(start!, end!))).toBeUndefined());
});
