import { allFakers } from '@faker-js/faker';
import { describe, expect, it, test } from 'vitest';
import { decode, decodeAs, encodingOf } from '../../src/readers/encoding/decode.js';
import { encodeLegacy } from '../helpers/legacy-encodings.js';
import { scanText } from '../helpers/planted.js';

const mail = (who: string): string => [who, 'posteo-mail.net'].join('@');
const said = (bytes: Uint8Array, path = 'notes.txt'): { text?: string; detail?: string } => {
  const result = decode(path, bytes);
  return { ...('text' in result ? { text: result.text } : {}), ...(result.gap ? { detail: result.gap.detail } : {}) };
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const ascii = (text: string): number[] => [...bytesOf(text)];

function utf32(text: string, littleEndian: boolean): Uint8Array {
  const units = [...`\ufeff${text}`];
  const view = new DataView(new ArrayBuffer(units.length * 4));
  for (const [at, unit] of units.entries()) view.setUint32(at * 4, unit.codePointAt(0) ?? 0, littleEndian);
  return new Uint8Array(view.buffer);
}

const files: readonly (readonly [string, string, string, string])[] = [
  ['shift_jis', 'Shift_JIS', '氏名', '山田,花子'],
  ['euc-jp', 'EUC-JP', '氏名', '鈴木,一郎'],
  ['gb18030', 'GB18030', '姓名', '王,小明'],
  ['big5', 'Big5', '姓名', '陳,美玲'],
  ['euc-kr', 'EUC-KR', '이름', '김,민준'],
  ['windows-1251', 'Windows-1251', 'Фамилия', 'Иванова,Мария'],
  ['koi8-u', 'KOI8-U', 'Фамилия', 'Петров,Сергей'],
  ['ibm866', 'IBM866', 'Фамилия', 'Смирнов,Алексей'],
  ['windows-1250', 'Windows-1250', 'Název', ['Dvořáková,Jiří', 'Žďárský'].join(' ')],
];

/** A table of customers as an old program writes it. */
const tableOf = (label: string, name: string): string =>
  `${label},電話,email\r\n`.replace('電話', 'tel') + `${name.replace(',', ' ')},1,${mail('hanako.k')}\r\n`.repeat(3);

describe('text in an old encoding', () => {
  test.each(files)('%s is read, and the gap says as what', async (encoding, name, label, person) => {
    const text = tableOf(label, person);
    const { text: read, detail } = said(encodeLegacy(encoding, text));
    expect(read).toBe(text);
    expect(detail).toBe(
      `Read as ${name}, which its bytes look like, because it is not valid UTF-8 and declares no other encoding.`,
    );
    const { seen, gaps } = await scanText('customers.csv', encodeLegacy(encoding, text), text);
    expect(gaps).toEqual(['not-utf8']);
    const mails = seen.filter(({ entity }) => entity === 'EMAIL_ADDRESS');
    expect(mails[0]).toMatchObject({ text: mail('hanako.k'), label: 'email' });
    expect(mails[0]?.at).toBe(`2:${person.length + 4}`);
  });

  test.each([
    ['little', true],
    ['big', false],
  ])('UTF-32 in %s endian is read by its mark, without a gap', (_, littleEndian) => {
    const text = `naïve 山田 😀 ${mail('jo')}\r\n`.repeat(2000);
    expect(said(utf32(text, littleEndian))).toEqual({ text });
  });

  it('reads ISO-2022-JP by its escape sequences, without a gap', () => {
    const text = `氏名: 山田 花子\n${mail('hanako.k')}\n`;
    expect(said(encodeLegacy('iso-2022-jp', text))).toEqual({ text });
  });

  it('takes no escape sequence of a terminal for Japanese', () => {
    const text = '\x1b(B\x1b[m ok \x1b$ and é\n';
    expect(said(bytesOf(text))).toEqual({ text });
  });

  it('reads UTF-8 in which a byte is broken as UTF-8', () => {
    const text = 'Größe, Zürich, Köln, naïve, Ærø, žluťoučký kůň\n';
    const bytes = Uint8Array.from([...ascii(text), 0xff, ...ascii(text)]);
    expect(said(bytes).text).toBe(`${text}\ufffd${text}`);
    expect(said(bytes).detail).toMatch(/^Read as UTF-8, which it is not throughout/);
  });
});

describe('what a file declares', () => {
  const russian = ['Мария', 'Иванова'].join(' ');
  test.each([
    ['a.xml', 'windows-1251', `<?xml version="1.0" encoding="windows-1251"?>\n<name>${russian}</name>`],
    ['a.html', 'koi8-r', `<html><head><meta charset=koi8-r></head><p>${russian}`],
    ['a.html', 'windows-1251', `<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">${russian}`],
    ['a.css', 'windows-1251', `@charset "windows-1251";\n/* ${russian} */`],
    ['a.py', 'windows-1251', `#!/usr/bin/python\n# -*- coding: cp1251 -*-\nname = "${russian}"`],
    ['a.rb', 'koi8-u', `# encoding: KOI8-U\nname = "${russian}"`],
    ['a.el', 'koi8-r', `;; -*- mode: lisp; coding: koi8-r-unix -*-\n"${russian}"`],
    ['a.c', 'windows-1251', `/* ${russian} */\n/* vim: set fileencoding=cp1251 : */`],
    ['a.po', 'koi8-r', `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=KOI8-R\\n"\n"${russian}"`],
    ['a.sql', 'windows-1251', `/*!40101 SET NAMES cp1251 */;\nINSERT INTO t VALUES ('${russian}');`],
    ['a.sql', 'koi8-r', `SET client_encoding = 'KOI8R';\nINSERT INTO t VALUES ('${russian}');`],
    ['a.sql', 'windows-1251', `SET client_encoding TO 'WIN1251';\nSELECT '${russian}';`],
    ['a.xml', 'iso-8859-5', `<?xml version='1.0' encoding='ISO-8859-5'?><a>${russian}</a>`],
    ['a.py', 'euc-jp', '# vim: fileencoding=euc-jp\nname = "嘩"'],
    ['a.py', 'gb18030', '# coding=gb2312\nname = "镕"'],
    ['a.sql', 'shift_jis', "SET NAMES sjis;\nINSERT INTO t VALUES ('嘩');"],
  ])('counts without a gap: %s in %s', (path, encoding, text) => {
    expect(said(encodeLegacy(encoding, text), path)).toEqual({ text });
  });

  test.each([
    ['UTF-8 that declares something else', bytesOf('# coding: koi8-r\nJosé'), '# coding: koi8-r\nJosé', undefined],
    [
      'what is invalid in it',
      encodeLegacy('windows-1252', '# coding: euc-jp\nJosé é'),
      '# coding: euc-jp\nJosé é',
      'Windows-1252',
    ],
    [
      'one that nobody knows',
      encodeLegacy('windows-1252', '# coding: klingon\nJosé'),
      '# coding: klingon\nJosé',
      'Windows-1252',
    ],
    ['ASCII', encodeLegacy('windows-1252', '# coding: us-ascii\nJosé'), '# coding: us-ascii\nJosé', 'Windows-1252'],
    [
      'two bytes a character',
      encodeLegacy('windows-1252', '<?xml version="1.0" encoding="UTF-16"?>é!'),
      '<?xml version="1.0" encoding="UTF-16"?>é!',
      'Windows-1252',
    ],
    [
      'one far from the beginning',
      encodeLegacy('windows-1252', `${'x\n'.repeat(2000)}<meta charset=koi8-r>é!\n${'x\n'.repeat(600)}`),
      undefined,
      'Windows-1252',
    ],
  ])('does not count for %s', (_, bytes, text, name) => {
    const result = said(bytes);
    if (text !== undefined) expect(result.text).toBe(text);
    expect(result.detail?.split(/ as |,/)[1]).toBe(name);
  });
});

describe('the encoding of names, towns and streets without any other word', () => {
  const samples = 200;
  test.each([
    ['ja', 'shift_jis', 1, 200],
    ['ja', 'euc-jp', 1, 200],
    ['zh_CN', 'gb18030', 1, 160],
    ['zh_CN', 'gb18030', 3, 192],
    ['zh_TW', 'big5', 1, 194],
    ['ko', 'euc-kr', 1, 200],
    ['ru', 'windows-1251', 1, 198],
    ['ru', 'koi8-u', 1, 198],
    ['ru', 'ibm866', 1, 198],
    ['uk', 'windows-1251', 1, 198],
    ['de', 'windows-1252', 20, 200],
    ['fr', 'windows-1252', 20, 200],
    ['es', 'windows-1252', 20, 200],
    ['pt_BR', 'windows-1252', 20, 200],
    ['sv', 'windows-1252', 20, 200],
    ['pl', 'windows-1250', 20, 198],
    ['cs_CZ', 'windows-1250', 20, 198],
  ] as const)('%s in %s, %i lines: of 200 at least %i are right', (locale, encoding, rows, least) => {
    const faker = allFakers[locale];
    faker.seed(20);
    let right = 0;
    for (let sample = 0; sample < samples; sample++) {
      const lines = Array.from({ length: rows }, () =>
        [faker.person.fullName(), faker.location.city(), faker.location.street()].join(','),
      );
      const text = writable(encoding, lines.join('\n'));
      if (said(encodeLegacy(encoding, text)).text === text) right++;
    }
    expect(right).toBeGreaterThanOrEqual(least);
  });
});

/** Locales hold a few names that their own encodings lack. */
const writable = (encoding: string, text: string): string =>
  [...text].filter((character) => character < '\x80' || canWrite(encoding, character)).join('');

function canWrite(encoding: string, character: string): boolean {
  try {
    return encodeLegacy(encoding, character).length > 0;
  } catch {
    return false;
  }
}

describe('what is no text', () => {
  /** Bytes of a generator that repeats itself late. */
  const noise = (seed: number, length: number, of = 256): Uint8Array => {
    let state = seed * 2654435761 + 1;
    return Uint8Array.from({ length }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return (state >>> 16) % of;
    });
  };

  it('stays binary, or bytes, and is never read as Chinese', () => {
    for (let seed = 0; seed < 200; seed++) {
      const { detail = '' } = said(noise(seed, 20 + seed * 40), 'dump');
      expect(detail).toMatch(/^Not read|^Read as (?:Windows-1252|text although)/);
    }
  });

  it('even where no byte of it is a control character', () => {
    for (let seed = 0; seed < 200; seed++) {
      const bytes = noise(seed, 400, 0x5d).map((byte) => byte + 0xa1);
      expect(said(bytes, 'dump').detail).toMatch(/^Read as Windows-1252/);
    }
  });

  test.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]],
    ['gzip', [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xcb, 0x48, 0xcd]],
  ])('such as %s', (_, start) => {
    expect(said(Uint8Array.from([...start, ...noise(1, 5000)]), 'dump').text).toBeUndefined();
  });
});

describe('a file in slices', () => {
  it('may be cut within a character where its encoding is told', () => {
    const bytes = bytesOf('a 山田');
    expect(encodingOf('a.txt', bytes.subarray(0, 4), false)).toEqual({ label: 'utf-8' });
    expect(encodingOf('a.txt', bytes.subarray(0, 4))).toMatchObject({ label: 'windows-1252' });
  });

  it('is decoded with the encoding that its beginning told', () => {
    const text = `${'氏名,山田花子\n'.repeat(50)}`;
    const bytes = encodeLegacy('shift_jis', text);
    const encoding = encodingOf('a.csv', bytes.subarray(0, 101), false);
    expect(encoding).toMatchObject({ label: 'shift_jis', gap: { reason: 'not-utf8' } });
    expect('label' in encoding && decodeAs(encoding.label, bytes)).toBe(text);
  });
});
