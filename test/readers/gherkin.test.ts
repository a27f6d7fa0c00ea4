import { expect, it, test } from 'vitest';
import { gherkin } from '../../src/readers/table/gherkin.js';
import { amanda, berta } from '../helpers/invented.js';
import { expectSoundOutlines } from '../helpers/outlines.js';
import { scanText } from '../helpers/planted.js';
import { written } from '../helpers/written.js';

const birth = written('12.03.{1980}');

it('finds people in tables, doc strings and steps', async () => {
  const lines = [
    '# language: en',
    '@smoke',
    'Feature: sign up',
    '  Scenario: by form',
    '    Given these users:',
    '      | first name | last name | email |',
    `      | ${amanda.first} | ${amanda.last} | ${amanda.email} |`,
    '    When somebody enters',
    `      | last name     | ${berta.last} |`,
    `      | date of birth | ${birth} |`,
    '    Then the answer is',
    '      """json',
    `      {"user": {"email": "${berta.email}", "build": "9f86d081884c7d65"}}`,
    '      """',
    `    And the phone: ${amanda.phone}`,
  ];
  const { seen, gaps } = await scanText('a.feature', lines.join('\n'));
  expect(seen.map(({ text, at, label }) => [text, at.split(':')[0], label])).toEqual([
    [amanda.first, '7', 'first name'],
    [amanda.last, '7', 'last name'],
    [amanda.email, '7', 'email'],
    [berta.last, '9', 'last name'],
    [birth, '10', 'date of birth'],
    [berta.email, '13', 'email'],
    [amanda.phone, '15', 'And the phone'],
  ]);
  const records = seen.map(({ record }) => record);
  expect(new Set(records.slice(0, 3)).size).toBe(1);
  expect(new Set(records.slice(3, 5)).size).toBe(1);
  expect(records[2]).not.toBe(records[3]);
  expect(gaps).toEqual([]);
});

test.each([
  ['Feature: a\n', true],
  ['\n# language: de\n@tag\nFunktionalität: a\n', true],
  ['<feature/>', false],
  ['', false],
])('tells %j', (text, expected) => expect(gherkin.is('a.feature', text)).toBe(expected));

it('reads a doc string that nothing closes', async () => {
  const { seen, gaps } = await scanText('a.feature', `Feature: a\n  """\n  email: ${amanda.email}\n`);
  expect(seen.map(({ text, label }) => [text, label])).toEqual([[amanda.email, 'email']]);
  expect(gaps).toEqual([]);
});

it('goes through any text', () => {
  expectSoundOutlines(
    gherkin,
    'Feature:',
    '\n',
    ' ',
    '"""',
    '```',
    'json',
    '| a | b |',
    '|',
    '\\',
    '{"a": 1}',
    '\r',
    '---',
  );
});
