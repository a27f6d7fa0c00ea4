import { base64 } from '../../helpers/invented.js';
import { lines, type Trick } from '../trick.js';

const deep = 50_000;
const many = 200_000;

const wrapped = (text: string, times: number, wrap: (text: string) => string): string =>
  Array.from({ length: times }).reduce((inner: string) => wrap(inner), text);

/** `lol9` stands for ten of `lol8`, and so on: a gigabyte of a kilobyte. */
const names = [...'abcdefghij'];
const entities = names.map((name, at) => `<!ENTITY ${name} "${at === 0 ? 'ha' : `&${names[at - 1]};`.repeat(10)}">`);
const anchors = names.map((name, at) => `${name}: &${name} [${at === 0 ? 'ha' : `*${names[at - 1]}, `.repeat(9)}]`);

/** Structure without end, of which somebody's address is the last that stands there. */
export const bombs: readonly Trick[] = [
  {
    name: 'lists in lists in lists, JSON',
    files: ({ email }) => ({ 'a.json': `${'['.repeat(deep)}"${email}"${']'.repeat(deep)}` }),
    found: ['a.json:1'],
  },
  {
    name: 'maps in maps in maps, JSON',
    files: ({ email }) => ({ 'a.json': `${'{"a":'.repeat(deep)}"${email}"${'}'.repeat(deep)}` }),
    found: ['a.json:1'],
  },
  {
    name: 'lists that nobody closes, JSON',
    files: ({ email }) => ({ 'a.json': `${'[\n'.repeat(100)}"${email}"` }),
    found: ['a.json:101'],
    gaps: ['unstructured a.json'],
  },
  {
    name: 'the same key two hundred thousand times, JSON',
    files: ({ email }) => ({ 'a.json': `{${'"a":1,'.repeat(many)}"a":"${email}"}` }),
    found: ['a.json:1'],
  },
  {
    name: 'a key of a megabyte, JSON',
    files: ({ email }) => ({ 'a.json': `{"${'k'.repeat(1_000_000)}": "x",\n"email": "${email}"}` }),
    found: ['a.json:2'],
  },
  {
    name: 'documents in strings in documents, JSON',
    files: ({ email }) => ({ 'a.json': wrapped(`{"email":"${email}"}`, 8, (text) => JSON.stringify({ body: text })) }),
    found: ['a.json:1'],
    gaps: ['disguised a.json'],
  },
  {
    name: 'lists in lists in lists, YAML',
    files: ({ email }) => ({ 'a.yaml': `a: ${'['.repeat(deep)}${email}${']'.repeat(deep)}\n` }),
    found: ['a.yaml:1'],
  },
  {
    name: 'maps that move to the right, YAML',
    files: ({ email }) => ({
      'a.yaml': lines(...Array.from({ length: 1500 }, (_, at) => `${' '.repeat(at)}a:`), `${' '.repeat(1500)}${email}`),
    }),
    found: ['a.yaml:1501'],
  },
  {
    name: 'aliases of aliases of aliases, YAML',
    files: ({ email }) => ({ 'a.yaml': lines(...anchors, `email: ${email}`) }),
    found: ['a.yaml:11'],
  },
  {
    name: 'a hundred thousand documents, YAML',
    files: ({ email }) => ({ 'a.yaml': `${'---\n'.repeat(100_000)}email: ${email}\n` }),
    found: ['a.yaml:100001'],
  },
  {
    name: 'entities of entities of entities, XML',
    files: ({ email }) => ({
      'a.xml': lines('<?xml version="1.0"?>', '<!DOCTYPE a [', ...entities, ']>', `<a>&j;<email>${email}</email></a>`),
    }),
    found: ['a.xml:14'],
  },
  {
    name: 'an entity that is a file of the machine, XML',
    files: ({ email }) => ({
      'a.xml': lines('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>', `<a>&x;<email>${email}</email></a>`),
    }),
    found: ['a.xml:2'],
  },
  {
    name: 'an entity that is the value, XML',
    files: ({ email }) => ({ 'a.xml': lines(`<!DOCTYPE a [<!ENTITY x "${email}">]>`, '<email>&x;</email>') }),
    found: ['a.xml:1'],
  },
  {
    name: 'elements in elements in elements, XML',
    files: ({ email }) => ({ 'a.xml': `${'<a>'.repeat(deep)}${email}${'</a>'.repeat(deep)}` }),
    found: ['a.xml:1'],
    gaps: ['unstructured a.xml'],
  },
  {
    name: 'an element of a hundred thousand attributes, XML',
    files: ({ email }) => ({ 'a.xml': `<a ${'b="c" '.repeat(100_000)}email="${email}"/>` }),
    found: ['a.xml:1'],
  },
  {
    name: 'elements in elements in elements, HTML',
    files: ({ email }) => ({ 'a.html': `<!doctype html>${'<div>'.repeat(deep)}${email}` }),
    found: ['a.html:1'],
    gaps: ['unstructured a.html'],
  },
  {
    name: 'lists in lists in lists, TOML',
    files: ({ email }) => ({ 'a.toml': `a = ${'['.repeat(deep)}"${email}"${']'.repeat(deep)}\n` }),
    found: ['a.toml:1'],
  },
  {
    name: 'a key of twenty thousand parts, TOML',
    files: ({ email }) => ({ 'a.toml': `${'a.'.repeat(20_000)}email = "${email}"\n` }),
    found: ['a.toml:1'],
  },
  {
    name: 'quotations in quotations, Markdown',
    files: ({ email }) => ({ 'a.md': `${'> '.repeat(deep)}${email}\n` }),
    found: ['a.md:1'],
  },
  {
    name: 'brackets and stars without end, Markdown',
    files: ({ email }) => ({ 'a.md': `${'[*`|'.repeat(deep)}\n\n${email}\n` }),
    found: ['a.md:3'],
  },
  {
    name: 'parts of parts of parts, e-mail',
    files: ({ email }) => {
      const parts = Array.from({ length: 300 }, (_, at) => [
        `Content-Type: multipart/mixed; boundary=b${at}`,
        '',
        `--b${at}`,
      ]);
      return { 'a.eml': lines('Subject: x', ...parts.flat(), 'Content-Type: text/plain', '', email) };
    },
    found: ['a.eml:904'],
  },
  {
    name: 'brackets in brackets, SQL',
    files: ({ email }) => ({
      'a.sql': `SELECT ${'('.repeat(deep)}1${')'.repeat(deep)};\nINSERT INTO a (email) VALUES ('${email}');\n`,
    }),
    found: ['a.sql:2'],
  },
  {
    name: 'braces in braces, GraphQL',
    files: ({ email }) => ({ 'a.graphql': `{ a(email: "${email}") ${'{ a '.repeat(deep)}${'}'.repeat(deep)} }\n` }),
    found: ['a.graphql:1'],
  },
  {
    name: 'braces in braces, a program',
    files: ({ email }) => ({
      'a.ts': `const a = ${'({['.repeat(deep)}1${']})'.repeat(deep)};\nconst email = "${email}";\n`,
    }),
    found: ['a.ts:2'],
  },
  {
    name: 'templates in templates, a program',
    files: ({ email }) => ({ 'a.ts': `const a = ${'`${'.repeat(10_000)}"${email}"${'}`'.repeat(10_000)};\n` }),
    found: ['a.ts:1'],
  },
  {
    name: 'sections without end, INI',
    files: ({ email }) => ({ 'a.ini': `${'[a]\n'.repeat(100_000)}email = ${email}\n` }),
    found: ['a.ini:100001'],
  },
  {
    name: 'a million columns',
    files: ({ email }) => ({ 'a.csv': `${'a,'.repeat(1_000_000)}email\n${','.repeat(1_000_000)}${email}\n` }),
    found: ['a.csv:2'],
    gaps: ['unstructured a.csv'],
  },
  {
    name: 'a quote that nobody closes, CSV',
    files: ({ email }) => ({ 'a.csv': `a,email\n"${'x,y\n'.repeat(100_000)}z,${email}\n` }),
    found: ['a.csv:100002'],
  },
  {
    name: 'nothing but quotes, CSV',
    files: ({ email }) => ({ 'a.csv': `a,email\n${'"'.repeat(many)}\nx,${email}\n` }),
    found: ['a.csv:3'],
  },
  {
    name: 'a line of two megabytes, its last word',
    files: ({ email }) => ({ 'a.txt': `${'lorem ipsum '.repeat(180_000)}${email}` }),
    found: ['a.txt:1'],
  },
  {
    name: 'a million empty lines',
    files: ({ email }) => ({ 'a.txt': `${'\n'.repeat(1_000_000)}${email}` }),
    found: ['a.txt:1000001'],
  },
  {
    name: 'what recognizers look at first, without end',
    files: ({ email }) => ({
      'a.txt': lines(
        ...['@', 'a@', 'a.', '1', '1-', '::', 'A ', '+', 'x@y.', '(', 'DE'].map((each) => each.repeat(30_000)),
        email,
      ),
    }),
    found: ['a.txt:12'],
  },
  {
    name: 'an access log with a megabyte of one request',
    files: ({ email }) => ({
      'a.log': `${['81', '174', '93', '7'].join('.').replace(/.*/, '10.0.0.7')} - - [22/Nov/2026:10:00:00 +0000] "GET /?${'a=b&'.repeat(250_000)}email=${email} HTTP/1.1" 200 1\n`,
    }),
    found: ['a.log:1'],
  },
  {
    name: 'separators without end, HL7',
    files: ({ email }) => ({
      'a.hl7': `MSH|^~\\&|A|B|C|D|20261122||ADT^A01|1|P|2.5\rPID|${'^~&|'.repeat(deep)}\rNK1|1||||||||||||||||||||||||||||||${email}\r`,
    }),
    found: ['a.hl7:1'],
  },
  {
    name: 'lines that go on and on, vCard',
    files: ({ email }) => ({
      'a.vcf': lines('BEGIN:VCARD', 'VERSION:4.0', `NOTE:x${'\n x'.repeat(deep)}`, `EMAIL:${email}`, 'END:VCARD'),
    }),
    found: [`a.vcf:${deep + 4}`],
  },
  {
    name: 'soft line breaks without end, quoted-printable',
    files: ({ email }) => ({
      'a.eml': lines(
        'Content-Transfer-Encoding: quoted-printable',
        'Content-Type: text/plain',
        '',
        `${'=\n'.repeat(deep)}${email.replace('@', '=40')}`,
      ),
    }),
    found: [`a.eml:${deep + 4}`],
  },
  {
    name: 'base64 in base64, twenty times',
    files: ({ email }) => ({ 'a.txt': `token: ${wrapped(`contact ${email}`, 20, base64)}\n` }),
    gaps: ['disguised a.txt'],
  },
  {
    name: 'base64 in base64, as often as is decoded',
    files: ({ email }) => ({ 'a.txt': `token: ${wrapped(`contact ${email}`, 3, base64)}\n` }),
    found: ['a.txt:1'],
  },
  {
    name: 'percent signs of percent signs of percent signs',
    files: ({ email }) => ({ 'a.txt': `q=${wrapped(email.replace('@', '%40'), 9, encodeURIComponent)}\n` }),
    gaps: ['disguised a.txt'],
  },
  {
    name: 'ampersands of ampersands of ampersands',
    files: ({ email }) => ({ 'a.html': `<p>${email.replace('@', `&${'amp;'.repeat(20)}#64;`)}</p>\n` }),
    gaps: ['disguised a.html'],
  },
  {
    name: 'ampersands of ampersands, as often as is decoded',
    files: ({ email }) => ({ 'a.html': `<p>${email.replace('@', '&amp;amp;#64;')}</p>\n` }),
    found: ['a.html:1'],
    gaps: ['disguised a.html'],
  },
  {
    name: 'escapes of escapes of escapes',
    files: ({ email }) => ({ 'a.json': wrapped(email.replace('@', '\\u0040'), 8, (text) => JSON.stringify(text)) }),
    found: ['a.json:1'],
  },
  {
    name: 'a hundred thousand pieces of base64, and a value behind them',
    files: ({ email }) => ({ 'a.txt': `${`${base64('nothing to see here')}\n`.repeat(20_000)}${email}\n` }),
    found: ['a.txt:20001'],
  },
];
