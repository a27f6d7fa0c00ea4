import { alike, birth, email, lookAlikes, name, one, phone, type Row, ssn, street, two, umlaut } from './planting.js';

const machines = Object.values(lookAlikes);
const header = Object.keys(lookAlikes);

const csv: Row = {
  path: 'export/customers.csv',
  subjects: 2,
  document: `id,first_name,last_name,email,note,payload,${header.join(',')}
1,${name('first_name', one.first)},"${name('last_name', one.last, 'quoted')}",${email('email', one.email)},"Called twice.
DOB: ${birth('DOB', one.birth, 'multi-line')}
No answer, ""yet"".","{""ids"": {""ssn"": ""${ssn('ssn', one.ssn, 'nested', 'escaped')}""}}",${machines.join(',')}
2,${name('first_name', two.first)},"${name('last_name', umlaut('&#246;'))}",${email('email', two.email)},,"{""a"": 1}",${machines.join(',')}
`,
};

const semicolons: Row = {
  path: 'export/contacts.txt',
  subjects: 2,
  document: `Vorname;Nachname;Telefon;Straße;Bemerkung;${header.join(';')}
${name('Vorname', one.first)};${name('Nachname', one.last)};"${phone('Telefon', one.phone, 'quoted')}";${street('Straße', one.street)};"{""ids"": {""ssn"": ""${ssn('ssn', one.ssn, 'nested', 'escaped')}""}}";${machines.join(';')}
${name('Vorname', two.first)};${name('Nachname', two.last)};${phone('Telefon', two.phone)};"Im Hof
${street('Straße', two.street, 'multi-line')}";;${machines.join(';')}
`,
};

const pipes = (...cells: readonly string[]): string => ` ${cells.join(' | ')}`;
const textTable: Row = {
  path: 'dump/customers.txt',
  subjects: 2,
  without: ['quoted', 'escaped', 'multi-line'],
  document: `app=> select * from customers;
${pipes('id', 'first_name', 'last_name', 'email', 'ssn', 'payload', ...header)}
${Array.from({ length: 6 + header.length }, () => '------').join('+')}
${pipes('1', name('first_name', one.first), name('last_name', one.last), email('email', one.email), ssn('ssn', one.ssn), '{}', ...machines)}
${pipes('2', name('first_name', two.first), name('last_name', two.last), email('email', two.email), ssn('ssn', two.ssn), `{"street": "${street('street', two.street, 'nested')}"}`, ...machines)}
(2 rows)
`,
};

const printedText: Row = {
  path: 'runs/customers.out',
  subjects: 2,
  without: ['escaped', 'multi-line'],
  document: `Loaded 2 rows.
${'full_name'.padStart(20)}  ${'email'.padStart(26)}  ${'ssn'.padStart(12)}  build
0  ${' '.repeat(17 - one.full.length)}${name('full_name', one.full)}  ${' '.repeat(26 - one.email.length)}${email('email', one.email)}  ${' '.repeat(1)}${ssn('ssn', one.ssn)}  12.4.17-rc.2
1  ${' '.repeat(17 - two.full.length)}${name('full_name', two.full)}  ${' '.repeat(26 - two.email.length)}${email('email', two.email)}  ${' '.repeat(1)}${ssn('ssn', two.ssn)}  12.4.17-rc.3
Done.

got {'contact': {'phone': '${phone('phone', one.phone, 'nested', 'quoted')}'}}

${alike((key, value) => `${key.padEnd(16)}${value}`)}
Name: 17, dtype: object
`,
};

const gherkin: Row = {
  path: 'features/sign-up.feature',
  subjects: 3,
  document: `@smoke @REQ-7384920156
Feature: sign up
  Scenario: by form
    Given these builds:
      | key | value |
      ${alike((key, value) => `| ${key} | ${value} |`, '\n      ')}
    And these users:
      | full name | e-mail | note |
      | ${name('full name', one.full)} | ${email('e-mail', one.email)} | a \\| b |
      | ${name('full name', two.full)} | ${email('e-mail', two.email)} | ssn: ${ssn('ssn', two.ssn)} \\| c |
    When somebody posts
      """json
      {
        "user": {
          "last_name": "${name('last_name', umlaut('\\u00f6'), 'nested', 'quoted', 'escaped', 'multi-line')}",
          "phone": "${phone('phone', one.phone)}"
        }
      }
      """
`,
};

const insert: Row = {
  path: 'db/seeds.sql',
  subjects: 3,
  document: `-- Seeds.
CREATE TABLE builds (${header.map((key) => `${key} text`).join(', ')});
INSERT INTO builds VALUES (${machines.map((value) => `'${value}'`).join(', ')}, 7384920156);
INSERT INTO \`patients\` (\`id\`, \`first_name\`, \`last_name\`, \`email\`, \`payload\`, \`note\`) VALUES
  (7384920156, '${name('first_name', one.first, 'quoted')}', '${name('last_name', one.last)}', '${email('email', one.email)}',
   '{"ids": {"ssn": "${ssn('ssn', one.ssn, 'nested')}"}}', NULL),
  (7384920157, '${name('first_name', two.first)}', '${name('last_name', ["O''", 'Brannigan'].join(''), 'escaped')}', NULL, NULL, 'Called twice.
DOB: ${birth('DOB', two.birth, 'multi-line')}');
UPDATE patients SET street = '${street('street', two.street)}' WHERE id = 7384920158;
`,
};

const copied: Row = {
  path: 'db/dump.sql',
  subjects: 2,
  without: ['quoted'],
  document: `SET client_encoding = 'UTF8';
COPY public.patients (id, full_name, phone, payload, note, ${header.join(', ')}) FROM stdin;
1\t${name('full_name', one.full)}\t${phone('phone', one.phone)}\t{"ids": {"ssn": "${ssn('ssn', one.ssn, 'nested')}"}}\t\\N\t${machines.join('\t')}
2\t${name('full_name', two.full)}\t${phone('phone', two.phone)}\t\\N\tCalled.\\nDOB: ${birth('DOB', two.birth, 'escaped', 'multi-line')}\t${machines.join('\t')}
\\.
`,
};

export const tables: readonly Row[] = [csv, semicolons, textTable, printedText, gherkin, insert, copied];
