import { describe, expect, test } from 'vitest';
import { found } from '../helpers/recognize.js';

const entity = 'DATE_TIME';

describe('a date or time', () => {
  test.each([
    '2024-06-05',
    '2024/06/05',
    '5-20-2021',
    '21.5.21',
    '21/5/21',
    '5-MAY-2021',
    '05-May',
    'May-2021',
    'March 12th, 1980',
    '12 March 1980',
    '1st of May 2020',
    '2024年5月1日',
    '2024-06-05T09:15:30.500-07:00',
    '2024-03-15T14:30:00.123456Z',
    '2024-03-15 14:30:00',
    '2024-03-15T14:30Z',
    '20240315T143000Z',
    'Thursday',
    'Donnerstag',
  ])('is found: %s', (date) => {
    expect(found(`It was ${date}, or not?`, { entity })).toEqual([date]);
  });

  test.each(['founded in', 'the act of', 'since', 'seit'])('is found as a year behind “%s”', (words) => {
    expect(found(`${words} 1977. It grew`, { entity })).toEqual(['1977']);
  });

  test.each([
    ['glued to a word', 'Today is2024-06-05T09:15:30'],
    ['a version', 'v1.2.2024.1 and 10.11.12.13'],
    ['a count', 'a list of 1977 items'.replace('of ', '')],
    ['a path', '/logs/2024-06-05/error'],
    ['a price', 'for $2024'],
    ['a telephone number', '212-555-0123'],
    ['a day that is none', '2024-13-45'],
    ['a month alone', 'May I go'],
  ])('is not seen in %s', (_, text) => {
    expect(found(text, { entity })).toEqual([]);
  });
});
