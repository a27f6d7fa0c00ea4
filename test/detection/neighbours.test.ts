import { describe, expect, test } from 'vitest';
import { scanText } from '../helpers/planted.js';
import { people } from '../helpers/same-people.js';

const [person = {}] = people(17, 1);
const { last_name: last, date_of_birth: dob, ssn } = person;
const day = [2024, '01', '02'].join('-');

describe('a value with a label of its own is not what the one beside it is', () => {
  test.each([
    ['a.json', JSON.stringify({ last, ssn, dob, createdAt: day, validUntil: day })],
    ['a.xml', `<p><ssn>${ssn}</ssn><dob>${dob}</dob><created>${day}</created><validUntil>${day}</validUntil></p>`],
    ['a.csv', `ssn,dob,created,until\n${ssn},${dob},${day},${day}\n`],
    ['a.yaml', `p: {ssn: ${ssn}, dob: ${dob}, created_at: ${day}, until: ${day}}\n`],
    ['a.log', `${day} 03:04:05 INFO saved ssn=${ssn} dob=${dob} created=${day} until=${day}\n`],
  ])('in %s', async (path, text) => {
    const { seen } = await scanText(path, text);
    expect(seen.map(({ text: says }) => says).sort()).toEqual([dob, ssn].sort());
  });

  test('but for labels that say nothing', async () => {
    const { seen } = await scanText('a.json', JSON.stringify({ kind: 'ssn', data: { value: ssn } }));
    expect(seen.map(({ entity }) => entity)).toEqual(['US_SSN']);
  });
});
