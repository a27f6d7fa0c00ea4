import { alike, birth, email, name, one, phone, type Row, ssn, street, two, umlaut } from './planting.js';

const json: Row = {
  path: 'export/people.json',
  subjects: 2,
  document: `{
  ${alike((key, value) => `"${key}": "${value}"`, ',\n  ')},
  "people": [
    {
      "full_name": "${name('full_name', one.full, 'quoted')}",
      "contact": {
        "email": "${email('email', one.email, 'nested')}",
        "phone": "${phone('phone', one.phone)}"
      },
      "payload": "{\\"patient\\": {\\"ssn\\": \\"${ssn('ssn', one.ssn, 'escaped')}\\"}}",
      "note": "Called twice.\\nDOB: ${birth('DOB', one.birth, 'multi-line')}\\nNo answer."
    },
    {
      "first_name": "${name('first_name', two.first)}",
      "last_name": "${name('last_name', umlaut('\\u00f6'), 'escaped')}",
      "emails": ["${email('emails', two.email)}"],
      "address": { "street": "${street('street', two.street)}", "level": 7384920156 }
    }
  ]
}
`,
};

const json5: Row = {
  path: 'config/owners.json5',
  subjects: 2,
  document: `// Owners of the service.
{
  build: { ${alike((key, value) => `${key}: '${value}'`, ', ')} },
  owners: [
    {
      fullName: '${name('fullName', one.full, 'quoted', 'nested')}',
      email: "${email('email', one.email)}", // ssn: ${ssn('ssn', one.ssn)}
      lastName: '${name('lastName', umlaut('\\xf6'), 'escaped')}',
      street: 'Behind the yard, \\
${street('street', one.street, 'multi-line')}',
    },
    { fullName: '${name('fullName', two.full)}', phone: '${phone('phone', two.phone)}' },
  ],
}
`,
};

const ndjson: Row = {
  path: 'export/events.ndjson',
  subjects: 2,
  document: `{"type": "start", ${alike((key, value) => `"${key}": "${value}"`, ', ')}}
{"type": "user", "user": {"email": "${email('email', one.email, 'nested', 'quoted')}", "first_name": "${name('first_name', one.first)}"}, "order_number": 7384920156}
{"type": "user", "last_name": "${name('last_name', umlaut('\\u00f6'), 'escaped')}", "ssn": "${ssn('ssn', two.ssn)}", "note": "Moved.\\nStreet: ${street('Street', two.street, 'multi-line')}\\n"}
`,
};

const yaml: Row = {
  path: 'deploy/people.yaml',
  subjects: 2,
  document: `# Seeds of the staging system.
metadata:
  ${alike((key, value) => `${key}: ${value}`, '\n  ')}
people:
  - full_name: ${name('full_name', one.full)}
    contact:
      email: "${email('email', one.email, 'nested', 'quoted')}"
      phones: ['${phone('phones', one.phone)}']
    note: |
      Called twice.
      DOB: ${birth('DOB', one.birth, 'multi-line')}
  - first_name: ${name('first_name', two.first)}
    last_name: "${name('last_name', umlaut('\\xf6'), 'escaped')}"
    ssn: >-
      ${ssn('ssn', two.ssn)}
    address: {street: '${street('street', two.street)}', floor: 3}
`,
};

const toml: Row = {
  path: 'people.toml',
  subjects: 2,
  document: `title = "People"
[build]
${alike((key, value) => `${key} = "${value}"`)}
released_at = 2024-05-06T07:08:09Z
number = 7384920156

[[people]]
full_name = "${name('full_name', one.full, 'quoted')}"
phones = [
  "${phone('phones', one.phone)}",
]
note = """
Called twice.
DOB: ${birth('DOB', one.birth, 'multi-line')}
"""
[people.contact]
email = '${email('email', one.email, 'nested')}'

[[people]]
last_name = "${name('last_name', umlaut('\\u00f6'), 'escaped')}"
address = { street = "${street('street', two.street)}", level = 7 }
ssn = "${ssn('ssn', two.ssn)}"
`,
};

const xml: Row = {
  path: 'export/people.xml',
  subjects: 2,
  document: `<?xml version="1.0" encoding="UTF-8"?>
<people>
  <build ${alike((key, value) => `${key}="${value}"`, ' ')}/>
  ${alike((key, value) => `<${key}>${value}</${key}>`, '\n  ')}
  <person id="7384920156">
    <name>
      <first>${name('name.first', one.first, 'nested')}</first>
      <last>${name('name.last', one.last)}</last>
    </name>
    <contact email="${email('email', one.email, 'quoted')}"/>
    <phone>
      ${phone('phone', one.phone, 'multi-line')}
    </phone>
  </person>
  <person id="7384920157">
    <last_name>${name('last_name', umlaut('&#246;'), 'escaped')}</last_name>
    <field name="ssn">${ssn('ssn', two.ssn)}</field>
    <street><![CDATA[${street('street', two.street)}]]></street>
  </person>
</people>
`,
};

const html: Row = {
  path: 'reports/people.html',
  subjects: 2,
  document: `<!doctype html>
<html><head><title>People</title><script src="https://cdn.example.com/app.9f86d081.js"></script></head>
<body>
<dl>
${alike((key, value) => `<dt>${key}</dt><dd>${value}</dd>`)}
</dl>
<table>
  <tr><th>Last name</th><th>E-mail</th><th>SSN</th><th>Date of birth</th></tr>
  <tr id="r-7384920156">
    <td>${name('Last name', one.last)}</td>
    <td><a href="mailto:${email('email', one.email, 'quoted')}"><b>write</b></a></td>
    <td><span class="n"><b>${ssn('SSN', one.ssn, 'nested')}</b></span></td>
    <td>
      ${birth('Date of birth', one.birth, 'multi-line')}
    </td>
  </tr>
  <tr id="r-7384920157">
    <td>${name('Last name', umlaut('&ouml;'), 'escaped')}</td>
    <td>${email('E-mail', two.email)}</td><td>${ssn('SSN', two.ssn)}</td><td></td>
  </tr>
</table>
</body></html>
`,
};

const textProto: Row = {
  path: 'seeds/people.textproto',
  subjects: 2,
  document: `# proto-message: People
build {
  ${alike((key, value) => `${key}: "${value}"`, '\n  ')}
  number: 7384920156
}
person {
  name {
    first_name: "${name('first_name', one.first, 'nested', 'quoted')}"
    last_name: '${name('last_name', one.last)}'
  }
  email: "${email('email', one.email)}"
  phones <
    number: "${phone('phones', one.phone)}"
  >
}
person {
  name { last_name: "${name('last_name', umlaut('\\xc3\\xb6'), 'escaped')}" }
  ssn:
    "${ssn('ssn', two.ssn, 'multi-line')}"
  payload: "{\\"street\\": \\"${street('street', two.street, 'escaped')}\\"}"
}
`,
};

const graphql: Row = {
  path: 'seeds/people.graphql',
  subjects: 2,
  document: `mutation Seed {
  release(${alike((key, value) => `${key}: "${value}"`, ', ')}, number: 7384920156) { id }
  first: createUser(input: {
    fullName: "${name('fullName', one.full, 'quoted')}"
    contact: {email: "${email('email', one.email, 'nested')}", phones: ["${phone('phones', one.phone)}"]}
    note: """
    Called twice.
    DOB: ${birth('DOB', one.birth, 'multi-line')}
    """
  }) { id email }
  second: createUser(input: {
    lastName: "${name('lastName', umlaut('\\u00f6'), 'escaped')}", ssn: "${ssn('ssn', two.ssn)}"
    address: {street: "${street('street', two.street)}"}
  }) { id }
}
`,
};

export const trees: readonly Row[] = [json, json5, ndjson, yaml, toml, xml, html, textProto, graphql];
