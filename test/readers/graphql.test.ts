import { describe, expect, it, test } from 'vitest';
import { graphql } from '../../src/readers/graphql/graphql.js';
import { growth, isLinear } from '../helpers/cost.js';
import { amanda, berta } from '../helpers/invented.js';
import { expectSoundOutlines } from '../helpers/outlines.js';
import { scanText } from '../helpers/planted.js';
import { people } from '../helpers/same-people.js';
import { outlineOf, structureOf } from '../helpers/structure.js';

const ssn = ['4255', '79745'].join('');

describe('a value in GraphQL stands under', () => {
  test.each([
    ['its argument', `mutation { create(id: 7, ssn: "${ssn}") { id } }\n`],
    ['a key of its argument', `mutation { create(input: {id: 7, ssn: "${ssn}"}) { id } }\n`],
    ['a key of a list', `mutation {\r\n  create(input: [{id: 7}, {ssn: "${ssn}"}]) {\r\n    id\r\n  }\r\n}\r\n`],
    ['the key of its list', `mutation { create(ssn: ["none" "${ssn}"]) { id } }\n`],
    ['its variable', `query People($ssn: String = "${ssn}") { people(ssn: $ssn) { id } }\n`],
    ['its argument, in a block', `mutation { create(ssn: """\n  ${ssn}\n""") { id } }\n`],
    ['its argument, without quotes', `query { people(ssn: ${ssn}) { id } }\n`],
    ['an argument of a directive', `query { people @filter(ssn: "${ssn}") { id } }\n`],
    ['a label in a comment', `# ssn: ${ssn}\nquery { people { id } }\n`],
    ['a label in a description', `"""\nA person, ssn: ${ssn}\n"""\ntype Person { id: ID! }\n`],
  ])('%s', async (_, text) => {
    const { seen, gaps } = await scanText('people.gql', text);
    expect(seen.map(({ entity, text: found }) => `${entity} ${found}`)).toEqual([`US_SSN ${ssn}`]);
    expect(gaps).toEqual([]);
  });

  test('no name but its own', async () => {
    const text = `query { ssn(id: "${ssn}", build: ${ssn}, in: [${ssn}]) { ssn: number(of: "${ssn}") } }\n`;
    expect((await scanText('people.graphql', text)).seen.filter(({ label }) => label === 'ssn')).toEqual([]);
  });
});

describe('what stands where', () => {
  test.each([
    ['calls', '{ a(b: "1") { c(d: 2) } }', ['1 a.b = 1', '2 c.d = 2']],
    ['objects of one call', '{ a(b: {c: "1"}, d: {e: "2"}) { f } }', ['1 b.c = 1', '1 d.e = 2']],
    ['types', '"d" type A @key(fields: "x") { b("e" c: Int = 1): String }', ['0 d', '0 x', '0 e']],
    ['an operation behind types', 'type A { b: C } query { a(b: "1") { c } }', ['1 a.b = 1']],
    ['variables, words and nothing', '{ a(b: $c, d: E, f: true, g: null, h: "") { i } }', []],
    ['escapes', '{ a(b: "x\\"y\\\\", c: """p "q" \\""" r""") { d } }', ['1 a.b = x\\"y\\\\', '1 a.c = p "q" \\""" r']],
  ])('%s', (_, text, expected) => {
    expect(structureOf(graphql, text)).toEqual(expected);
  });

  test.each([
    ['a quote that nothing closes', '{ a(b: "c\n) }', 7, 'a quote that nothing closes'],
    ['a block that nothing closes', '{ a(b: """c"") }', 7, 'a quote that nothing closes'],
    ['a brace that nothing closes', '{ a(b: "c") ', 12, 'a bracket that nothing closes'],
    ['a bracket that closes nothing', '{ a(b: {c: 1)} }', 12, 'a bracket that closes nothing'],
  ])('%s breaks it off', (_, text, at, problem) => {
    expect(structureOf(graphql, text).at(-1)).toBe(`broken at ${at}: ${problem}`);
  });
});

describe('people in seeds', () => {
  it('are one a call', async () => {
    const calls = [amanda, berta].map(
      ({ first, last, email, phone }, index) =>
        `  user${index}: createUser(input: {\n    fullName: "${first} ${last}"\n    contact: {email: "${email}", phones: ["${phone}"]}\n  }) {\n    id\n    email\n  }\n`,
    );
    const { seen, subjects, gaps } = await scanText('seed.graphql', `mutation Seed {\n${calls.join('')}}\n`);
    expect({ subjects, gaps }).toEqual({ subjects: 2, gaps: [] });
    expect(seen.map(({ at, entity }) => `${at} ${entity}`)).toEqual([
      '3:16 PERSON',
      '4:23 EMAIL_ADDRESS',
      `4:${36 + amanda.email.length} PHONE_NUMBER`,
      '10:16 PERSON',
      '11:23 EMAIL_ADDRESS',
      `11:${36 + berta.email.length} PHONE_NUMBER`,
    ]);
    expect(new Set(seen.map(({ record }) => record)).size).toBe(2);
  });

  it('are counted, a thousand of them', async () => {
    const calls = people(11, 1000).map((person, index) => {
      const fields = Object.entries(person).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
      return `  p${index}: createPerson(input: {${fields.join(', ')}}) { id }\n`;
    });
    const { subjects, gaps } = await scanText('people.graphql', `mutation {\n${calls.join('')}}\n`);
    expect({ subjects, gaps }).toEqual({ subjects: 1000, gaps: [] });
  });
});

it('a schema is silent', async () => {
  const text =
    'scalar Date\nenum Role { ADMIN USER }\ninterface Node { id: ID! }\ntype Person implements Node @key(fields: "id email") {\n  id: ID!\n  email: String! @deprecated(reason: "Use contact")\n  phone(format: String = "E164", first: Int = 100): String\n  born: Date\n}\ninput NewPerson { name: String = "none", ssn: String }\n';
  expect(await scanText('schema.graphql', text)).toEqual({ seen: [], subjects: 0, gaps: [] });
});

test.each([
  ['a.graphql', '{ a }', true],
  ['a.gql', '# c\nquery', true],
  ['a.graphqls', 'type A', true],
  ['a.graphql', '<a>', false],
  ['a.txt', '{ a }', false],
])('%s with %j is GraphQL: %s', (path, text, expected) => {
  expect(graphql.is(path, text)).toBe(expected);
});

it('goes through anything', () => {
  expectSoundOutlines(
    graphql,
    'a',
    '(',
    ')',
    '{',
    '}',
    '[',
    ']',
    ': ',
    '"',
    '"""',
    '# c\n',
    '$a',
    '=',
    '1',
    ' ',
    '\\',
    'type ',
    'query ',
    '\ufeff',
    '\u2028',
  );
});

test.each([
  'a(',
  'a(b:',
  '{',
  '(',
  '[',
  '"',
  '""',
  '"""',
  '\\"""',
  '# a\n',
  'a ',
  'a(b:1)',
  'a(b:"c")',
  'a(b:{c:',
  '\\',
])('the cost is linear: %j', (unit) => {
  const ratio = growth(40_000, (length) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    return () => outlineOf(graphql, text);
  });
  expect(ratio).toSatisfy(isLinear);
});
