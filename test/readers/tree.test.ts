import { describe, expect, test } from 'vitest';
import { generators } from '../helpers/generators.js';
import { scanText } from '../helpers/planted.js';

const make = generators(29);
const [one, two] = [make.ssn(), make.ssn()];
const [lat, lng] = [(52.5163).toFixed(5), (13.3777).toFixed(6)];

const scanJson = (value: unknown) => scanText('export.json', JSON.stringify(value, undefined, 2));

describe('the members of a list', () => {
  test.each(['pipeline', 'deadline', 'usernames', 'antibody'])(
    'are records under a word that ends as a part does: %s',
    async (key) => {
      expect((await scanJson({ [key]: [{ ssn: one }, { ssn: two }] })).subjects).toBe(2);
    },
  );

  test.each(['homePhones', 'home_phones', 'phones', 'HomePhones'])('are parts of one record under %s', async (key) => {
    expect((await scanJson({ [key]: [{ ssn: one }, { ssn: two }] })).subjects).toBe(1);
  });
});

test('a position is found whose two halves are values of their own', async () => {
  const { seen } = await scanJson([{ home: { lat: Number(lat), lng: Number(lng) } }]);
  expect(seen.map(({ entity }) => entity)).toEqual(['COORDINATES']);
});

test('the envelope of an answer says nothing of what it holds', async () => {
  const fingerprint = `Qx${make.digits(8)}aB`;
  expect((await scanJson({ data: [{ id: 'card', fingerprint }] })).seen).toEqual([]);
});
