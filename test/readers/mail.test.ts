import { describe, expect, it, test } from 'vitest';
import { mail } from '../../src/readers/mail/mail.js';
import { createOutline } from '../../src/readers/outline.js';
import { scan } from '../../src/scan.js';
import { growth, isLinear } from '../helpers/cost.js';
import { generators } from '../helpers/generators.js';
import { amanda, berta } from '../helpers/invented.js';
import { expectSoundOutlines } from '../helpers/outlines.js';
import { type Seen, scanText } from '../helpers/planted.js';

const make = generators(7);
const ssn = make.ssn();
const amandas = `${amanda.first} ${amanda.last}`;
const bertas = `${berta.first} ${berta.last}`;
/** Names of more letters than ASCII has. */
const jerome = ['Jérôme', 'Valtieri'].join(' ');
const anna = ['Анна', 'Петрова'].join(' ');

const crlf = (...lines: string[]): string => lines.join('\r\n');
const base64 = (bytes: string | Uint8Array, width = 76): string =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(new RegExp(`.{1,${width}}`, 'g')) ?? []
  ).join('\r\n');
const quoted = (text: string, charset = 'utf-8'): string =>
  Array.from(charset === 'koi8-r' ? koi8(text) : Buffer.from(text), (byte) =>
    byte >= 0x80 || byte === 0x3d ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
  ).join('');
/** The letters of KOI8-R that the tests need (RFC 1489). */
const koi8 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const at = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ'.indexOf(letter);
    return at < 0 ? letter.charCodeAt(0) : 0xc0 + at;
  });

const of = (seen: readonly Seen[], entity: string) =>
  seen.filter((one) => one.entity === entity).map(({ text, label, cell }) => [text, label, cell]);

/** What is found in parts that are written in some encoding, by entity, label and cell alone. */
const places = (seen: readonly Seen[], ...entities: string[]) =>
  seen.filter(({ entity }) => entities.includes(entity)).map(({ entity, label, cell }) => [entity, label, cell]);

describe('header fields', () => {
  it.each([
    ['From', `${amandas} <${amanda.email}>`, 'sender'],
    ['from', `"${amandas}" <${amanda.email}>`, 'sender'],
    ['To', `"${amanda.last}, ${amanda.first}" <${amanda.email}>`, 'recipient'],
    ['Cc', `${amanda.email} (${amandas})`, 'recipient'],
    ['Bcc', `friends: ${amandas} <${amanda.email}>;`, 'recipient'],
    ['Reply-To', `'${amandas}' <${amanda.email}>`, 'sender'],
    ['Sender', `"'${amandas}'"\r\n <${amanda.email}>`, 'sender'],
    ['To', `undisclosed@lists.corvina-energy.com,\r\n\t${amandas}\r\n <${amanda.email}>`, 'recipient'],
  ])('%s: %s', async (name, value, label) => {
    const { seen } = await scanText('a.eml', crlf(`${name}: ${value}`, 'Subject: x', '', 'Hi'));
    const cell = `header ${name === 'from' ? 'From' : name}`;
    const names = of(seen, 'PERSON');
    expect(names).toEqual([[expect.stringContaining(amanda.last), label, cell]]);
    expect(of(seen, 'EMAIL_ADDRESS')).toContainEqual([amanda.email, 'email', cell]);
  });

  it('are decoded, in whatever character set', async () => {
    const words = [
      `=?utf-8?Q?${quoted(jerome).replace(' ', '_')}?=`,
      `=?utf-8?B?${base64(jerome)}?=`,
      `=?koi8-r?B?${base64(koi8(anna))}?=`,
      `=?koi8-r?Q?${quoted(anna, 'koi8-r').replace(' ', '_')}?=`,
    ];
    const { seen } = await scanText('a.eml', crlf(...words.map((word) => `To: ${word} <${amanda.email}>`), '', 'Hi'));
    expect(of(seen, 'PERSON')).toHaveLength(words.length);
  });

  it.each([
    `GitHub Actions <noreply@corvina-energy.com>`,
    `Corvina Energy <newsletter@corvina-energy.com>`,
    `"${amanda.email}" <${amanda.email}>`,
    `Support Team <${amanda.email}>`,
  ])('%s names nobody', async (value) => {
    const { seen } = await scanText('a.eml', crlf(`From: ${value}`, 'Subject: x', '', 'Hi'));
    expect(of(seen, 'PERSON')).toEqual([]);
  });

  it('of traces and signatures hold no names', async () => {
    const { seen } = await scanText(
      'a.eml',
      crlf(
        `Received: from mail-${make.digits(6)}.corvina-energy.com (unknown [10.0.0.7]) by mx.corvina-energy.com; Tue, 3 Mar 2020 10:11:12 +0100`,
        `DKIM-Signature: v=1; a=rsa-sha256; d=corvina-energy.com; s=s1; b=${base64(new Uint8Array(96).map((_, at) => at * 7))}`,
        `Message-ID: <${make.digits(12)}.JavaMail.evans@thyme>`,
        'MIME-Version: 1.0',
        'X-Mailer: Apple Mail (2.1076)',
        '',
        'Hi',
      ),
    );
    expect(seen.filter(({ provenance }) => provenance === 'plausible')).toEqual([]);
  });
});

const parts = (...all: readonly string[][]): string =>
  crlf(
    `From: ${amandas} <${amanda.email}>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed;',
    '\tboundary="=_out er"',
    '',
    'This is a multi-part message in MIME format.',
    ...all.flatMap((lines) => ['--=_out er', ...lines]),
    '--=_out er--',
    '',
  );

const csv = `first_name,last_name,ssn\n${amanda.first},${amanda.last},${ssn}\n${berta.first},${berta.last},${make.ssn()}\n`;

describe('parts', () => {
  it('are text, with its labels', async () => {
    const { seen } = await scanText('a.eml', parts(['', `Patient name: ${bertas}`, `SSN: ${ssn}`]));
    expect(of(seen, 'US_SSN')).toEqual([[ssn, 'SSN', 'part 1']]);
    expect(of(seen, 'PERSON')).toContainEqual([bertas, 'Patient name', 'part 1']);
  });

  it.each([
    ['base64', base64(`Patient name: ${anna}\nSSN: ${ssn}\n`)],
    ['BASE64', base64(`Patient name: ${anna}\nSSN: ${ssn}\n`, 60)],
    ['quoted-printable', quoted(`Patient name: ${anna}\r\nSSN: ${ssn}`).replace(ssn.slice(4), `=\r\n${ssn.slice(4)}`)],
    ['8bit', `Patient name: ${anna}\nSSN: ${ssn}\n`],
  ])('in %s', async (encoding, body) => {
    const content = parts([
      `Content-Transfer-Encoding: ${encoding}`,
      'Content-Type: text/plain; charset="UTF-8"',
      '',
      body,
    ]);
    const { seen } = await scanText('a.eml', content);
    expect(places(seen, 'US_SSN')).toEqual([['US_SSN', 'SSN', 'part 1']]);
    expect(seen.filter(({ label }) => label === 'Patient name')).toHaveLength(1);
    const place = (seen.find(({ entity }) => entity === 'US_SSN')?.text ?? '').replace(/=?\r\n/g, '');
    const run = body.replaceAll('\r\n', '');
    const at = run.indexOf(place);
    const says = Buffer.from(run.slice(at - (at % 4), at + place.length), 'base64').toString();
    expect(/base64/i.test(encoding) ? says : place).toContain(ssn);
    expect(place.length).toBeLessThanOrEqual(/base64/i.test(encoding) ? 17 : ssn.length);
  });

  it.each([
    ['koi8-r', 'quoted-printable', quoted(`Patient name: ${anna}\r\nSSN: ${ssn}`, 'koi8-r')],
    ['koi8-r', 'base64', base64(koi8(`Patient name: ${anna}\nSSN: ${ssn}\n`))],
    ['KOI8-R', '8bit', koi8(`Patient name: ${anna}\nSSN: ${ssn}\n`)],
    ['utf-16le', 'base64', base64(Buffer.from(`Patient name: ${anna}\nSSN: ${ssn}\n`, 'utf16le'))],
    ['no-such-set', 'base64', base64(`Patient name: ${anna}\nSSN: ${ssn}\n`)],
    [
      'iso-2022-jp',
      '7bit',
      Uint8Array.of(
        0x1b,
        0x24,
        0x42,
        0x3b,
        0x33,
        0x1b,
        0x28,
        0x42,
        10,
        ...Buffer.from(`Patient name: ${bertas}\nSSN: ${ssn}\n`),
      ),
    ],
  ])('in the character set %s and %s', async (charset, encoding, body) => {
    const [before = '', behind = ''] = parts([
      `Content-Type: text/plain; charset=${charset}`,
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      'BODY',
    ]).split('BODY');
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from(body), Buffer.from(behind)]);
    const { verdicts } = await scan({ kind: 'content', path: 'a.eml', bytes });
    const found = verdicts.map(({ finding }) => `${finding.entity} ${finding.label} ${finding.cell}`);
    expect(found).toContain('US_SSN SSN part 1');
    expect(found).toContain('PERSON Patient name part 1');
  });

  it('in parts are numbered as mail programs count them', async () => {
    const content = parts(
      ['', 'nobody'],
      [
        'Content-Type: multipart/alternative; boundary=inner',
        '',
        '--inner',
        '',
        `SSN: ${ssn}`,
        '--inner',
        'Content-Type: text/html',
        '',
        `<table><tr><th>Name</th><th>SSN</th></tr><tr><td>${bertas}</td><td>${ssn}</td></tr></table>`,
        '--inner--',
        'epilogue',
      ],
      ['', `SSN: ${ssn}`],
    );
    const { seen } = await scanText('a.eml', content);
    expect(of(seen, 'US_SSN').map(([text, label, cell]) => [text, label, cell?.slice(0, 8)])).toEqual([
      [ssn, 'SSN', 'part 2.1'],
      [ssn, 'SSN', 'part 2.2'],
      [ssn, 'SSN', 'part 3'],
    ]);
  });

  it.each([
    ['Content-Disposition: attachment; filename="customers.csv"'],
    ["Content-Disposition: attachment;\r\n filename*0*=utf-8''custo;\r\n filename*1=mers.csv"],
    ["Content-Disposition: attachment; filename*=UTF-8''%E2%82%AC.csv"],
    ['Content-Type: application/octet-stream; name=customers.csv'],
    ['Content-Type: text/csv'],
  ])('that are attached are read by their name: %s', async (header) => {
    for (const [encoding, body] of [
      ['base64', base64(csv)],
      ['7bit', csv],
      ['quoted-printable', quoted(csv)],
    ] as const) {
      const { seen, subjects } = await scanText(
        'a.eml',
        parts([header, `Content-Transfer-Encoding: ${encoding}`, '', body]),
      );
      expect(places(seen, 'US_SSN')).toEqual([
        ['US_SSN', 'ssn', 'part 1, C2'],
        ['US_SSN', 'ssn', 'part 1, C3'],
      ]);
      expect(subjects).toBe(3);
    }
  });

  it('that are messages are records of their own', async () => {
    const inner = crlf(
      'Content-Type: message/rfc822',
      '',
      `From: ${bertas} <${berta.email}>`,
      'Subject: x',
      '',
      `SSN: ${ssn}`,
    );
    const { seen, subjects } = await scanText('a.eml', parts([inner]));
    expect(of(seen, 'PERSON')).toEqual([
      [amandas, 'sender', 'header From'],
      [bertas, 'sender', 'message 2, header From'],
    ]);
    expect(of(seen, 'US_SSN')).toEqual([[ssn, 'SSN', 'message 2, part 1']]);
    expect(subjects).toBe(2);
  });

  it.each([
    ['application/pdf', '%PDF-1.4\n%\u00e4\u00fc', ['binary']],
    ['image/png', '\u0089PNG', ['binary']],
    ['application/octet-stream', '\0\u0001\u0002\u0003\u0004', ['binary']],
    ['application/pkcs7-signature', '0\u0082\0\u0001', []],
    ['text/plain', 'nothing', []],
  ])('of %s are told when they are not read', async (type, body, gaps) => {
    const content = parts([
      `Content-Type: ${type}`,
      'Content-Transfer-Encoding: base64',
      '',
      base64(Buffer.from(body, 'latin1')),
    ]);
    expect((await scanText('a.eml', content)).gaps).toEqual(gaps);
  });

  it.each([
    ['no boundary that closes', (text: string) => text.replace(/--=_out er--\r\n$/, '')],
    ['a header that breaks off', (text: string) => text.replace('\r\n\r\nThis is', '\r\nThis is')],
    ['line feeds alone', (text: string) => text.replaceAll('\r\n', '\n')],
  ])('are found with %s', async (_, change) => {
    const { seen } = await scanText('a.eml', change(parts(['', `SSN: ${ssn}`])));
    expect(of(seen, 'US_SSN')).toEqual([[ssn, 'SSN', 'part 1']]);
  });
});

describe('mailboxes', () => {
  const message = (index: number, body: string): string =>
    [
      `From sender${index}@corvina-energy.com Sat Jan  3 01:05:34 1996`,
      `From: ${index % 2 === 0 ? amandas : bertas} <p${index}.${amanda.email}>`,
      'Subject: x',
      '',
      body,
      '',
      '',
    ].join('\n');

  it('have a record for each message', async () => {
    const text = message(0, `hello\n>From the start\nFrom here on\nSSN: ${ssn}`) + message(1, 'x') + message(2, 'y');
    const { seen, subjects } = await scanText('a.mbox', text);
    expect(of(seen, 'PERSON').map(([name, , cell]) => [name, cell])).toEqual([
      [amandas, 'header From'],
      [bertas, 'message 2, header From'],
      [amandas, 'message 3, header From'],
    ]);
    expect(of(seen, 'US_SSN')).toEqual([[ssn, 'SSN', 'part 1']]);
    expect(subjects).toBe(3);
  });

  it('fold the senders of all messages', async () => {
    const text = Array.from({ length: 30 }, (_, index) => message(index, 'x')).join('');
    const bytes = new TextEncoder().encode(text);
    const { verdicts, totals } = await scan({ kind: 'content', path: 'mbox', bytes });
    const names = verdicts.filter(({ finding }) => finding.entity === 'PERSON');
    expect(names.map(({ finding }) => finding.occurrences)).toEqual([30]);
    expect(totals.subjects).toBe(30);
  });
});

test.each([
  ['a.eml', 'From: x', true],
  ['a.eml', 'no header', false],
  ['maildir/inbox/12.', 'Message-ID: <1@thyme>\nDate: Mon\nFrom: a@b.c\nTo: x\n\nHi', true],
  ['notes.txt', 'From: me\nTo: you\nDate: today\n\nHi', false],
  ['notes.txt', 'Return-Path: <a@b.c>\nReceived: x\nFrom: me\n\nHi', true],
  ['a.py', 'Message-ID: <1@thyme>\nReceived: x\nFrom: a@b.c\n\n', false],
])('%s that begins %j is e-mail: %s', (path, text, expected) => {
  expect(mail.is(path, text)).toBe(expected);
});

it('reads anything without an error', () => {
  expectSoundOutlines(
    mail,
    ...[
      'From x Sat Jan  3 01:05:34 1996\n',
      'From: ',
      'To: "',
      'a b <c@d.e>, ',
      '(',
      ')',
      '"',
      '<',
      '>',
      ';',
      ':',
      '\r\n',
      '\n',
    ],
    ...[
      '\n\n',
      ' ',
      'Content-Type: multipart/mixed; boundary=a\n\n',
      '--a\n',
      '--a--\n',
      'Content-Type: message/rfc822\n\n',
    ],
    ...['Content-Transfer-Encoding: base64\n\n', 'QUJD', '=', '=?utf-8?Q?a?=', '\u0000', 'é'],
  );
});

it.each([
  ['messages', 'From x Sat Jan  3 01:05:34 1996\nFrom: a\n\nx\n\n'],
  ['open multiparts', 'Content-Type: multipart/mixed; boundary=a\n\n--a\n'],
  ['messages in messages', 'Content-Type: message/rfc822\n\n'],
  ['header fields', 'To: a <b@c.d>\n'],
  ['open brackets', 'To: <<<<((((""\n'],
  ['lines of dashes', '--\n'],
])('costs no more than its length: %s', (_, unit) => {
  const ratio = growth(30_000, (size) => {
    const text = `From x Sat Jan  3 01:05:34 1996\nFrom: b\n${unit.repeat(Math.ceil(size / unit.length))}`;
    return () => {
      const writer = createOutline();
      mail.outline(text, writer);
      return writer.finish(text.length);
    };
  });
  expect(ratio).toSatisfy(isLinear);
});
