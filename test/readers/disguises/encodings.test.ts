import { describe, expect, test } from 'vitest';
import { said, whereSaid } from './reading.js';

const address = 'jane.doe@example.com';
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const base64url = (text: string): string => Buffer.from(text).toString('base64url');

/** A text, what is said in it, the characters that say it, and the name of the disguise. */
type Row = readonly [text: string, value: string, written: string, name: string];

const rows: readonly Row[] = [
  // String literals.
  ['{"mail":"jane.doe\\u0040example.com"}', address, 'jane.doe\\u0040example.com', 'backslash escapes'],
  ["mail = 'jane.doe\\x40example.com'", address, 'jane.doe\\x40example.com', 'backslash escapes'],
  ['`jane.doe\\u{40}example.com`', address, 'jane.doe\\u{40}example.com', 'backslash escapes'],
  ['"jane.doe\\U00000040example.com"', address, 'jane.doe\\U00000040example.com', 'backslash escapes'],
  ['"{\\"mail\\":\\"jane.doe\\\\u0040example.com\\"}"', address, 'jane.doe\\\\u0040example.com', 'backslash escapes'],
  ['"J\\u00e9r\\u00f4me"', 'Jérôme', 'J\\u00e9r\\u00f4me', 'backslash escapes'],
  ["b'J\\xc3\\xa9r\\xc3\\xb4me'", 'Jérôme', 'J\\xc3\\xa9r\\xc3\\xb4me', 'backslash escapes'],
  ["'J\\xe9r\\xf4me'", 'Jérôme', 'J\\xe9r\\xf4me', 'backslash escapes'],
  ['"\\ud83d\\ude00 Jane"', '😀 Jane', '\\ud83d\\ude00 Jane', 'backslash escapes'],
  // HTML and XML.
  ['<p>jane.doe&#64;example.com</p>', address, 'jane.doe&#64;example.com', 'HTML escapes'],
  ['<p>jane.doe&#x40;example.com</p>', address, 'jane.doe&#x40;example.com', 'HTML escapes'],
  ['<p>jane.doe&commat;example&period;com</p>', address, 'jane.doe&commat;example&period;com', 'HTML escapes'],
  ['<p>jane.doe&amp;#64;example.com</p>', address, 'jane.doe&amp;#64;example.com', 'HTML escapes'],
  ['<td>J&eacute;r&ocirc;me</td>', 'Jérôme', 'J&eacute;r&ocirc;me', 'HTML escapes'],
  ['<td>202&nbsp;555&nbsp;0123</td>', '202 555 0123', '202&nbsp;555&nbsp;0123', 'HTML escapes'],
  ['<i data-user="{&quot;name&quot;:&quot;Jane Roe&quot;}">', '"Jane Roe"', '&quot;Jane Roe&quot;', 'HTML escapes'],
  // URLs and form bodies.
  ['email=jane.doe%40example.com&x=1', address, 'jane.doe%40example.com', 'percent-encoding'],
  ['next=%2Fu%3Femail%3Djane.doe%2540example.com', address, 'jane.doe%2540example.com', 'percent-encoding'],
  ['?name=J%C3%A9r%C3%B4me', 'Jérôme', 'J%C3%A9r%C3%B4me', 'percent-encoding'],
  ['?name=J%E9r%F4me', 'Jérôme', 'J%E9r%F4me', 'percent-encoding'],
  ['unescape("jane.doe%u0040example.com")', address, 'jane.doe%u0040example.com', 'percent-encoding'],
  ['tel=%2B12025550123&x=1', '+12025550123', '%2B12025550123', 'percent-encoding'],
  ['name=Jane+Roe&city=Springfield', 'Jane Roe', 'Jane+Roe', 'form encoding'],
  // E-mail.
  ['Content-Transfer-Encoding: quoted-printable\n\nJ=C3=A9r=C3=B4me', 'Jérôme', 'J=C3=A9r=C3=B4me', 'quoted-printable'],
  [
    'Content-Transfer-Encoding: Quoted-Printable\r\n\r\njane.doe=40exam=\r\nple.com',
    address,
    'jane.doe=40exam=\r\nple.com',
    'quoted-printable',
  ],
  ['<a href=3D"x">Dear J=C3=\n=A9r=C3=B4me, a long=\n line', 'Jérôme', 'J=C3=\n=A9r=C3=B4me', 'quoted-printable'],
  ['To: =?utf-8?Q?J=C3=A9r=C3=B4me_D?=', 'Jérôme D', 'J=C3=A9r=C3=B4me_D', 'MIME encoded words'],
  ['To: =?iso-8859-1?q?J=E9r=F4me?=', 'Jérôme', 'J=E9r=F4me', 'MIME encoded words'],
  // Wide and foreign characters.
  [
    'ｊａｎｅ．ｄｏｅ＠ｅｘａｍｐｌｅ．ｃｏｍ',
    address,
    'ｊａｎｅ．ｄｏｅ＠ｅｘａｍｐｌｅ．ｃｏｍ',
    'wide or foreign digits and letters',
  ],
  ['電話：２０２－５５５－０１２３', '202-555-0123', '２０２－５５５－０１２３', 'wide or foreign digits and letters'],
  ['هاتف ٢٠٢٥٥٥٠١٢٣', '2025550123', '٢٠٢٥٥٥٠١٢٣', 'wide or foreign digits and letters'],
  ['फ़ोन २०२५५५०१२३', '2025550123', '२०२५५५०१२३', 'wide or foreign digits and letters'],
  ['𝐉𝐚𝐧𝐞 𝟐𝟎𝟐', 'Jane 202', '𝐉𝐚𝐧𝐞 𝟐𝟎𝟐', 'wide or foreign digits and letters'],
  // Characters without width.
  ['tel \u202a+1 202\u200b555\u00ad0123\u202c', '+1 2025550123', '+1 202\u200b555\u00ad0123', 'invisible characters'],
  ['jane.doe\u2060@exam\u00adple.com', address, 'jane.doe\u2060@exam\u00adple.com', 'invisible characters'],
  // Written out.
  ['jane.doe (at) example (dot) com', address, 'jane.doe (at) example (dot) com', 'written-out signs'],
  ['jane.doe [at] example [dot] com', address, 'jane.doe [at] example [dot] com', 'written-out signs'],
  ['jane.doe{at}example{dot}com', address, 'jane.doe{at}example{dot}com', 'written-out signs'],
  ['jane (dot) doe [ at ] example dot com', address, 'jane (dot) doe [ at ] example dot com', 'written-out signs'],
  ['jane.doe(at)example.com.', address, 'jane.doe(at)example.com', 'written-out signs'],
  ['jane.doe(ät)example(punkt)com', address, 'jane.doe(ät)example(punkt)com', 'written-out signs'],
  ['jane.doe AT example DOT com', address, 'jane.doe AT example DOT com', 'written-out signs'],
  ['jane.doe_AT_example_DOT_com', address, 'jane.doe_AT_example_DOT_com', 'written-out signs'],
];

test.each(rows)('%j says %j in %j', (text, value, written, name) => {
  expect(whereSaid(text, value)).toEqual({ written, names: [name], start: text.indexOf(written) });
});

describe('base64', () => {
  const sentence = `my address is ${address}, write to Jérôme`;

  test.each([
    ['standard', base64(sentence)],
    ['url-safe', base64url(sentence)],
    ['without padding', base64(sentence).replace(/=+$/, '')],
  ])('of the %s kind is read, and the value found at the characters that hold its bytes', (_, encoded) => {
    const text = `content: "${encoded}"`;
    const found = whereSaid(text, address);
    const [first, last] = [14, 14 + address.length];
    expect(found?.names).toEqual(['base64']);
    expect(found?.written).toBe(encoded.slice(Math.floor((first * 4) / 3), Math.ceil((last * 4) / 3)));
    expect(whereSaid(text, 'Jérôme')).toBeDefined();
  });

  test.each(['\n', '\r\n', '\n    ', '\\n'])('is read over lines that are joined by %j', (lineBreak) => {
    const body = `Dear Jane,\n${'we write to you about your order. '.repeat(6)}\n${address}\nYours`;
    const lines = base64(body).match(/.{1,76}/g) ?? [];
    const text = `Content-Transfer-Encoding: base64\n\n${lines.join(lineBreak)}\n`;
    const found = whereSaid(text, address);
    const plain = (found?.written ?? '').replaceAll(/\s|\\n/g, '');
    const at = body.indexOf(address);
    expect(plain).toBe(base64(body).slice(Math.floor((at * 4) / 3), Math.ceil(((at + address.length) * 4) / 3)));
  });

  test('keeps the label of the value in its line', () => {
    expect(said(`"email": "${base64(`${address}, ${address}`)}"`)).toEqual([`"email": "${address}, ${address}"`]);
  });

  test('is read in a data URL, behind a path, and behind a prefix', () => {
    const encoded = base64(sentence);
    for (const before of ['data:text/plain;base64,', '/v1/blobs/', 'key_', 'Basic ']) {
      expect(said(before + encoded).join()).toContain(address);
    }
  });

  test('is read below a hash of the same length', () => {
    const line = base64(`${address}, ${'and so on. '.repeat(2)}`).slice(0, 40);
    expect(said(`${'3d'.repeat(20)}\n${line}\n`).join()).toContain(address);
  });

  test('is read where it is as short as an address', () => {
    expect(said(`user: ${base64('j.doe@example.com')}`).join()).toContain('j.doe@example.com');
  });

  test('is read to the place where text ends', () => {
    const bytes = Buffer.concat([Buffer.from(`${sentence}, and so on`), Buffer.from([0, 1, 2, 255, 254, 0])]);
    expect(said(bytes.toString('base64')).join()).toContain(`${sentence}, and so on`);
  });

  test('is read in encoded words, whose ends say nothing', () => {
    const words = `Subject: =?UTF-8?B?${base64('Jérôme D')}?=\r\n =?UTF-8?B?${base64('oe')}?= hello`;
    expect(said(words)).toEqual(['Subject: Jérôme Doe hello']);
  });
});

describe('a JSON Web Token', () => {
  const header = base64url('{"alg":"HS256","typ":"JWT"}');
  const signature = Buffer.from(Array.from({ length: 32 }, (_, index) => (index * 37 + 130) % 256)).toString(
    'base64url',
  );
  const token = (claims: object): string => [header, base64url(JSON.stringify(claims)), signature].join('.');

  test('says its claims, with their names', () => {
    const text = `Authorization: Bearer ${token({ sub: '1', email: address })}`;
    expect(said(text).join()).toContain(`"email":"${address}"`);
    expect(whereSaid(text, address)?.names).toEqual(['JSON Web Token']);
  });

  test('is known without its signature', () => {
    const [first = '', claims = ''] = token({ email: address }).split('.');
    expect(whereSaid(`${first}.${claims}`, address)?.names).toEqual(['JSON Web Token']);
  });

  test('is read through what is encoded within it', () => {
    const text = token({ context: base64(JSON.stringify({ email: address, note: '' })) });
    expect(whereSaid(text, address)?.names).toEqual(['JSON Web Token', 'base64']);
  });

  test('that is encrypted says its header alone', () => {
    const text = [header, signature, signature, signature, signature].join('.');
    expect(said(text)).toEqual([
      `{"alg":"HS256","typ":"JWT"}.${[signature, signature, signature, signature].join('.')}`,
    ]);
  });
});

test('labels and neighbours of a value stay around it', () => {
  expect(said('POST /u\n\nemail=jane.doe%40example.com&name=Jane+Roe&tel=%2B12025550123')).toEqual([
    'POST /u\n\nemail=jane.doe@example.com&name=Jane Roe&tel=+12025550123',
  ]);
});

test('what stands far from a disguise is left out, and does not come near another', () => {
  const far = 'nothing to see here. '.repeat(60);
  const [text = ''] = said(`a\\u0040b ${far} c\\u0040d`);
  expect(text.length).toBeLessThan(far.length);
  expect(text).toMatch(/^a@b [^@]*\n{6}[^@]* c@d$/);
});
