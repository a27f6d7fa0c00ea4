import { generators } from '../helpers/generators.js';

const make = generators(88);

/** Values that nothing may repeat: neither an error nor what came of a file. Joined here, so that no file holds one. */
export const secrets: readonly string[] = [
  make.ssn(),
  make.card(),
  make.iban(),
  ['ottoline.varga-quist', 'harrowgate-mills.net'].join('@'),
  ['+1 213', '456', '3691'].join(' '),
];

/** What means something to some reader, or to none. */
const signs: readonly string[] = [
  ...['"', "'", '`', '"""', "'''", '""', '\\"', '\\', '\\\\', '“', '”', '«'],
  ...['{', '}', '[', ']', '(', ')', '<', '>', '[[', ']]', '{{', '}}', '{%', '%}', '${', '<%', '%>', '<!--', '-->'],
  ...['<![CDATA[', ']]>', '</', '/>', '<?', '?>', '<table>', '<tr><td>', '</table>', '<!DOCTYPE', '&#x', '&amp;', '&'],
  ...['\n', '\r\n', '\r', '\n\n', '\t', ' ', '  ', '\f', '\v', '\0', '\u0085', '\u2028', '\u2029', '\u00a0', '\u3000'],
  ...[',', ';', ':', ': ', '=', '=>', ':=', '|', '||', '#', '##', '--', '---', '...', '//', '/*', '*/', '%', '%%', '@'],
  ...[
    '- ',
    '? ',
    '! ',
    '&a ',
    '*a',
    '<<: ',
    '>-\n',
    '|+\n',
    '~',
    '$$',
    '$$a$$',
    '<<EOF\n',
    '\nEOF\n',
    '\\.\n',
    '/',
    '^',
  ],
  ...['\\n', '\\u0000', '\\ud83d', '\\x41', '\\u{110000}', '\\u{41}', '\\101', '\\U0001F600', '\\x', '\\u', '%41', '%'],
  ...['%u0041', '%c0%80', '=\n', '=3D', '=?utf-8?B?QQ==?=', '=?x?Q?_=41?=', '&#65;', '&#x110000;', '&#99999999999;'],
  ...[
    '0x',
    "X'41'",
    'U&"',
    "N'",
    "E'",
    'QUJD',
    'QUJDRA==',
    'eyJhIjoxfQ==',
    'data:text/plain;base64,',
    '\\E\\',
    '\\T\\',
  ],
];

const characters: readonly string[] = [
  ...[
    '\ud800',
    '\udc00',
    '\udbff\udfff',
    '\ufffe',
    '\uffff',
    '\ufeff',
    '\ufffd',
    '\ue000',
    '\u202e',
    '\u2066',
    '\u2069',
  ],
  ...[
    '\u200b',
    '\u200d',
    '\u00ad',
    '\u0301',
    '\u0301'.repeat(9),
    '\u{1f468}\u200d\u{1f469}',
    '\u{1d7d8}',
    '\uff10',
    '\uff20',
  ],
  ...[
    'é',
    'ß',
    'ﬁ',
    'İ',
    'ı',
    'ſ',
    'K',
    '山田',
    'Ａ',
    '٣',
    'א',
    'ا',
    'ก',
    '\u{20000}',
    '\u{e0041}',
    '\x7f',
    '\x1b[31m',
  ],
  ...['市', '市'.repeat(30), '東京都千代田区', '北京市朝阳区建国路', '서울특별시 강남구 테헤란로 ', '丁目', '号'],
];

/** Taken apart, so that this file says nothing to the scan of itself. */
const ignore = ['piicloak', 'ignore'].join(':');

const words: readonly string[] = [
  ...['name', 'email', 'ssn', 'phone', 'Name: ', 'date of birth', 'address', 'Dr. ', 'Mr ', 'lives in ', 'password='],
  ...['null', 'true', 'NaN', 'undefined', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length'],
  ...['INSERT INTO t VALUES (', 'COPY t FROM stdin;\n', 'SELECT ', 'VALUES', 'From ', 'Content-Type: ', 'boundary=a\n'],
  ...['MSH|^~\\&|', 'PID|1|', 'BEGIN:VCARD\n', 'END:VCARD\n', 'dn: ', 'diff --git ', '@@ -1 +1 @@\n', '+++ ', 'index '],
  ...[ignore, `# ${ignore}-file -- `, `${ignore}-start`, 'def f():\n', 'function (', 'return '],
  ...[
    'http://',
    'https://a:b@c.de/',
    'mailto:',
    '@example.com',
    '203.0.113.7',
    '::1',
    'fe80::',
    '2024-05-06T07:08:09Z',
    '555-0100',
  ],
];

const numbers: readonly string[] = [
  ...['0', '-1', '00', '1e309', '-0', '0.1', '127', '255', '65536', '2147483648', '4294967296', '9007199254740993'],
  ...[
    '99999999999999999999',
    '1'.repeat(40),
    '+1'.padEnd(60, '1'),
    '1E400',
    '0x7fffffff',
    '１２３',
    '1_000',
    '1,234',
    '1.5e-7',
  ],
];

/** A secret is as likely as a whole sort of the others, because most laws speak of secrets. */
export const sorts: readonly (readonly string[])[] = [signs, signs, characters, words, numbers, secrets];
export { numbers };
