import { describe, expect, it, test } from 'vitest';
import { toml } from '../../src/readers/toml/toml.js';
import { growth, isLinear } from '../helpers/cost.js';
import { amanda, berta } from '../helpers/invented.js';
import { expectSoundOutlines } from '../helpers/outlines.js';
import { scanText } from '../helpers/planted.js';
import { people } from '../helpers/same-people.js';
import { outlineOf, structureOf } from '../helpers/structure.js';

const ssn = ['4255', '79745'].join('');

describe('a value in TOML stands under', () => {
  test.each([
    ['its key', `ssn = "${ssn}"\n`],
    ['its key without quotes', `id = 7\r\nssn = ${ssn}\r\n`],
    ['a dotted key', `person.ssn = '${ssn}'\n`],
    ['a key in quotes', `"ssn" = "${ssn}" # a number\n`],
    ['a key of a table', `[person]\nssn = "${ssn}"\n`],
    ['a key of an inline table', `person = { id = 7, ssn = "${ssn}" }\n`],
    ['a key of a table in an array', `people = [\n  { ssn = "${ssn}" }, # one\n]\n`],
    ['the key of its array', `ssn = [ "none",\n  "${ssn}" ]\n`],
    ['a key of a member of an array of tables', `[[people]]\nid = 7\n[[people]]\nssn = "${ssn}"\n`],
    ['the key of a text of many lines', `ssn = """\n${ssn}"""\n`],
    ['a label in a text of many lines', `note = '''\nHe said so.\nSSN: ${ssn}\n'''\n`],
    ['a label in a comment', `# ssn: ${ssn}\nid = 7\n`],
    ['a key of JSON in a literal', `body = '{"id": 7, "ssn": "${ssn}"}'\n`],
    ['a key of JSON with escapes', `body = "{\\"id\\": 7, \\"ssn\\": \\"${ssn}\\"}"\n`],
    ['its key beside templates', `{% if known %}\nname = "{{ name }}"\nage = {{ age }}\n{% endif %}\nssn = "${ssn}"\n`],
  ])('%s', async (_, text) => {
    const { seen, gaps } = await scanText('people.toml', text);
    expect(seen.map(({ entity, text: found }) => `${entity} ${found}`)).toEqual([`US_SSN ${ssn}`]);
    expect(gaps).toEqual([]);
  });

  test('no key but its own', async () => {
    const text = `ssn = "none"\nid = "${ssn}"\nbuild = [${ssn}]\nsum = { sha = "${ssn}" }\n"${ssn}" = 1\n[t.${ssn}]\n`;
    expect((await scanText('people.toml', text)).seen).toEqual([]);
  });
});

describe('what stands where in TOML', () => {
  test.each([
    ['tables', 'a = 1\n[b]\nc = 2\n[b.d]\ne = 3\n', ['0 a = 1', '0 b.c = 2', '0 d.e = 3']],
    ['tables of tables', '[s.one]\na = 1\n[s.two]\na = 2\n', ['2 one.a = 1', '3 two.a = 2']],
    [
      'members with tables of their own',
      'v = 1\n[[p]]\na = 1\n[p.q]\nb = 2\n[[p]]\na = 3\n[[r.s]]\nc = 4\n',
      ['0 v = 1', '1 p.a = 1', '1 q.b = 2', '2 p.a = 3', '3 s.c = 4'],
    ],
    ['dotted keys', 'a.b = 1\na.c = 2\nd."e.f".g = 3\n', ['0 a.b = 1', '0 a.c = 2', '0 e.f.g = 3']],
    ['dotted keys of inline tables', 'a = {b.c = 1, d = 2}\ne = 3\n', ['1 b.c = 1', '1 a.d = 2', '0 e = 3']],
    ['quotes in quotes', 'a = """x ""y"""""\nb = \'\'\'\'z\'\'\'\n', ['0 a = x ""y""', "0 b = 'z"]],
    ['escapes', 'a = "x\\\\"\nb = "\\"y\\""\nc = \'z\\\'\n', ['0 a = x\\\\', '0 b = \\"y\\"', '0 c = z\\']],
    [
      'dates, times and numbers',
      'a = 1979-05-27 07:32:00\nb = +1_0.5e-3\n',
      ['0 a = 1979-05-27 07:32:00', '0 b = +1_0.5e-3'],
    ],
    ['what is empty', 'a = ""\nb = []\nc = {}\nd = """"""\n', []],
    ['nested arrays', 'a = [[1], [[2]]]\n', ['0 a = 1', '0 a = 2']],
    ['templates', 'a = "{{ x }}"\nb = {{ y }}\nc = 3\n', ['0 c = 3']],
  ])('%s', (_, text, expected) => {
    expect(structureOf(toml, text)).toEqual(expected);
  });

  test.each([
    ['a quote that nothing closes', 'a = 1\nb = "x\nc = 2\n', 10, 'a quote that nothing closes'],
    ['quotes that nothing closes', 'a = """x\nc = 2\n', 4, 'a quote that nothing closes'],
    ['an array that nothing closes', 'a = [1, 2\n', 10, 'a bracket that nothing closes'],
    ['a bracket that closes nothing', 'a = [1}\n', 6, 'a bracket that closes nothing'],
    ['a header that nothing closes', '[a\nb = 1\n', 0, 'a header that nothing closes'],
    ['a header that is half closed', '[[a]\nb = 1\n', 0, 'a header that nothing closes'],
    ['a key without a value', 'a =\nb = 1\n', 3, 'a key without a value'],
    ['a line of text', 'a = 1\nand so on\n', 6, 'neither a key with a value nor a table'],
  ])('%s breaks it off', (_, text, at, problem) => {
    expect(structureOf(toml, text).at(-1)).toBe(`broken at ${at}: ${problem}`);
  });
});

describe('people in TOML', () => {
  it('are members of arrays of tables', async () => {
    const [one, other] = [amanda, berta].map(
      ({ first, last, email, phone }) =>
        `[[customers]]\nfull_name = "${first} ${last}"\n\n  [customers.contact]\n  email = '${email}'\n  phones = ["${phone}"]\n`,
    );
    const { seen, subjects, gaps } = await scanText('seed.toml', `version = "1.20.3"\n${one}\n${other}`);
    expect({ subjects, gaps }).toEqual({ subjects: 2, gaps: [] });
    expect(seen.map(({ at, entity }) => `${at} ${entity}`)).toEqual([
      '3:14 PERSON',
      '6:12 EMAIL_ADDRESS',
      '7:14 PHONE_NUMBER',
      '10:14 PERSON',
      '13:12 EMAIL_ADDRESS',
      '14:14 PHONE_NUMBER',
    ]);
    expect(new Set(seen.map(({ record }) => record)).size).toBe(2);
  });

  const thousand = people(8, 1000);
  const pairs = (person: Readonly<Record<string, string>>): string[] =>
    Object.entries(person).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
  test.each([
    ['an array of tables', thousand.map((person) => `[[people]]\n${pairs(person).join('\n')}\n`).join('\n')],
    [
      'tables in a table',
      thousand.map((person, index) => `[people.p${index}]\n${pairs(person).join('\n')}\n`).join('\n'),
    ],
    ['inline tables', `people = [\n${thousand.map((person) => `  { ${pairs(person).join(', ')} },\n`).join('')}]\n`],
  ])('are counted, a thousand of them, in %s', async (_, text) => {
    const { subjects, gaps } = await scanText('people.toml', text);
    expect({ subjects, gaps }).toEqual({ subjects: 1000, gaps: [] });
  });
});

test.each([
  [
    'a package',
    'Cargo.toml',
    '[package]\nname = "people"\nversion = "1.22.3"\nedition = "2021"\n[dependencies]\nserde = { version = "1.0.200", features = ["derive"] }\n',
  ],
  [
    'locked packages',
    'Cargo.lock',
    `version = 3\n[[package]]\nname = "serde"\nversion = "1.0.200"\nchecksum = "${'0123456789abcdef'.repeat(4)}"\n`,
  ],
])('%s without people is silent', async (_, path, text) => {
  expect(await scanText(path, text)).toEqual({ seen: [], subjects: 0, gaps: [] });
});

test.each([
  ['a.toml', 'a = 1\n', true],
  ['a.toml', '# only this\n', true],
  ['a.toml', '\n[a]\n', true],
  ['Pipfile', '[[source]]\nurl = ""\n', true],
  ['a.toml', 'Dear all,\n', false],
  ['a.txt', 'a = 1\n', false],
])('%s with %j is TOML: %s', (path, text, expected) => {
  expect(toml.is(path, text)).toBe(expected);
});

it('goes through anything', () => {
  expectSoundOutlines(
    toml,
    'a',
    '=',
    ' = ',
    '.',
    '"',
    "'",
    '"""',
    "'''",
    '[',
    ']',
    '[[',
    ']]',
    '{',
    '}',
    ',',
    '\n',
    '\r\n',
    '# c',
    '\\',
    '1',
    '{{',
    '}}',
    '\ufeff',
    ' ',
  );
});

test.each([
  'a=1\n',
  'a="b"\n',
  '[a]\n',
  '[[a]]\n',
  'a.',
  '[',
  'a=[',
  '{',
  '"',
  '"""',
  "'''\n",
  'a="""\n',
  '# a\n',
  '\n',
  'a=[1,',
  'a={b=',
  '[a.b.c]\n',
  'a.b.c=1\n',
])('the cost of TOML is linear: %j', (unit) => {
  const ratio = growth(40_000, (length) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    return () => outlineOf(toml, text);
  });
  expect(ratio).toSatisfy(isLinear);
});
