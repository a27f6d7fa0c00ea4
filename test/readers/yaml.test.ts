import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isPair, isScalar, parseAllDocuments, stringify, visit } from 'yaml';
import { yaml } from '../../src/readers/yaml/yaml.js';
import { fastest, growth, isLinear } from '../helpers/cost.js';
import { amanda, base64, berta } from '../helpers/invented.js';
import { expectSoundOutlines } from '../helpers/outlines.js';
import { scanText } from '../helpers/planted.js';
import { people } from '../helpers/same-people.js';
import { outlineOf, structureOf } from '../helpers/structure.js';

const ssn = ['4255', '79745'].join('');

describe('a value in YAML stands under', () => {
  test.each([
    ['its key', `ssn: ${ssn}\n`],
    ['its key, with CRLF', `a: 1\r\nssn: ${ssn}\r\nb: 2\r\n`],
    ['its key, with CR alone', `a: 1\rssn: ${ssn}\rb: 2\r`],
    ['a key in quotes', `"ssn": '${ssn}'\n`],
    ['a key with a tag and an anchor', `!!str ssn: &number !!str ${ssn}\n`],
    ['a key of Ruby', `:ssn: ${ssn}\n`],
    ['the key above it', `ssn:\n  ${ssn}\n`],
    ['the key above its dash', `ssn:\n- none\n- ${ssn}\n`],
    ['the key above a list of lists', `ssn:\n  - - none\n    - ${ssn}\n`],
    ['a key between braces', `{id: 7, ssn: ${ssn}}\n`],
    ['a key between braces, on lines of its own', `person: {\n  id: 7,\n  "ssn":${ssn}\n}\n`],
    ['the key of its brackets', `ssn: [none, ${ssn}]\n`],
    ['a key in brackets without braces', `people: [ssn: ${ssn}]\n`],
    ['a key that is marked as one', `? ssn\n: ${ssn}\n`],
    ['the key of a block', `ssn: |\n  ${ssn}\nid: 7\n`],
    ['the key of a folded block', `ssn: >-\n\n  ${ssn}\n\nid: 7\n`],
    ['the key of a Ruby object', `--- !ruby/object:Person\nattributes:\n  ssn: ${ssn}\n`],
    ['the name beside it', `env:\n- name: SSN\n  value: "${ssn}"\n`],
    ['a label in a comment', `id: 7 # ssn: ${ssn}\n`],
    ['a label in a block', `note: |\n  He said so.\n  SSN: ${ssn}\n`],
    ['its key in a second document', `--- # one\nid: 7\n...\n---\nssn: ${ssn}\n`],
    ['its key beside templates', `name: <%= name %>\n<% if known %>\nssn: ${ssn}\n<% end %>\n`],
    ['its key beside templates of Helm', `{{- if .Values.on }}\nssn: ${ssn}\nname: {{ .Values.name }}\n{{- end }}\n`],
    ['its key beside templates of Jinja', `{% for user in users %}\nssn: ${ssn}\n{% endfor %}\n`],
    ['its key behind a merge', `<<: *defaults\nssn: ${ssn}\n`],
    ['its key among documents in text', `data:\n  people.yaml: |\n    - ssn: ${ssn}\n      id: 7\n`],
    ['a column of a table in text', `data:\n  people.csv: |\n    id,ssn\n    7,${ssn}\n`],
    ['a key of JSON in a string', `body: '{"id": 7, "ssn": "${ssn}"}'\n`],
    ['a key of JSON with escapes', `body: "{\\"id\\": 7,\\n  \\"ssn\\": \\\n    \\"${ssn}\\"}"\n`],
  ])('%s', async (_, text) => {
    const { seen, gaps } = await scanText('people.yml', text);
    expect(seen.map(({ entity, text: found }) => `${entity} ${found}`)).toEqual([`US_SSN ${ssn}`]);
    expect(gaps).toEqual([]);
  });

  test('a key of JSON in base64', async () => {
    const { seen } = await scanText('a.yml', `body: !binary |-\n  ${base64(`{"id": 7, "ssn": "${ssn}"}`)}\n`);
    expect(seen.map(({ entity, label }) => [entity, label])).toEqual([['US_SSN', 'ssn']]);
  });

  test('no key but its own', async () => {
    const text = `ssn: none\nid: ${ssn}\nbuild: [${ssn}]\nsum: {sha: ${ssn}}\n${ssn}: x\n? ${ssn}\n: y\nkey: *${ssn}\n`;
    expect((await scanText('people.yml', text)).seen).toEqual([]);
  });
});

describe('what stands where in YAML', () => {
  test.each([
    [
      'plain scalars over lines',
      'a: one\n  two\n\n  three # c\nb: 4\n',
      ['0 a = one\n  two\n\n  three', '0 # c', '0 b = 4'],
    ],
    [
      'quoted scalars over lines',
      "a: \"one\n  two \\\" \"\nb: 'it''s\n  x'\n",
      ['0 a = one\n  two \\"', "0 b = it''s\n  x"],
    ],
    ['a quoted scalar that is not indented', 'a:\n  b: "one\ntwo"\n  c: 3\n', ['1 a.b = one\ntwo', '1 a.c = 3']],
    ['blocks', 'a: |2-\n    x\n   y\n\nb: >\n\n z\n', ['0 a = x\n   y', '0 b = z']],
    ['a block that is empty', 'a: |\nb: 2\n', ['0 b = 2']],
    ['a sign of redirection', 'a: > /dev/null\nb: 2\n', ['0 a = > /dev/null', '0 b = 2']],
    ['lists at the indentation of their key', 'a:\n- 1\n- 2\nb: 3\n', ['0 a = 1', '0 a = 2', '0 b = 3']],
    ['colons in values', 'a: b: c\nd: 12:30\ne: http://f\n', ['0 a = b: c', '0 d = 12:30', '0 e = http://f']],
    ['a set', '? one\n? two\n', ['0 one', '0 two']],
    ['complex keys', '? [a, b]\n: c\n? {d: e}\n: f\n', ['0 a', '0 b', '0 c', '0 d = e', '0 f']],
    ['aliases', 'a: &x {b: 1}\nc: *x\n*x : 2\n', ['1 a.b = 1', '0 2']],
    ['brackets that are closed further left', 'a: [\n  b,\n  c\n]\nd: 1\n', ['0 a = b', '0 a = c', '0 d = 1']],
    ['templates', 'a: <%= b %>\nc: "{{ d }}"\ne: ${{ f }}\n', ['0 e = ${{ f }}']],
    ['a list of maps', '- a: 1\n  b: 2\n- a: 3\n', ['1 a = 1', '1 b = 2', '2 a = 3']],
    ['a map of maps', 'x:\n  a: 1\ny:\n  a: 2\n', ['1 x.a = 1', '2 y.a = 2']],
    ['documents', 'a: 1\n---\na: 2\n...\n%YAML 1.2\n---\na: 3\n', ['0 a = 1', '1 a = 2', '2 a = 3']],
    ['a document that is a scalar', '--- |\n  a\n--- b\n', ['0 a', '1 b']],
    ['a key above a text that is none', 'one\n two\nthree: 3\n', ['0 one\n two', '0 three = 3']],
  ])('%s', (_, text, expected) => {
    expect(structureOf(yaml, text)).toEqual(expected);
  });

  test.each([
    ['a quote that nothing closes', 'a: 1\nb: "x\nc: 2\n', 'broken at 8: a quote that nothing closes'],
    ['a quote before another', "a: 'tis\nb: it's so\n", 'broken at 3: a quote that nothing closes'],
    ['a bracket that nothing closes', 'a: [1, 2\nb: 3\n', 'broken at 9: a bracket that nothing closes'],
    ['a brace at the end', 'a: {b: 1\n', 'broken at 9: a bracket that nothing closes'],
    ['a bracket that closes nothing', 'a: 1\nb: ]\n', 'broken at 8: a bracket that closes nothing'],
  ])('%s breaks it off', (_, text, expected) => {
    expect(structureOf(yaml, text).at(-1)).toBe(expected);
  });

  it('says where it broke off, and reads on as text', async () => {
    const { seen, gaps } = await scanText('a.yml', `a: 1\nb: "x\nssn: ${ssn}\n`);
    expect(gaps).toEqual(['unstructured']);
    expect(seen.map(({ entity, at }) => [entity, at])).toEqual([['US_SSN', '3:6']]);
  });
});

describe('people in YAML', () => {
  const fixture = `# Fixtures of Rails
DEFAULTS: &defaults
  active: true
  created_at: <%= 2.days.ago.to_fs(:db) %>

amanda:
  <<: *defaults
  name: ${amanda.first} ${amanda.last} # first of all
  email: "${amanda.email}"
  phone: '${amanda.phone}'

berta:
  <<: *defaults
  name: >
    ${berta.first} ${berta.last}
  contact: {email: ${berta.email}, phones: ["${berta.phone}"]}
  token: 5362281465362281465362281465
  version: 10.2.33
`;

  it('are records of a fixture', async () => {
    const { seen, subjects, gaps } = await scanText('users.yml', fixture);
    expect(gaps).toEqual([]);
    expect(subjects).toBe(2);
    expect(seen.map(({ at, entity }) => `${at} ${entity}`)).toEqual([
      '8:9 PERSON',
      '9:11 EMAIL_ADDRESS',
      '10:11 PHONE_NUMBER',
      '15:5 PERSON',
      '16:20 EMAIL_ADDRESS',
      '16:57 PHONE_NUMBER',
    ]);
    expect(new Set(seen.slice(0, 3).map(({ record }) => record)).size).toBe(1);
    expect(new Set(seen.slice(3).map(({ record }) => record)).size).toBe(1);
  });

  const thousand = people(7, 1000);
  const entries = (person: Readonly<Record<string, string>>, indent: string): string =>
    Object.entries(person)
      .map(([key, value]) => `${indent}${key}: ${JSON.stringify(value)}\n`)
      .join('');

  test.each([
    ['a map of maps', thousand.map((person, index) => `person_${index}:\n${entries(person, '  ')}`).join('')],
    ['a list', `people:\n${thousand.map((person) => `-\n${entries(person, '  ')}`).join('')}`],
    ['documents', thousand.map((person) => `---\n${entries(person, '')}`).join('')],
    ['lines between braces', `people:\n${thousand.map((person) => `- ${JSON.stringify(person)}\n`).join('')}`],
  ])('are counted, a thousand of them, in %s', async (_, text) => {
    const { subjects, gaps } = await scanText('people.yaml', text);
    expect({ subjects, gaps }).toEqual({ subjects: 1000, gaps: [] });
  });
});

describe('YAML without people is silent', () => {
  const workflow = `name: CI
on: {push: {branches: [main]}}
jobs:
  test:
    runs-on: \${{ matrix.os }}
    strategy:
      matrix: {node: [20, 22], os: [ubuntu-latest]}
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5
      - name: Test
        run: |
          npm ci
          npm test -- --shard=1/2
`;
  const compose = `services:
  db:
    image: "postgres:16.4@sha256:${'0123456789abcdef'.repeat(4)}"
    ports: ["5432:5432"]
    environment:
      POSTGRES_USER: app
      POSTGRES_DB: people
    healthcheck: {test: [CMD, pg_isready], interval: 10s}
`;
  const openapi = `openapi: 3.1.0
info: {title: People, version: 1.0.0}
paths:
  /users/{id}:
    get:
      parameters:
      - {name: id, in: path, required: true, schema: {type: integer, minimum: 100000000}}
      responses:
        '200': {description: A user}
components:
  schemas:
    User:
      properties:
        email: {type: string, format: email, maxLength: 254}
        phone: {type: string, pattern: '^\\+[0-9]{6,14}$'}
        birthday: {type: string, format: date}
`;
  const chart = `apiVersion: v1
kind: Service
metadata:
  name: {{ include "app.fullname" . }}
  labels:
    {{- include "app.labels" . | nindent 4 }}
spec:
  ports:
    - port: {{ .Values.service.port }}
`;
  test.each([
    ['a workflow', '.github/workflows/ci.yml', workflow],
    ['services', 'compose.yaml', compose],
    ['an interface', 'openapi.yml', openapi],
    ['a chart', 'templates/service.yaml', chart],
  ])('%s', async (_, path, text) => {
    expect(await scanText(path, text)).toEqual({ seen: [], subjects: 0, gaps: [] });
  });
});

describe('what is YAML', () => {
  test.each(['a.yml', 'a.yaml', 'users.yml.erb', 'values.yaml.tmpl', 'config.yml.example', 'CITATION.cff', 'top.sls'])(
    '%s',
    (path) => {
      expect(yaml.is(path, 'a: 1\n')).toBe(true);
    },
  );
  test.each([
    ['a.json', '{}'],
    ['a.yml', '<?xml version="1.0"?>'],
    ['a.yml', '<!DOCTYPE html>'],
    ['ayml', 'a: 1'],
  ])('not %s with %s', (path, text) => {
    expect(yaml.is(path, text)).toBe(false);
  });
});

/** Values and their keys, as the library understands them. */
function understood(text: string): string[] {
  const found: string[] = [];
  for (const document of parseAllDocuments(text)) {
    visit(document, {
      Scalar: (key, { range }, path) => {
        if (key === 'key' || !range) return;
        const pair = path.findLast((node) => isPair(node));
        const name = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
        const written = text.slice(range[0], range[1]);
        const value = /^["'](.*)["']$/s.exec(written)?.[1] ?? written.replace(/^[|>].*\n/, '');
        if (value.trim() !== '') found.push(`${name}: ${value.trim()}`);
      },
    });
  }
  return found;
}

it('understands what the library writes as the library does', () => {
  const signs = ['a', 'B', ' ', ':', '#', '-', '"', "'", '\n', '{', ',', 'é', '7'];
  // The library writes a colon before a space as a plain scalar, which is none.
  const word = fc
    .string({ unit: fc.constantFrom(...signs), maxLength: 12 })
    .filter((text) => !/^[:?-](?:\s|$)/.test(text));
  const key = fc.string({ unit: fc.constantFrom('k', 'l', 'm'), minLength: 1, maxLength: 3 });
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      word,
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(key, tie('node'), { maxKeys: 3 }),
    ),
  })).node;
  const style = fc.record({
    indent: fc.constantFrom(2, 4),
    indentSeq: fc.boolean(),
    lineWidth: fc.constantFrom(20, 80),
    defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
    collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  } as const);
  fc.assert(
    fc.property(tree, style, (value, options) => {
      const text = stringify({ root: value }, options);
      // It also writes what it cannot read: `a:` before a line end, between brackets.
      fc.pre(parseAllDocuments(text).every(({ errors }) => errors.length === 0));
      const { columns, columnOf, starts, ends, broken } = outlineOf(yaml, text);
      const read = Array.from(starts, (start, index) => {
        const name = columns[columnOf[index] ?? -1]?.label?.name ?? '';
        return `${name}: ${text.slice(start, ends[index]).trim()}`;
      });
      expect(broken).toBeUndefined();
      expect(read.sort(), text).toEqual(understood(text).sort());
    }),
    { numRuns: 300 },
  );
});

it('goes through anything', () => {
  const signs = [
    'a',
    ': ',
    '- ',
    '? ',
    '\n',
    '  ',
    '    ',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ', ',
    '# x',
    '&a ',
    '*a',
    '!t ',
    '|',
    '>',
  ];
  expectSoundOutlines(
    yaml,
    ...signs,
    '\r\n',
    '---\n',
    '...\n',
    '<%',
    '%>',
    '{{',
    '}}',
    '\t',
    '\ufeff',
    'é',
    '|2\n',
    '%YAML\n',
    "''",
    '\\',
  );
});

describe('the cost of YAML is linear', () => {
  test.each([
    'a: b\n',
    '- a\n',
    '- ',
    '? ',
    '[',
    '{a: ',
    '[a\n',
    '"',
    "'",
    '"a\n',
    ': ',
    '&a ',
    '# a\n',
    '---\n',
    '- |\n',
    '{{',
    '{{a',
    '<%= a %>',
    'a: "b\n',
    "k: 'b'c\n",
    '\n',
    '  \n',
    ' ',
    '\t',
    'a:\n -\n',
    '["a\nb",\n',
    'a: |\n\n',
    '[a,\n',
    '!a\n',
    'a: b: ',
    'x\ny: ',
  ])('of %j', (unit) => {
    const ratio = growth(40_000, (length) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      return () => outlineOf(yaml, text);
    });
    expect(ratio, `takes ${ratio} times longer for eight times the text`).toSatisfy(isLinear);
  });

  test('of a hundred thousand brackets, of anchors in anchors, and of an anchor in itself', () => {
    expect(structureOf(yaml, '['.repeat(100_000))).toEqual(['broken at 100000: a bracket that nothing closes']);
    const laughs = Array.from(
      { length: 60 },
      (_, index) => `a${index}: &a${index} [${`*a${index - 1}, `.repeat(9)}]\n`,
    ).join('');
    const time = fastest(() => outlineOf(yaml, laughs), 1000);
    expect(time).toBeLessThan(1000);
    expect(structureOf(yaml, 'a: &a\n  b: *a\n  c: 1\n')).toEqual(['1 a.c = 1']);
  });
});
