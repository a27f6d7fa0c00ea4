import { describe, expect, it, test } from 'vitest';
import { decodeCharset } from '../../src/readers/encoding/charset.js';
import { encodeLegacy } from '../helpers/legacy-encodings.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Characters of one byte and of more, in lines that end in either way, the last of them not at all. */
const samples = {
  'iso-2022-jp': '氏名 山田太郎 tel 1\r\n住所\n\nmail a@b\n終 x',
  shift_jis: '氏名 山田太郎 tel 1\r\n住所\n\nmail a@b\n終 x',
  'euc-jp': '氏名 山田太郎 tel 1\r\n住所\n\nmail a@b\n終 x',
  gbk: '姓名 王小明 tel 1\r\n地址\n\nmail a@b\n终 x',
  big5: '姓名 王小明 tel 1\r\n地址\n\nmail a@b\n終 x',
  'euc-kr': '이름 홍길동 tel 1\r\n주소\n\nmail a@b\n끝 x',
};

describe('in a character set of several bytes a character', () => {
  test.each(Object.entries(samples))('%s is read, and every sign is placed at its byte', (charset, text) => {
    const encoded = encodeLegacy(charset, text);
    const { text: said, byteAt } = decodeCharset(encoded, charset);
    expect(said).toBe(text);
    for (const { 0: sign, index } of text.matchAll(/[\w@\r\n]/g)) {
      const at = byteAt(index);
      // Between the signs of a country and those of ASCII, JIS has an escape sequence: it belongs to what follows it.
      const end = byteAt(index + 1);
      expect([index, String.fromCharCode(encoded[end - 1] ?? 0)]).toEqual([index, sign]);
      expect(at).toBeLessThan(end);
    }
    expect(byteAt(text.length)).toBe(encoded.length);
  });
});

describe('UTF-8 is told', () => {
  it('by its bytes, whatever is declared in passing', () => {
    const text = 'Zoë 山 😀 x';
    const { text: said, byteAt } = decodeCharset(bytes(text), 'iso-8859-1');
    expect(said).toBe(text);
    for (const index of [0, 3, 4, 5, 6, 9].filter((at) => at <= text.length))
      expect(new TextDecoder().decode(bytes(text).subarray(0, byteAt(index)))).toBe(text.slice(0, index));
  });

  it('though it is cut within a character', () => {
    expect(decodeCharset(bytes('Zoë 山').subarray(0, -1), '').text).toMatch(/^Zoë /);
  });

  it('though control characters stand in it, and Latin-1 is not taken for it', () => {
    expect(decodeCharset(bytes('a\u0001\u0002\u0003 ë and more'), '').text).toContain('ë');
    expect(decodeCharset(Uint8Array.from([0x5a, 0x6f, 0xeb, 0x20, 0x61, 0x62, 0x63, 0x64]), '').text).toBe('Zoë abcd');
  });

  it('by name, and of a name that nobody knows', () => {
    for (const charset of ['utf-8', 'x-nobody-knows']) expect(decodeCharset(bytes('Zoë'), charset).text).toBe('Zoë');
  });
});
