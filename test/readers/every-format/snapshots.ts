import { alike, email, name, one, phone, type Row, ssn, street, two, umlaut } from './planting.js';

const jest: Row = {
  path: '__snapshots__/users.test.js.snap',
  subjects: 2,
  document: `// Jest Snapshot v1, https://goo.gl/fbAQLP

exports[\`a build 1\`] = \`
Object {
  ${alike((key, value) => `"${key}": "${value}",`, '\n  ')}
  "id": 7384920156,
  "at": 2024-05-06T07:08:09.123Z,
  "fn": [Function],
}
\`;

exports[\`a user 1\`] = \`
User {
  "email": "${email('email', one.email, 'quoted')}",
  "name": Object {
    "first_name": "${name('first_name', one.first, 'nested')}",
    "last_name": "${name('last_name', one.last)}",
  },
  "note": "Moved.
Street: ${street('Street', one.street, 'multi-line')}",
}
\`;

exports[\`a user 2\`] = \`"{\\\\"full_name\\\\":\\\\"${name('full_name', two.full, 'escaped')}\\\\",\\\\"ssn\\\\":\\\\"${ssn('ssn', two.ssn)}\\\\"}"\`;
`,
};

const insta: Row = {
  path: 'snapshots/users.snap',
  subjects: 1,
  document: `---
source: src/users.rs
assertion_line: 12
expression: users
---
[
    User {
        id: 7384920156,
        ${alike((key, value) => `${key}: "${value}",`, '\n        ')}
        email: "${email('email', one.email, 'quoted')}",
        first_name: "${name('first_name', one.first, 'nested')}",
        last_name: Some(
            "${name('last_name', umlaut('\\u{f6}'), 'escaped', 'multi-line')}",
        ),
    },
]
`,
};

const syrupy: Row = {
  path: '__snapshots__/test_users.ambr',
  subjects: 2,
  document: `# serializer version: 1
# name: test_user
  dict({
    ${alike((key, value) => `'${key}': '${value}',`, '\n    ')}
    'email': '${email('email', one.email, 'quoted')}',
    'address': dict({
      'street': '${street('street', one.street, 'nested')}',
    }),
    'payload': '{"ssn": "${ssn('ssn', one.ssn)}"}',
  })
# ---
# name: test_user.1
  User(
    last_name='${name('last_name', umlaut('\\xf6'), 'escaped')}',
    email='${email('email', two.email)}',
    phones=list([
      '${phone('phones', two.phone, 'multi-line')}',
    ]),
  )
# ---
`,
};

const printed: Row = {
  path: 'value.printed.snap',
  subjects: 1,
  document: `User {
  ${alike((key, value) => `${key}: '${value}',`, '\n  ')}
  name: { first_name: '${name('first_name', one.first, 'nested', 'quoted')}', last_name: '${name('last_name', umlaut('\\xf6'), 'escaped')}' },
  phones: [
    '${phone('phones', one.phone, 'multi-line')}'
  ],
  ssn: '${ssn('ssn', one.ssn)}'
}
`,
};

export const snapshots: readonly Row[] = [jest, insta, syrupy, printed];
