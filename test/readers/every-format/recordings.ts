import { base64 } from '../../helpers/invented.js';
import { alike, birth, email, ip, name, one, phone, type Row, ssn, street, two, umlaut } from './planting.js';

const encoded = (address: string): string => address.replace('@', '%40');
/** JSON in a string of JSON. */
const inString = (text: string): string => text.replaceAll('"', '\\"');
const pairs = alike((key, value) => `{"name": "${key}", "value": "${value}"}`, ', ');

const har: Row = {
  path: 'traffic/session.har',
  subjects: 2,
  document: `{
  "log": {"version": "1.2", "creator": {"name": "WebInspector", "version": "537.36"}, "entries": [
    {
      "startedDateTime": "2024-05-06T07:08:09.123Z", "time": 59.12345,
      "request": {
        "method": "POST", "url": "https://a.example/u?email=${email('email', encoded(one.email), 'escaped')}",
        "headers": [{"name": "X-Forwarded-For", "value": "${ip('X-Forwarded-For', one.ip, 'quoted')}"}, ${pairs}],
        "cookies": [{"name": "first_name", "value": "${name('first_name', one.first)}", "path": "/"}],
        "postData": {"mimeType": "application/json", "text": "{\\n  \\"last_name\\": \\"${name('last_name', one.last, 'nested', 'multi-line')}\\"\\n}"}
      }
    },
    {
      "request": {"method": "GET", "headers": [{"name": "Content-Length", "value": "1234567"}]},
      "response": {"status": 200, "content": {"mimeType": "application/json", "text": "[{\\"full_name\\": \\"${name('full_name', two.full)}\\", \\"ssn\\": \\"${ssn('ssn', two.ssn)}\\"}]"}}
    }
  ]}
}
`,
};

const polly: Row = {
  path: '__recordings__/users_1234567/recording.har',
  subjects: 2,
  document: `{
  "log": {
    "_recordingName": "users", "creator": {"comment": "persister:fs", "name": "Polly.JS", "version": "6.0.5"},
    "entries": [
      {
        "_id": "9f86d081884c7d659a2feaa0c55ad015", "_order": 0,
        "request": {"headers": [${pairs}], "postData": {"params": [
          {"name": "first_name", "value": "${name('first_name', one.first, 'quoted')}"},
          {"name": "email", "value": "${email('email', one.email)}"}
        ]}}
      },
      {
        "_id": "0123456789abcdef0123456789abcdef", "_order": 0,
        "response": {"content": {"text": "{\\"user\\": {\\"last_name\\": \\"${name('last_name', umlaut('\\\\u00f6'), 'nested', 'escaped')}\\", \\"phone\\": \\"${phone('phone', two.phone)}\\", \\"note\\": \\"Moved.\\\\nStreet: ${street('Street', two.street, 'multi-line')}\\"}}"}}
      }
    ]
  }
}
`,
};

const nock: Row = {
  path: '__nock-fixtures__/users.json',
  subjects: 2,
  document: `[
  {
    "scope": "https://a.example:443", "method": "POST", "path": "/u?id=7384920156&email=${email('email', encoded(one.email), 'escaped')}",
    "body": {"first_name": "${name('first_name', one.first, 'quoted')}", "ids": {"ssn": "${ssn('ssn', one.ssn, 'nested')}"}},
    "status": 200, "response": {${alike((key, value) => `"${key}": "${value}"`, ', ')}},
    "rawHeaders": ["X-User-Email", "${email('X-User-Email', one.email)}", "Content-Length", "1234567"]
  },
  {
    "scope": "https://a.example:443", "method": "GET", "path": "/u/2", "body": "",
    "response": "full_name=${name('full_name', two.full.replace(' ', '+'))}&a=b", "status": 200,
    "reply": {"phone": "${phone('phone', two.phone)}", "note": "Moved.\\nStreet: ${street('Street', two.street, 'multi-line')}"}
  }
]
`,
};

const wiremock: Row = {
  path: 'mappings/users.json',
  subjects: 2,
  document: `{"mappings": [
  {
    "id": "4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",
    "request": {"urlPathPattern": "/u/1", "bodyPatterns": [{"equalToJson": "${inString(`{"user": {"last_name": "${name('last_name', umlaut('\\\\u00f6'), 'nested', 'escaped')}", "email": "${email('email', one.email)}"}}`)}"}]},
    "response": {"status": 200, "headers": {"X-User-Email": "${email('X-User-Email', one.email, 'quoted')}"}, "jsonBody": {${alike((key, value) => `"${key}": "${value}"`, ', ')}}}
  },
  {
    "request": {"url": "/u/2"},
    "response": {"body": "full_name=${name('full_name', two.full.replace(' ', '+'))}&a=b", "note": "Moved.\\nStreet: ${street('Street', two.street, 'multi-line')}"}
  }
]}
`,
};

const vcr: Row = {
  path: 'spec/fixtures/vcr_cassettes/users.yml',
  subjects: 2,
  document: `---
http_interactions:
- request:
    method: post
    uri: https://a.example/u?email=${email('email', encoded(one.email), 'escaped')}
    body:
      encoding: UTF-8
      string: first_name=${name('first_name', one.first)}&last_name=${name('last_name', one.last)}
    headers:
      X-User-Email:
      - ${email('X-User-Email', one.email)}
${alike((key, value) => `      X-${key.replace('_', '-')}:\n      - ${value}`)}
  response:
    status: {code: 200, message: OK}
  recorded_at: Mon, 06 May 2024 07:08:09 GMT
- request:
    method: get
    uri: https://a.example/u/2
  response:
    body:
      encoding: UTF-8
      string: '{"user": {"full_name": "${name('full_name', two.full, 'nested', 'quoted')}"}}'
    note: |
      Moved.
      Street: ${street('Street', two.street, 'multi-line')}
recorded_with: VCR 6.1.0
`,
};

const vcrpy: Row = {
  path: 'tests/cassettes/users.yaml',
  subjects: 2,
  document: `interactions:
- request:
    body: '{"user": {"first_name": "${name('first_name', one.first, 'nested', 'quoted')}", "ssn": "${ssn('ssn', one.ssn)}"}}'
    headers:
${alike((key, value) => `      X-${key.replace('_', '-')}: ['${value}']`)}
    method: POST
    uri: https://a.example/u?email=${email('email', encoded(one.email), 'escaped')}
  response:
    body: {string: '{"id": 7384920156}'}
    status: {code: 200, message: OK}
- request:
    body: null
  response:
    body:
      string: |
        {"full_name": "${name('full_name', two.full, 'multi-line')}",
         "phone": "${phone('phone', two.phone)}"}
version: 1
`,
};

const postman: Row = {
  path: 'api.postman_collection.json',
  subjects: 2,
  document: `{
  "info": {"name": "API", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
  "item": [
    {"name": "Create", "request": {
      "header": [{"key": "X-Forwarded-For", "value": "${ip('X-Forwarded-For', one.ip, 'quoted')}"}, ${alike((key, value) => `{"key": "${key}", "value": "${value}"}`, ', ')}],
      "body": {"mode": "raw", "raw": "{\\n  \\"user\\": {\\"last_name\\": \\"${name('last_name', one.last, 'nested', 'multi-line')}\\", \\"ssn\\": \\"${ssn('ssn', one.ssn)}\\"}\\n}"},
      "url": {"raw": "https://a.example/u", "query": [{"key": "phone", "value": "${phone('phone', one.phone)}"}]}
    }},
    {"name": "Form", "request": {
      "body": {"mode": "urlencoded", "urlencoded": [{"key": "full_name", "value": "${name('full_name', two.full)}", "type": "text"}]},
      "url": {"raw": "https://a.example/u?email=${email('email', encoded(two.email), 'escaped')}"}
    }}
  ]
}
`,
};

const openapi: Row = {
  path: 'openapi.yaml',
  subjects: 1,
  document: `openapi: 3.1.0
info: {title: People, version: 12.4.17-rc.2}
components:
  schemas:
    Build:
      properties:
${alike((key, value) => `        ${key}: {type: string, example: '${value}'}`)}
    User:
      type: object
      properties:
        email: {type: string, example: "${email('email', one.email, 'quoted', 'nested')}"}
        first_name:
          type: string
          default: ${name('first_name', one.first)}
        last_name:
          type: string
          examples:
          - "${name('last_name', umlaut('\\xf6'), 'escaped')}"
        phone:
          example: >-
            ${phone('phone', one.phone, 'multi-line')}
`,
};

const form: Row = {
  path: 'value.form',
  subjects: 1,
  without: ['quoted', 'multi-line'],
  document: `email=${email('email', encoded(one.email), 'escaped')}&user[first_name]=${name('user.first_name', one.first, 'nested')}&last_name=${name('last_name', one.last)}&ssn=${ssn('ssn', one.ssn)}&${alike((key, value) => `${key}=${value}`, '&')}`,
};

const part = (label: string, value: string): string =>
  `--AbC\r\nContent-Disposition: form-data; name="${label}"\r\n\r\n${value}\r\n`;

const formData: Row = {
  path: 'value.form-data',
  subjects: 1,
  document: `${part('email', email('email', one.email))}${part('note', `Moved.\nStreet: ${street('Street', one.street, 'multi-line')}`)}${part('data', `{"user": {"last_name": "${name('last_name', umlaut('\\u00f6'), 'nested', 'quoted', 'escaped')}"}}`)}${alike(part, '')}--AbC--\r\n`,
};

const rails: Row = {
  path: 'test/fixtures/users.yml',
  subjects: 2,
  document: `# Read about fixtures in the guides.
<% password = "x" %>
one:
  full_name: ${name('full_name', one.full)}
  email: "${email('email', one.email, 'quoted')}"
  address: {street: ${street('street', one.street, 'nested')}}
  ${alike((key, value) => `${key}: ${value}`, '\n  ')}

two:
  last_name: "${name('last_name', umlaut('\\u00f6'), 'escaped')}"
  phone: ${phone('phone', two.phone)}
  note: |
    Moved.
    DOB: ${birth('DOB', two.birth, 'multi-line')}
`,
};

const django: Row = {
  path: 'people/fixtures/users.json',
  subjects: 2,
  document: `[
  {"model": "auth.user", "pk": 7384920156, "fields": {
    "password": "pbkdf2_sha256$1000$a$${base64('no password')}", ${alike((key, value) => `"${key}": "${value}"`, ', ')},
    "first_name": "${name('first_name', one.first, 'quoted', 'nested')}", "email": "${email('email', one.email)}", "groups": []
  }},
  {"model": "auth.user", "pk": 7384920157, "fields": {
    "last_name": "${name('last_name', umlaut('\\u00f6'), 'escaped')}", "ssn": "${ssn('ssn', two.ssn)}", "note": "Moved.\\nStreet: ${street('Street', two.street, 'multi-line')}"
  }}
]
`,
};

export const recordings: readonly Row[] = [
  har,
  polly,
  nock,
  wiremock,
  vcr,
  vcrpy,
  postman,
  openapi,
  form,
  formData,
  rails,
  django,
];
