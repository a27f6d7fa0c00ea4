import { describe, expect, it, test } from 'vitest';
import { textProto } from '../../src/readers/text-proto/text-proto.js';
import { growth, isLinear } from '../helpers/cost.js';
import { amanda, berta } from '../helpers/invented.js';
import { expectSoundOutlines } from '../helpers/outlines.js';
import { scanText } from '../helpers/planted.js';
import { people } from '../helpers/same-people.js';
import { outlineOf, structureOf } from '../helpers/structure.js';

const ssn = ['4255', '79745'].join('');

describe('a value in the text format of Protocol Buffers stands under', () => {
  test.each([
    ['its name', `ssn: "${ssn}"\n`],
    ['its name, in a message', `person { id: 7 ssn: '${ssn}' }\n`],
    ['its name, in a message between angle brackets', `person <\r\n  id: 7,\r\n  ssn: "${ssn}";\r\n>\r\n`],
    ['the name of its list', `person { ssn: ["none", "${ssn}"] }\n`],
    ['its name, in a list of messages', `people: [{ id: 7 }, { ssn: ${ssn} }]\n`],
    ['its name, in an extension', `[type.example.com/a.B] { ssn: "${ssn}" }\n`],
    ['a label in a comment', `# ssn: ${ssn}\nperson { id: 7 }\n`],
    ['a key of JSON in a string', `body: "{\\"id\\": 7, \\"ssn\\": \\"${ssn}\\"}"\n`],
  ])('%s', async (_, text) => {
    const { seen, gaps } = await scanText('people.textproto', text);
    expect(seen.map(({ entity, text: found }) => `${entity} ${found}`)).toEqual([`US_SSN ${ssn}`]);
    expect(gaps).toEqual([]);
  });

  test('no name but its own', async () => {
    const text = `ssn: "none"\nid: "${ssn}"\nbuild { number: ${ssn} }\nsum: [${ssn}]\n`;
    expect((await scanText('people.pbtxt', text)).seen).toEqual([]);
  });
});

describe('what stands where', () => {
  test.each([
    [
      'messages that are alike',
      'v: 1 p { a: 1 } p { a: 2 } q { b: 3 }',
      ['0 v = 1', '1 p.a = 1', '2 p.a = 2', '0 q.b = 3'],
    ],
    [
      'messages that are alike in others',
      'v: 1 p { w: 1 q { a: 1 } q { a: 2 } }',
      ['0 v = 1', '0 p.w = 1', '1 q.a = 1', '2 q.a = 2'],
    ],
    [
      'parts of a message',
      'p { n: 1 phones { a: 1 } phones { a: 2 } }',
      ['1 p.n = 1', '1 phones.a = 1', '1 phones.a = 2'],
    ],
    ['strings beside each other', 'a: "b" \'c\'\n  "d" e: 1', ['0 a = b', '0 a = c', '0 a = d', '0 e = 1']],
    ['numbers and words', 'a: -1.5e3f b: TRUE c: - 7', ['0 a = -1.5e3f', '0 b = TRUE', '0 c = -']],
    ['a colon before a message', 'a: { b: 1 }', ['1 a.b = 1']],
    ['lists of nothing', 'a: [] b: 1', ['0 b = 1']],
  ])('%s', (_, text, expected) => {
    expect(structureOf(textProto, text)).toEqual(expected);
  });

  test.each([
    ['a quote that nothing closes', 'a: 1\nb: "c\n', 8, 'a quote that nothing closes'],
    ['a message that nothing closes', 'a { b: 1\n', 9, 'a bracket that nothing closes'],
    ['a bracket that closes nothing', 'a { b: 1 >\n', 9, 'a bracket that closes nothing'],
  ])('%s breaks it off', (_, text, at, problem) => {
    expect(structureOf(textProto, text).at(-1)).toBe(`broken at ${at}: ${problem}`);
  });
});

describe('people in messages', () => {
  it('are records', async () => {
    const messages = [amanda, berta].map(
      ({ first, last, email, phone }) =>
        `person {\n  name { first_name: "${first}" last_name: "${last}" }\n  email: "${email}"\n  phones { number: "${phone}" type: MOBILE }\n}\n`,
    );
    const { seen, subjects, gaps } = await scanText(
      'people.textproto',
      `# proto-message: People\n${messages.join('')}`,
    );
    expect({ subjects, gaps }).toEqual({ subjects: 2, gaps: [] });
    expect(seen.map(({ entity }) => entity)).toEqual(
      Array(2).fill(['PERSON', 'PERSON', 'EMAIL_ADDRESS', 'PHONE_NUMBER']).flat(),
    );
    expect(new Set(seen.map(({ record }) => record)).size).toBe(2);
  });

  it('are counted, a thousand of them', async () => {
    const messages = people(10, 1000).map((person) => {
      const fields = Object.entries(person).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}\n`);
      return `people {\n${fields.join('')}}\n`;
    });
    const { subjects, gaps } = await scanText('people.txtpb', messages.join(''));
    expect({ subjects, gaps }).toEqual({ subjects: 1000, gaps: [] });
  });
});

test.each([
  ['a.textproto', 'a: 1\n', true],
  ['a.pbtxt', '# c\na {\n', true],
  ['a.prototxt', 'a <\n', true],
  ['a.txtpb', '[a.b/c.D] {\n', true],
  ['a.textproto', 'syntax = "proto3";\n', false],
  ['a.txt', 'a: 1\n', false],
])('%s with %j is in the text format: %s', (path, text, expected) => {
  expect(textProto.is(path, text)).toBe(expected);
});

it('goes through anything', () => {
  expectSoundOutlines(
    textProto,
    'a',
    ': ',
    ':',
    '{',
    '}',
    '<',
    '>',
    '[',
    ']',
    '"',
    "'",
    '# c',
    '\n',
    '\\',
    ',',
    ';',
    ' ',
    '[a/b]',
    '1',
    '\ufeff',
  );
});

test.each(['a{', 'a{}', 'a:1 ', 'a:"b" ', '[', '[a', '[a] ', '"', '# a\n', 'a:[', '<', 'a: "\\"', ' ', 'a{b{', '-'])(
  'the cost is linear: %j',
  (unit) => {
    const ratio = growth(40_000, (length) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      return () => outlineOf(textProto, text);
    });
    expect(ratio).toSatisfy(isLinear);
  },
);
