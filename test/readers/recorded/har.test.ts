import { describe, expect, it } from 'vitest';
import { amanda, base64, berta } from '../../helpers/invented.js';
import { labelsOf, seenIn } from './seen.js';

const encoded = (email: string): string => email.replace('@', '%40');

function har(...entries: unknown[]): string {
  const creator = { name: 'WebInspector', version: '537.36' };
  const pages = [{ startedDateTime: '2026-01-01T10:00:00.000Z', id: 'page_1', title: 'https://a.example/' }];
  return JSON.stringify({ log: { version: '1.2', creator, pages, entries } }, null, 2);
}

const timing = {
  startedDateTime: '2026-01-01T10:00:00.000Z',
  time: 59.12345,
  timings: { blocked: 1.5, dns: -1, connect: -1, send: 0.1, wait: 50.25, receive: 1 },
  connection: '443',
  cache: {},
};

describe('an HTTP archive (HAR 1.2)', () => {
  it('has the values of headers, cookies, queries and parameters under their names', async () => {
    const { first, last, email, phone, ip } = amanda;
    const entry = {
      ...timing,
      request: {
        method: 'POST',
        url: `https://a.example/u?email=${encoded(email)}`,
        httpVersion: 'HTTP/2',
        cookies: [{ name: 'user_email', value: encoded(email), path: '/', httpOnly: true }],
        headers: [
          { name: 'X-Forwarded-For', value: ip },
          { name: 'Content-Length', value: '1234567' },
        ],
        queryString: [{ name: 'first_name', value: first }],
        postData: {
          mimeType: 'application/x-www-form-urlencoded',
          params: [
            { name: 'last_name', value: last },
            { name: 'phone', value: phone },
          ],
        },
        headersSize: -1,
        bodySize: 1234567,
      },
      response: { status: 204, content: { size: 0, mimeType: 'x-unknown' }, headers: [], cookies: [] },
    };
    expect(await seenIn('a.har', har(entry))).toEqual([
      [
        `email: ${encoded(email)}`,
        `user_email: ${encoded(email)}`,
        `X-Forwarded-For: ${ip}`,
        `first_name: ${first}`,
        `last_name: ${last}`,
        `phone: ${phone}`,
      ],
    ]);
  });

  it('has one record an entry, with what its bodies hold', async () => {
    const posted = ({ first, last, email }: typeof amanda) =>
      `email=${encoded(email)}&first_name=${first}&last_name=${last}`;
    const entry = (person: typeof amanda) => ({
      ...timing,
      request: { method: 'POST', url: 'https://a.example/u', postData: { text: posted(person) } },
      response: {
        status: 200,
        content: { mimeType: 'application/json', text: JSON.stringify({ phone: person.phone }) },
      },
    });
    const expected = (person: typeof amanda) => [
      `email: ${encoded(person.email)}`,
      `first_name: ${person.first}`,
      `last_name: ${person.last}`,
      `phone: ${person.phone}`,
    ];
    expect(await seenIn('recording.har', har(entry(amanda), entry(berta)))).toEqual([
      expected(amanda),
      expected(berta),
    ]);
  });

  it('has each member of a list in a body as a record', async () => {
    const text = JSON.stringify([amanda, berta].map(({ email, first }) => ({ email, first_name: first })));
    const entry = { request: { method: 'GET' }, response: { content: { mimeType: 'application/json', text } } };
    expect(await seenIn('a.har', har(entry))).toEqual(
      [amanda, berta].map(({ email, first }) => [`email: ${email}`, `first_name: ${first}`]),
    );
  });

  it.each([
    ['one person', JSON.stringify({ email: amanda.email, first_name: amanda.first }), 1],
    ['a list', JSON.stringify([amanda, berta].map(({ email, first }) => ({ email, first_name: first }))), 2],
    ['indented JSON', JSON.stringify({ email: amanda.email, first_name: amanda.first }, null, 2), 1],
  ])('reads %s in base64', async (_, body, records) => {
    const content = { mimeType: 'application/json', encoding: 'base64', text: base64(body) };
    const seen = await seenIn('a.har', har({ request: { method: 'GET' }, response: { content } }));
    expect(labelsOf(seen)).toEqual(Array.from({ length: records }, () => ['email', 'first_name']));
  });

  it('has what is in a token and a hash as neither', async () => {
    const headers = [
      { name: 'ETag', value: 'W/"9f86d081884c7d659a2feaa0c55ad015"' },
      { name: 'X-Request-Id', value: '550e8400-e29b-41d4-a716-446655440000' },
      { name: 'Age', value: '1234567' },
    ];
    expect(await seenIn('a.har', har({ ...timing, request: { headers }, response: { headers } }))).toEqual([]);
  });
});
