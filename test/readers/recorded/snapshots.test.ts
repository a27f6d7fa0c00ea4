import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createOutline } from '../../../src/readers/outline.js';
import { printed } from '../../../src/readers/snapshots/printed.js';
import { snapshots } from '../../../src/readers/snapshots/snapshots.js';
import { amanda, berta } from '../../helpers/invented.js';
import { seenIn } from './seen.js';

const { first, last, email } = amanda;
const person = [`email: ${email}`, `first_name: ${first}`, `last_name: ${last}`];

/** As Jest and Vitest write it: a template literal, in which backslashes and its own sign are escaped. */
const jest = (...values: string[]): string =>
  values.reduce(
    (text, value, index) => `${text}\nexports[\`a user ${index + 1}\`] = \`${value.replace(/[\\`]/g, '\\$&')}\`;\n`,
    '// Jest Snapshot v1, https://goo.gl/fbAQLP\n',
  );

describe('a snapshot of Jest or Vitest', () => {
  test.each([
    ['an object', `\nObject {\n  "email": "${email}",\n  "first_name": "${first}",\n  "last_name": "${last}",\n}\n`],
    [
      'an object of newer versions',
      `\n{\n  "email": "${email}",\n  "first_name": "${first}",\n  "last_name": "${last}",\n}\n`,
    ],
    [
      'an object in another',
      `\nUser {\n  "email": "${email}",\n  "name": Object {\n    "first_name": "${first}",\n    "last_name": "${last}",\n  },\n  "at": 2026-01-01T10:00:00.000Z,\n}\n`,
    ],
    ['a map', `\nMap {\n  "email" => "${email}",\n  "first_name" => "${first}",\n  "last_name" => "${last}",\n}\n`],
    [
      'quotes in a string',
      `\n{\n  "a": "a \\"b\\" \`c\`, d",\n  "email": "${email}",\n  "first_name": "${first}",\n  "last_name": "${last}",\n}\n`,
    ],
    [
      'a string of two lines',
      `\n{\n  "a": "b\nc: {",\n  "email": "${email}",\n  "first_name": "${first}",\n  "last_name": "${last}",\n}\n`,
    ],
    ['JSON in a string', `"${JSON.stringify({ email, first_name: first, last_name: last }).replaceAll('"', '\\"')}"`],
  ])('with %s has its values under their labels', async (_, value) => {
    expect(await seenIn('__snapshots__/u.test.js.snap', jest(value))).toEqual([person]);
    expect(await seenIn('u.test.ts.snap', jest(value, value).replaceAll('\n', '\r\n'))).toEqual([person, person]);
  });

  it('has each member of a list as a record', async () => {
    const one = (all: typeof amanda): string =>
      `  Object {\n    "email": "${all.email}",\n    "first_name": "${all.first}",\n  },\n`;
    expect(await seenIn('u.test.js.snap', jest(`\nArray [\n${one(amanda)}${one(berta)}]\n`))).toEqual(
      [amanda, berta].map((all) => [`email: ${all.email}`, `first_name: ${all.first}`]),
    );
  });

  it('has no label where it has markup, but the values', async () => {
    const seen = await seenIn('u.test.js.snap', jest(`\n<p\n  onClick={[Function]}\n>\n  ${email}\n</p>\n`));
    expect(seen.flat()).toEqual([expect.stringContaining(email)]);
  });

  it('keeps silent on classes, hashes and times', async () => {
    const value = `\nObject {\n  "id": 1234567890,\n  "sha": "9f86d081884c7d659a2feaa0c55ad015",\n  "at": 2026-01-01T10:00:00.000Z,\n  "fn": [Function],\n  "any": Any<String>,\n}\n`;
    expect(await seenIn('u.test.js.snap', jest(value))).toEqual([]);
  });
});

describe('a snapshot of Insta', () => {
  const insta = (value: string): string =>
    `---\nsource: src/u.rs\nassertion_line: 12\nexpression: user\n---\n${value}\n`;
  test.each([
    [
      'Debug',
      `User {\n    id: 7,\n    email: "${email}",\n    first_name: "${first}",\n    last_name: Some(\n        "${last}",\n    ),\n}`,
    ],
    ['JSON', JSON.stringify({ email, first_name: first, last_name: last }, null, 2)],
    ['YAML', `email: ${email}\nfirst_name: ${first}\nlast_name: ${last}`],
    ['RON', `User(\n  email: "${email}",\n  first_name: "${first}",\n  last_name: "${last}",\n)`],
  ])('with %s has its values under their labels', async (_, value) => {
    expect(await seenIn('snapshots/u.snap', insta(value))).toEqual([person]);
  });

  it('has each member of a list as a record', async () => {
    const value = [amanda, berta].map((all) => `- email: ${all.email}\n  first_name: ${all.first}`).join('\n');
    expect(await seenIn('u.snap', insta(value))).toEqual(
      [amanda, berta].map((all) => [`email: ${all.email}`, `first_name: ${all.first}`]),
    );
  });
});

describe('a snapshot of syrupy', () => {
  it('has one record a value', async () => {
    const text = `# serializer version: 1
# name: test_user
  dict({
    'email': '${email}',
    'first_name': '${first}',
    'last_name': '${last}',
  })
# ---
# name: test_user.1
  User(
    email='${berta.email}',
    first_name='${berta.first}',
    tags=list([
      'a',
    ]),
  )
# ---
# name: test_text
  'hello'
# ---
`;
    expect(await seenIn('__snapshots__/test_u.ambr', text)).toEqual([
      person,
      [`email: ${berta.email}`, `first_name: ${berta.first}`],
    ]);
  });
});

test('of another tool is text', () => {
  expect(snapshots.is('pkg.snap', 'name: app\nversion: 1\n')).toBe(false);
  expect(snapshots.is('pkg.snap', '')).toBe(false);
  expect(snapshots.is('a.ambr', 'hello')).toBe(false);
  expect(snapshots.is('a.ts', jest('1'))).toBe(false);
});

describe('arbitrary text', () => {
  const signs = fc.constantFrom(
    ...[
      'exports[`a`] = `',
      '`;\n',
      '{',
      '}',
      '(',
      ')',
      '[',
      ']',
      '"',
      "'",
      '\\',
      ':',
      '=',
      '=>',
      ',',
      '\n',
      ' ',
      'a',
      'dict(',
      '# name: a\n',
      '# ---\n',
      '---\n',
    ],
  );
  const text = fc.array(signs, { maxLength: 60 }).map((all) => all.join(''));

  test.each([
    ['snapshots', snapshots, ['// Jest\n\nexports[`a`] = `', '---\na: b\n---\n', '# name: a\n']],
    ['printed values', printed, ['']],
  ])('of %s never throws', (_, format, beginnings) => {
    fc.assert(
      fc.property(fc.constantFrom(...beginnings), text, (beginning, rest) => {
        const all = beginning + rest;
        const writer = createOutline();
        format.outline(all, writer);
        const { starts, ends } = writer.finish(all.length);
        for (const [index, start] of starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(ends[index - 1] ?? 0);
          expect(ends[index]).toBeLessThanOrEqual(all.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['{', '(', 'a(', '"', '"a": {', "'", '[{', 'a = '])('of %s costs its length', (part) => {
    const value = part.repeat(50_000);
    const started = performance.now();
    printed.outline(value, createOutline());
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
