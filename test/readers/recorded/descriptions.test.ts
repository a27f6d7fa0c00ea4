import { describe, expect, it } from 'vitest';
import { amanda, berta } from '../../helpers/invented.js';
import { seenIn } from './seen.js';

const { first, last, email, phone, ip } = amanda;

describe('a collection of Postman', () => {
  it('has one record a request', async () => {
    const pair = (key: string, value: string) => ({ key, value, type: 'text' });
    const collection = {
      info: { name: 'API', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
      item: [
        {
          name: 'Create',
          request: {
            method: 'POST',
            auth: { type: 'basic', basic: [pair('username', email), pair('password', 'secret')] },
            header: [pair('X-Forwarded-For', ip)],
            body: { mode: 'raw', raw: JSON.stringify({ first_name: first, last_name: last }, null, 2) },
            url: { raw: 'https://a.example/u', query: [pair('phone', phone)] },
          },
        },
        {
          name: 'Form',
          request: {
            body: { mode: 'urlencoded', urlencoded: [pair('first_name', berta.first), pair('last_name', berta.last)] },
            url: { raw: `https://a.example/u?email=${berta.email}` },
          },
        },
      ],
    };
    expect(await seenIn('api.postman_collection.json', JSON.stringify(collection, null, 2))).toEqual([
      [`-: ${email}`, `X-Forwarded-For: ${ip}`, `first_name: ${first}`, `last_name: ${last}`, `phone: ${phone}`],
      [`first_name: ${berta.first}`, `last_name: ${berta.last}`, `email: ${berta.email}`],
    ]);
  });

  it('has environments', async () => {
    const values = Object.entries({ email, first_name: first, last_name: last, baseUrl: 'https://a.example' });
    const environment = {
      id: '550e8400-e29b-41d4-a716-446655440000',
      name: 'Production',
      values: values.map(([key, value]) => ({ key, value, type: 'default', enabled: true })),
      _postman_variable_scope: 'environment',
      _postman_exported_at: '2026-01-01T10:00:00.000Z',
    };
    expect(await seenIn('p.postman_environment.json', JSON.stringify(environment, null, 2))).toEqual([
      [`email: ${email}`, `first_name: ${first}`, `last_name: ${last}`],
    ]);
  });
});

describe('a description of OpenAPI', () => {
  const properties = {
    id: { type: 'integer', example: 1234567890 },
    email: { type: 'string', format: 'email', example: email },
    first_name: { type: 'string', default: first },
    last_name: { type: 'string', examples: [last] },
    phone: { type: 'string', examples: { one: { summary: 'US', value: phone } } },
  };
  const expected = [`email: ${email}`, `first_name: ${first}`, `last_name: ${last}`, `phone: ${phone}`];

  it('has the examples of properties under the names of those', async () => {
    const document = { openapi: '3.1.0', components: { schemas: { User: { type: 'object', properties } } } };
    expect(await seenIn('openapi.json', JSON.stringify(document, null, 2))).toEqual([expected]);
  });

  it('has those of parameters and of whole objects', async () => {
    const user = { first_name: berta.first, last_name: berta.last };
    const parameters = [
      { name: 'email', in: 'query', example: email, schema: { type: 'string' } },
      { name: 'last_name', in: 'query', schema: { type: 'string', example: last } },
      { name: 'phone', in: 'header', examples: { one: { value: phone } } },
    ];
    const content = { 'application/json': { example: user } };
    const document = { paths: { '/u': { get: { parameters, responses: { 200: { content } } } } } };
    expect((await seenIn('openapi.json', JSON.stringify(document, null, 2))).flat()).toEqual([
      `email: ${email}`,
      `last_name: ${last}`,
      `phone: ${phone}`,
      `first_name: ${berta.first}`,
      `last_name: ${berta.last}`,
    ]);
  });

  it('in YAML', async () => {
    const text = `openapi: 3.1.0
components:
  schemas:
    User:
      type: object
      properties:
        email: {type: string, example: ${email}}
        first_name:
          type: string
          default: ${first}
        last_name:
          type: string
          examples:
          - ${last}
`;
    expect(await seenIn('openapi.yaml', text)).toEqual([expected.slice(0, 3)]);
  });
});

describe('a fixture', () => {
  it('of Django has one record a row, with its fields', async () => {
    const row = ({ email: mail, first: first_name, last: last_name }: typeof amanda, pk: number) => ({
      model: 'auth.user',
      pk,
      fields: { password: 'pbkdf2_sha256$1000$a$b=', first_name, last_name, email: mail, groups: [] },
    });
    expect(await seenIn('fixtures/users.json', JSON.stringify([row(amanda, 1), row(berta, 2)], null, 2))).toEqual(
      [amanda, berta].map((person) => [
        `first_name: ${person.first}`,
        `last_name: ${person.last}`,
        `email: ${person.email}`,
      ]),
    );
  });

  it('of Rails has one record a name', async () => {
    const text = `one:\n  first_name: ${first}\n  email: ${email}\n\ntwo:\n  first_name: ${berta.first}\n  email: ${berta.email}\n`;
    expect(await seenIn('test/fixtures/users.yml', text)).toEqual(
      [amanda, berta].map((person) => [`first_name: ${person.first}`, `email: ${person.email}`]),
    );
  });

  it('of pytest-regressions and Cypress is what its file says', async () => {
    expect(await seenIn('test_u.yml', `email: ${email}\nfirst_name: ${first}\n`)).toEqual([
      [`email: ${email}`, `first_name: ${first}`],
    ]);
    expect(await seenIn('cypress/fixtures/u.json', JSON.stringify({ email, first_name: first }))).toEqual([
      [`email: ${email}`, `first_name: ${first}`],
    ]);
  });

  it.each([
    ['MSW', `http.get('/u', () => HttpResponse.json({ email: '${email}', first_name: '${first}' })),`],
    ['Mirage', `server.create('user', { email: "${email}", first_name: "${first}" });`],
    ['Sinon', `sinon.stub(api, 'get').returns({ email: '${email}', first_name: '${first}' });`],
    ['Sinon’s server', `server.respondWith('GET', '/u', [200, {}, '{"email":"${email}","first_name":"${first}"}']);`],
  ])('of %s has its labels', async (_, code) => {
    expect(await seenIn('u.test.js', `${code}\n`)).toEqual([[`email: ${email}`, `first_name: ${first}`]]);
  });
});
