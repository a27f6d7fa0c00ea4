import { describe, expect, it } from 'vitest';
import { amanda, base64, berta } from '../../helpers/invented.js';
import { labelsOf, seenIn } from './seen.js';

const encoded = amanda.email.replace('@', '%40');
const json = ({ email, first, last }: typeof amanda): string =>
  JSON.stringify({ email, first_name: first, last_name: last });
const seenOf = ({ email, first, last }: typeof amanda): string[] => [
  `email: ${email}`,
  `first_name: ${first}`,
  `last_name: ${last}`,
];
/** Base64 in lines, as YAML has it. */
const wrapped = (text: string, indent: string): string =>
  base64(text).replace(/.{1,60}/g, (line) => `${indent}${line}\n`);

describe('a cassette of VCR (Ruby)', () => {
  it('has one record an interaction', async () => {
    const text = `---
http_interactions:
- request:
    method: post
    uri: https://a.example/u?phone=${encodeURIComponent(amanda.phone)}
    body:
      encoding: UTF-8
      string: email=${encoded}&first_name=${amanda.first}&last_name=${amanda.last}
    headers:
      X-User-Email:
      - ${amanda.email}
      User-Agent:
      - Ruby
  response:
    status:
      code: 200
      message: OK
    body:
      encoding: UTF-8
      string: '${json(amanda)}'
  recorded_at: Thu, 01 Jan 2026 10:00:00 GMT
- request:
    method: get
    uri: https://a.example/u/2
    body:
      encoding: US-ASCII
      string: ''
  response:
    body:
      encoding: UTF-8
      string: "${json(berta).replaceAll('"', '\\"')}"
  recorded_at: Thu, 01 Jan 2026 10:00:00 GMT
recorded_with: VCR 6.1.0
`;
    expect(await seenIn('spec/fixtures/vcr_cassettes/u.yml', text)).toEqual([
      [
        `phone: ${encodeURIComponent(amanda.phone)}`,
        `email: ${encoded}`,
        `first_name: ${amanda.first}`,
        `last_name: ${amanda.last}`,
        `X-User-Email: ${amanda.email}`,
        ...seenOf(amanda),
      ],
      seenOf(berta),
    ]);
  });

  it('has bodies in base64', async () => {
    const text = `http_interactions:
- request:
    method: get
  response:
    body:
      encoding: ASCII-8BIT
      base64_string: |
${wrapped(json(amanda), '        ')}
recorded_with: VCR 6.1.0
`;
    expect(labelsOf(await seenIn('u.yml', text))).toEqual([['email', 'first_name', 'last_name']]);
  });
});

describe('a cassette of vcrpy', () => {
  it('in YAML has one record an interaction, binary bodies too', async () => {
    const text = `interactions:
- request:
    body: '${json(amanda)}'
    headers:
      Accept: ['*/*']
    method: POST
    uri: https://a.example/u
  response:
    body: {string: '{"id": 1234567890}'}
    headers:
      content-length: ['1234567']
    status: {code: 200, message: OK}
- request:
    body: null
  response:
    body:
      string: !!binary |
${wrapped(json(berta), '        ')}
version: 1
`;
    const seen = await seenIn('tests/cassettes/u.yaml', text);
    expect(seen[0]).toEqual(seenOf(amanda));
    expect(labelsOf(seen)[1]).toEqual(['email', 'first_name', 'last_name']);
    expect(seen).toHaveLength(2);
  });

  it('in JSON', async () => {
    const interaction = (person: typeof amanda) => ({
      request: { method: 'POST', uri: 'https://a.example/u', body: null, headers: { 'X-Client-IP': [person.ip] } },
      response: { status: { code: 200, message: 'OK' }, headers: {}, body: { string: json(person) } },
    });
    const text = JSON.stringify({ version: 1, interactions: [amanda, berta].map(interaction) }, null, 2);
    expect(await seenIn('u.json', text)).toEqual(
      [amanda, berta].map((person) => [`X-Client-IP: ${person.ip}`, ...seenOf(person)]),
    );
  });
});

describe('a recording of nock', () => {
  const recorded = ({ email, first, last }: typeof amanda) => ({
    scope: 'https://a.example:443',
    method: 'POST',
    path: '/u?id=1234567',
    body: { email },
    status: 200,
    response: { first_name: first, last_name: last },
    rawHeaders: ['X-User-Email', email, 'Content-Length', '1234567'],
    responseIsBinary: false,
  });

  it('has one record a call', async () => {
    const text = JSON.stringify([amanda, berta].map(recorded), null, 2);
    expect(await seenIn('__nock-fixtures__/u.json', text)).toEqual(
      [amanda, berta].map(({ email, first, last }) => [
        `email: ${email}`,
        `first_name: ${first}`,
        `last_name: ${last}`,
        `X-User-Email: ${email}`,
      ]),
    );
  });

  it('in JavaScript has its labels', async () => {
    const { email, first, last, phone } = amanda;
    const text = `nock('https://a.example')
  .post('/u', { email: '${email}' })
  .reply(200, {"first_name": "${first}", "last_name": "${last}", phone: '${phone}'});
`;
    expect((await seenIn('u.test.js', text)).flat()).toEqual([
      `email: ${email}`,
      `first_name: ${first}`,
      `last_name: ${last}`,
      `phone: ${phone}`,
    ]);
  });
});

describe('mappings of WireMock', () => {
  it('have one record each, whatever way their bodies are written in', async () => {
    const { email, first, last } = berta;
    const mappings = [
      {
        id: '550e8400-e29b-41d4-a716-446655440000',
        request: { urlPathPattern: '/u/1', bodyPatterns: [{ equalToJson: json(amanda), ignoreArrayOrder: true }] },
        response: { status: 200, headers: { 'X-User-Email': amanda.email }, jsonBody: { phone: amanda.phone } },
      },
      { request: { url: '/u/2' }, response: { body: json(berta) } },
      {
        request: { bodyPatterns: [{ equalToJson: { email, first_name: first } }] },
        response: { body: `last_name=${last}&a=b` },
      },
    ];
    expect(await seenIn('mappings/u.json', JSON.stringify({ mappings }, null, 2))).toEqual([
      [...seenOf(amanda), `X-User-Email: ${amanda.email}`, `phone: ${amanda.phone}`],
      seenOf(berta),
      seenOf(berta),
    ]);
    const binary = { request: { url: '/u/3' }, response: { base64Body: base64(json(amanda)) } };
    expect(labelsOf(await seenIn('u.json', JSON.stringify(binary)))).toEqual([['email', 'first_name', 'last_name']]);
  });
});
