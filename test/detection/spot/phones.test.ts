import { expect, test } from 'vitest';
import { createDispatch } from '../../../src/detection/dispatch.js';
import { spotNumbers } from '../../../src/detection/spot/numbers.js';
import { recognizer } from '../../../src/recognizers/phone-number.js';
import { written } from '../../helpers/written.js';

const dispatch = createDispatch([recognizer]);

/** What may be dialled, each in its form. */
function phones(template: string): string[] {
  const seen: string[] = [];
  spotNumbers(written(template), dispatch, ({ kind, form, text }) => {
    if (kind === 'phone') seen.push(`${form} ${text}`);
  });
  return seen;
}

test.each([
  ['call +49 30 {901820} now', ['international +49 30 {901820}', 'announced +49 30 {901820}', 'national 30 {901820}']],
  ['+49 (0) 30 {901820}', ['international +49 (0) 30 {901820}', 'national (0) 30 {901820}']],
  ['+ 49 30 {901820}', ['international + 49 30 {901820}', 'national 30 {901820}']],
  ['a+49 30 {901820}', ['national 30 {901820}']],
  ['(030) {901820}', ['national (030) {901820}']],
  ['(202) 555-0123', ['parenthesised (202) 555-0123']],
  ['202-555-0123', ['hyphenated 202-555-0123']],
  ['202.555.0123', ['dotted 202.555.0123']],
  ['202 555 0123', ['spaced 202 555 0123', 'national 555 0123']],
  ['1-202-555-0123', ['hyphenated 1-202-555-0123']],
  ['+1 202-555-0123', ['international +1 202-555-0123', 'hyphenated 202-555-0123']],
  ['2025550123', ['solid 2025550123']],
  ['call 2025550123', ['announced 2025550123']],
  ['Call us at 202 555 0123', ['announced 202 555 0123', 'national 555 0123']],
  ['Mobile: 202 555 0123', ['announced 202 555 0123', 'national 555 0123']],
  ['my number is 202 555 0123', ['announced 202 555 0123', 'national 555 0123']],
  ['My German number: 030 {901820}', ['announced 030 {901820}']],
  ['my ID number is 202 555 0123', ['spaced 202 555 0123', 'national 555 0123']],
  ['our UK number is 020 {7946} 0123', ['announced 020 {7946} 0123', 'announced 020 {7946}', 'national {7946} 0123']],
  ['202 555 0123 (mobile)', ['announced 202 555 0123', 'announced 555 0123']],
  ['202 555 0123 office\n', ['announced 202 555 0123', 'announced 555 0123']],
  ['202 555 0123 offices', ['spaced 202 555 0123', 'national 555 0123']],
  ['202 555 0123 x4587', ['spaced 202 555 0123 x4587', 'national 555 0123 x4587']],
  ['202 555 0123, ext. 12', ['spaced 202 555 0123, ext. 12', 'national 555 0123, ext. 12']],
  ['202-555-0123x4587', ['hyphenated 202-555-0123x4587']],
  ['202-555-0123x', []],
  ['555-0123', ['national 555-0123']],
  ['55-012', []],
  ['555 012', []],
  ['2024-05-01 10', []],
  ['2024.05.01', []],
  ['01.05.2024 12', []],
  ['1999-2003', []],
  ['1999 - 2003', []],
  ['030 - {901820}', ['national 030 - {901820}']],
  ['20240501102030', []],
  ['1617654321', ['seconds 1617654321']],
  ['1617654321000', ['seconds 1617654321000']],
  ['1617654321 +0200', []],
  ['202 555 0123:30', []],
  ['1234567.25', []],
  ['+49.30{901820}', ['international +49.30{901820}']],
  ['+1234.5678901', []],
  ['0.1234567', []],
  ['01.1234567', ['national 01.1234567']],
  [
    '100 200 3000 400',
    ['national 100 200 3000 400', 'spaced 100 200 3000', 'national 200 3000 400', 'national 3000 400'],
  ],
  ['100 200 3000', ['spaced 100 200 3000', 'national 200 3000']],
  ['5 202 555 0123', ['national 5 202 555 0123', 'national 5 202 555', 'spaced 202 555 0123', 'national 555 0123']],
  ['L202 555 0123', ['national 555 0123']],
  ['<path d="M 202 555 0123"', []],
  ['viewBox="0 0 202 555"', []],
  ['c1.5-3 4 202 555 0123', []],
  ['Suite C5, 030 {901820}', ['national 030 {901820}']],
  ['202 555 0123a', []],
  ['202 555 0123/5', ['national 202 555 0123/5', 'national 555 0123/5']],
  ['x-202-555-0123', []],
  ['id=2025550123&', ['solid 2025550123']],
  ['$202 555 0123', ['national 555 0123']],
  ['"2025550123"', ['solid 2025550123']],
  ['030/{901820}', ['national 030/{901820}']],
  ['030:{9018}20', []],
  ['tel. 030 {90} 18 20', ['announced 030 {90} 18 20', 'announced 030 {90} 18']],
  ['phone 2025550123 and fax 2025550124', ['announced 2025550123', 'announced 2025550124']],
  ['12 202-555-0123', ['national 12 202-555-0123', 'hyphenated 202-555-0123']],
  ['12 (202) 555-0123', ['national 12 (202) 555-0123', 'parenthesised (202) 555-0123']],
  ['12-202-555-0123', ['national 12-202-555-0123']],
  ['recall 2025550123', ['solid 2025550123']],
  ['call of our 202 555 0123', ['announced 202 555 0123', 'national 555 0123']],
  ['call of our own 202 555 0123', ['spaced 202 555 0123', 'national 555 0123']],
  ['call of our fifth 202 555 0123', ['spaced 202 555 0123', 'national 555 0123']],
  ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx call 202 555 0123', ['announced 202 555 0123', 'national 555 0123']],
  ['(202)555-0123', ['parenthesised (202)555-0123']],
  ['1 (202) 555-0123', ['parenthesised 1 (202) 555-0123', 'parenthesised (202) 555-0123']],
  ['202 5550123', ['national 202 5550123', 'solid 5550123']],
  ['202-555 0123', ['hyphenated 202-555 0123']],
  ['a 12345678901 b', ['solid 12345678901']],
  ['a 123456789012345 b', ['solid 123456789012345']],
  ['+123 456', []],
  ['+1 23 45 67 8', ['international +1 23 45 67 8', 'international +1 23 45 67', 'national 23 45 67 8']],
  ['0123456x12', []],
  ['123456789012x12', []],
])('%j holds %j', (template, expected) => expect(phones(template)).toEqual(expected.map(written)));
