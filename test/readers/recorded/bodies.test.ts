import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { form } from '../../../src/readers/json/form.js';
import { formData } from '../../../src/readers/json/form-data.js';
import { createOutline } from '../../../src/readers/outline.js';
import { amanda, base64 } from '../../helpers/invented.js';
import { labelsOf, seenIn } from './seen.js';

const { first, last, email, phone } = amanda;
const person = [`email: ${email}`, `first_name: ${first}`, `last_name: ${last}`];
const body = JSON.stringify({ email, first_name: first, last_name: last });

describe('a body in a string of JSON', () => {
  test.each([
    ['JSON', { body }],
    ['JSON with lines', { body: JSON.stringify(JSON.parse(body), null, 2) }],
    ['JSON twice', { body: JSON.stringify({ body }) }],
    ['JSON three times', { body: JSON.stringify({ body: JSON.stringify({ body }) }) }],
    ['XML', { body: `<u><email>${email}</email><first_name>${first}</first_name><last_name>${last}</last_name></u>` }],
    ['a form', { body: `email=${email}&first_name=${first}&last_name=${last}` }],
  ])('of %s has its values under its labels', async (_, document) => {
    expect((await seenIn('a.json', JSON.stringify(document))).flat()).toEqual(person);
  });

  it('of a form has escapes and spaces, and brackets in its names', async () => {
    const written = `user%5Bemail%5D=${email.replace('@', '%40')}&user[phone]=${encodeURIComponent(phone).replaceAll('%20', '+')}&note=a+b`;
    const seen = await seenIn('a.json', JSON.stringify({ id: 1, body: written }));
    expect(labelsOf(seen)).toEqual([['user.email', 'user.phone']]);
  });

  it('of several parts has each under its name', async () => {
    const part = (name: string, value: string): string =>
      `------WebKitFormBoundaryAbC\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const all = part('email', email) + part('first_name', first) + part('data', JSON.stringify({ last_name: last }));
    const text = `${all}------WebKitFormBoundaryAbC--\r\n`;
    expect(await seenIn('a.json', JSON.stringify({ id: 1, body: text }))).toEqual([person]);
  });

  test.each(['base64_string', 'base64Body', 'content', 'data'])('in base64 under %s is opened', async (key) => {
    expect(labelsOf(await seenIn('a.json', JSON.stringify({ [key]: base64(body) })))).toEqual([
      ['email', 'first_name', 'last_name'],
    ]);
  });

  it('in base64 that is no text says nothing', async () => {
    const bytes = Buffer.from(Array.from({ length: 300 }, (_, index) => (index * 37) % 256)).toString('base64');
    expect(await seenIn('a.json', JSON.stringify({ body: bytes, other: `W3si${bytes}` }))).toEqual([]);
  });

  test.each(['a=b', 'x = y & z', 'a&b=c', 'https://a.example/?a=1&b=2', '--', '{{ a }}', '{a}', '[a-z]'])(
    'is no body of its own: %s',
    async (value) => {
      expect(await seenIn('a.json', JSON.stringify({ body: value }))).toEqual([]);
    },
  );
});

describe('names and values that take turns', () => {
  test.each([
    ['raw headers of Node', { rawHeaders: ['X-User-Email', email, 'Age', '1234567'] }],
    [
      'lists of two',
      {
        headers: [
          ['X-User-Email', email],
          ['Age', '1234567'],
        ],
      },
    ],
  ])('%s', async (_, document) => {
    expect(await seenIn('a.json', JSON.stringify([{ status: 200, ...document }]))).toEqual([
      [`X-User-Email: ${email}`],
    ]);
  });
});

test.each([
  ['form', form],
  ['form-data', formData],
])('%s never throws', (_, format) => {
  const part = fc.constantFrom(
    '--b',
    '\r\n',
    '; name="a"',
    'a',
    '=',
    '&',
    '%5B',
    '[',
    ']',
    ' ',
    'Content-Disposition: form-data',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(part).map((all) => `--b${all.join('')}`),
      ),
      (text) => {
        const writer = createOutline();
        format.outline(text, writer);
        const { starts, ends } = writer.finish(text.length);
        for (const [index, start] of starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(ends[index - 1] ?? 0);
          expect(ends[index]).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
});
