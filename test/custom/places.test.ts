import { describe, expect, test } from 'vitest';
import type { CustomRecognizer } from '../../src/model/settings.js';
import { findings } from './scan.js';

const number: CustomRecognizer = {
  entity: 'CUSTOMER_NUMBER',
  patterns: ['KD-\\d{6}'],
  labels: ['kundennummer', 'customer number'],
  context: ['kunde'],
};
const project: CustomRecognizer = { entity: 'PROJECT_NAME', severity: 'high', denyList: ['Projekt Blaumeise'] };
const badge: CustomRecognizer = { entity: 'BADGE', labels: ['badge code'] };
const all = [number, project, badge];

/** What is found, as it is written, with the score. */
async function seen(path: string, text: string): Promise<string[]> {
  const lines = text.split('\n');
  return (await findings(path, text, all)).map(
    ({ entity, startLine, startColumn, endColumn, score }) =>
      `${entity} ${lines[startLine - 1]?.slice(startColumn - 1, endColumn - 1)} ${score}`,
  );
}

describe('under a label, and without one', () => {
  test.each([
    ['a column of CSV', 'a.csv', 'id,kundennummer\n1,KD-482915\n', ['CUSTOMER_NUMBER KD-482915 0.9']],
    ['a cell of any column', 'a.csv', 'id,x\n1,KD-482915\n', ['CUSTOMER_NUMBER KD-482915 0.5']],
    ['a key of JSON', 'a.json', '{"customerNumber": "KD-482915"}', ['CUSTOMER_NUMBER KD-482915 0.9']],
    ['YAML', 'a.yml', 'customer_number: KD-482915\n', ['CUSTOMER_NUMBER KD-482915 0.9']],
    ['SQL', 'a.sql', "INSERT INTO k (id, kundennummer) VALUES (1, 'KD-482915');", ['CUSTOMER_NUMBER KD-482915 0.9']],
    ['a log line', 'a.log', '2026-01-02 03:04:05 INFO in kundennummer=KD-482915', ['CUSTOMER_NUMBER KD-482915 0.9']],
    ['a string in code', 'a.ts', "const wanted = 'KD-482915';", ['CUSTOMER_NUMBER KD-482915 0.5']],
    ['XML', 'a.xml', '<r><kundennummer>KD-482915</kundennummer></r>', ['CUSTOMER_NUMBER KD-482915 0.9']],
    ['prose', 'a.md', 'We wrote to KD-482915.', ['CUSTOMER_NUMBER KD-482915 0.5']],
    ['prose with a word', 'a.md', 'Der Kunde KD-482915 rief an.', ['CUSTOMER_NUMBER KD-482915 0.8']],
    ['between escapes', 'a.json', '{"x": "a\\nKD-482915\\nb"}', ['CUSTOMER_NUMBER KD-482915 0.5']],
  ])('finds a pattern in %s', async (_, path, text, expected) => {
    expect(await seen(path, text)).toEqual(expected);
  });

  test.each([
    ['a cell', 'a.csv', 'id,x\n1,projekt  BLAUMEISE\n', 'PROJECT_NAME projekt  BLAUMEISE 0.95'],
    ['a string between escapes', 'a.json', '{"x": "a\\nProjekt Blaumeise"}', 'PROJECT_NAME Projekt Blaumeise 0.95'],
    ['code', 'a.py', "x = 'Projekt Blaumeise'", 'PROJECT_NAME Projekt Blaumeise 0.95'],
    [
      'under a label that says something else',
      'a.json',
      '{"sha": "Projekt Blaumeise"}',
      'PROJECT_NAME Projekt Blaumeise 0.95',
    ],
  ])('finds a listed word in %s', async (_, path, text, expected) => {
    expect(await seen(path, text)).toEqual([expected]);
  });

  test.each([
    ['JSON', 'a.json', '{"badgeCode": "blau 7"}', ['BADGE blau 7 0.85']],
    ['CSV', 'a.csv', 'id,badge_code\n1,x7\n', ['BADGE x7 0.85']],
    ['properties', 'a.properties', 'badge.code=x7\n', ['BADGE x7 0.85']],
    ['nothing at all', 'a.json', '{"badgeCode": null, "b": {"badgeCode": ""}, "c": {"badgeCode": "none"}}', []],
    ['a call', 'a.ts', 'const badgeCode = nextBadge(a);', []],
    ['a template', 'a.yml', 'badge_code: ${BADGE}\n', []],
    ['a sentence', 'a.json', `{"badgeCode": "${'word '.repeat(20)}"}`, []],
  ])('takes any short value under a label alone: %s', async (_, path, text, expected) => {
    expect(await seen(path, text)).toEqual(expected);
  });
});

test.each([
  ['a UUID', '9f1b6c2e-KD-482915-a4b8'],
  ['a longer number', 'KD-4829151'],
  ['a longer word', 'xKD-482915'],
  ['an identifier', 'tmp_KD-482915'],
  ['a path', 'https://example.com/KD-482915/view'],
  ['another number', 'KD-48291'],
  ['two lines', 'KD-\n482915'],
  ['another word', 'Projekt Blaumeisen'],
  ['half of the words', 'Projekt'],
  ['an identifier with the word', 'projekt_blaumeise'],
])('is silent about %s', async (_, text) => {
  expect(await seen('a.txt', text)).toEqual([]);
});

test('a value that runs from one cell into the next is none', async () => {
  const spaced: CustomRecognizer = { entity: 'SPACED', patterns: ['\\d{4}[ ,]\\d{4}'] };
  expect(await findings('a.csv', 'a,b\n4829,1573\n', [spaced])).toEqual([]);
  expect(await findings('a.csv', 'a,b\n4829 1573,x\n', [spaced])).toHaveLength(1);
});

test('a label of something else speaks against digits alone', async () => {
  const digits: CustomRecognizer = { entity: 'EIGHT', patterns: ['\\d{8}'] };
  expect(await findings('a.json', '{"timestamp": "48291573"}', [digits])).toEqual([]);
  expect(await findings('a.md', 'It is 48291573 again.', [digits])).toHaveLength(1);
});

test('nothing of a value is shown, and nothing of a listed word', async () => {
  const found = await findings('a.md', 'KD-482915 of Projekt Blaumeise', all);
  expect(found.map(({ masked }) => masked).sort()).toEqual(['*** ***', '***-******']);
  expect(JSON.stringify(found)).not.toMatch(/482915|Blaumeise/i);
});
