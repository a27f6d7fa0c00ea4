import { describe, expect, it, test } from 'vitest';
import { decode } from '../../src/readers/encoding/decode.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** UTF-16 with its byte order mark. */
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const marked = `\ufeff${text}`;
  const bytes = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at++) bytes.setUint16(at * 2, marked.charCodeAt(at), littleEndian);
  return new Uint8Array(bytes.buffer);
}

/** The text and the reason of the gap, if there is one. */
function decoded(bytes: Uint8Array, path = 'notes.txt'): { text?: string; reason?: string } {
  const result = decode(path, bytes);
  return {
    ...('text' in result ? { text: result.text } : {}),
    ...(result.gap === undefined ? {} : { reason: result.gap.reason }),
  };
}

const sample = 'naïve 山田 😀 jane@example.com\r\n';

describe('decode', () => {
  test.each([
    ['UTF-8', utf8(sample)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${sample}`)],
    ['UTF-16 LE with a byte order mark', utf16(sample, true)],
    ['UTF-16 BE with a byte order mark', utf16(sample, false)],
  ])('reads %s without its mark and without a gap', (_, bytes) => {
    expect(decoded(bytes)).toEqual({ text: sample });
  });

  test.each([
    ['an empty file', new Uint8Array()],
    ['a lone UTF-8 mark', utf8('\ufeff')],
    ['a lone UTF-16 mark', Uint8Array.of(0xff, 0xfe)],
  ])('reads %s as empty text', (_, bytes) => {
    expect(decoded(bytes)).toEqual({ text: '' });
  });

  it('reads what is not UTF-8 as Windows-1252, and says so', () => {
    const latin1 = Uint8Array.of(0x4a, 0x6f, 0x73, 0xe9, 0x20, 0x80, 0x20, 0x61, 0x40, 0x62);
    expect(decoded(latin1)).toEqual({ text: 'José € a@b', reason: 'not-utf8' });
  });

  test.each([
    ['half a character at the end', [0x61, 0xe5, 0xb1], 'aå±'],
    ['a surrogate written as UTF-8', [0xed, 0xa0, 0x80], 'í\u00a0€'],
    ['an overlong slash', [0xc0, 0xaf], 'À¯'],
  ])('takes %s for no UTF-8', (_, bytes, text) => {
    expect(decoded(Uint8Array.from(bytes))).toEqual({ text, reason: 'not-utf8' });
  });

  it('gives every byte of a file that is not UTF-8 one character, so that columns are bytes', () => {
    const all = Uint8Array.from({ length: 255 }, (_, index) => index + 1);
    expect(decoded(all).text).toHaveLength(255);
  });

  test.each([
    ['a lone surrogate', utf16('a\ud800b', true), 'a\ufffdb'],
    ['half a unit at the end', Uint8Array.of(0xff, 0xfe, 0x61, 0x00, 0x62), 'a\ufffd'],
  ])('says that %s in UTF-16 was replaced', (_, bytes, text) => {
    expect(decoded(bytes)).toEqual({ text, reason: 'not-utf8' });
  });

  test.each([
    ['an archive', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00)],
    ['numbers', Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 256)],
    ['what begins like UTF-32 and is none', Uint8Array.of(0xff, 0xfe, 0, 0, 0x6a, 0x7f, 0x31, 9, 0, 0, 0x11, 0xff)],
  ])('does not read %s, and says so', (_, bytes) => {
    expect(decoded(bytes, 'dump')).toEqual({ reason: 'binary' });
  });

  it('reads a text whose first NUL comes later than git looks', () => {
    const text = `${'a'.repeat(8000)}\0jane@example.com`;
    expect(decoded(utf8(text))).toEqual({ text });
  });

  it('names the file in the gap and none of its content', () => {
    const { gap } = decode('notes.txt', Uint8Array.of(0x4a, 0x61, 0x6e, 0x65, 0xff));
    expect(gap).toMatchObject({ path: 'notes.txt', stage: 'readers' });
    expect(gap?.detail).not.toContain('Jan');
  });
});

describe('one NUL byte made a leaking text file a mere note', () => {
  const leak = 'name,mail\r\nJané,jane@example.com\r\n';

  test.each([
    ['UTF-16 LE without its mark', utf16(leak, true).slice(2), leak, 'not-utf8'],
    ['UTF-16 BE without its mark', utf16(leak, false).slice(2), leak, 'not-utf8'],
    ['text that ends with NUL', utf8(`${leak}\0`), `${leak}\0`, 'malformed'],
    ['text that begins with NUL', utf8(`\0${leak}`), `\0${leak}`, 'malformed'],
    ['records that NUL ends', utf8('USER=jane.roe\0HOME=here\0'), 'USER=jane.roe\0HOME=here\0', 'malformed'],
    ['colours of a terminal with a NUL', utf8(`\u001b[1m${leak}\0`), `\u001b[1m${leak}\0`, 'malformed'],
    ['UTF-16 with its mark and a NUL', utf16(`${leak}\0`, true), `${leak}\0`, 'malformed'],
    [
      'Windows-1252 with a NUL',
      Uint8Array.of(0x4a, 0x6f, 0x73, 0xe9, 0x20, 0, 0x61, 0x40, 0x62),
      'José \0a@b',
      'not-utf8',
    ],
  ])('%s is read', (_, bytes, text, reason) => {
    expect(decoded(bytes, 'dump')).toEqual({ text, reason });
  });

  it('text whose sample ends within a character is read', () => {
    const text = `\0${'é'.repeat(5000)}`;
    expect(decoded(utf8(text))).toEqual({ text, reason: 'malformed' });
  });

  test.each(['a.csv', 'deep/a.LOG', 'a.sql', 'a.json', 'a.py', '.env', '.env.local', 'a.svg'])(
    'what is binary under the name %s leaves text unread',
    (path) => {
      const { gap } = decode(path, Uint8Array.of(1, 2, 3, 0, 4, 5));
      expect(gap).toMatchObject({ path, reason: 'not-text' });
    },
  );
});

describe('what cannot be read', () => {
  it('is what git-crypt encrypted, whatever its name', () => {
    const bytes = Uint8Array.from([
      ...utf8('\0GITCRYPT\0'),
      ...Array.from({ length: 200 }, (_, at) => (at * 89) % 256),
    ]);
    expect(decode('.env', bytes)).toMatchObject({ gap: { reason: 'binary' } });
  });

  const noise = Uint8Array.of(0x89, 0x50, 0, 1);

  test.each([
    ['logo.png', noise, 'media'],
    ['FONT.WOFF2', noise, 'media'],
    ['people.xlsx', noise, 'binary'],
    ['core', noise, 'binary'],
    ['people.png', Uint8Array.of(0x50, 0x4b, 3, 4, 0), 'binary'],
  ])('%s is told apart', (path, bytes, reason) => {
    expect(decoded(bytes, path)).toEqual({ reason });
  });

  it('text is read under every name', () => {
    expect(decoded(utf8(sample), 'logo.png')).toEqual({ text: sample });
  });
});
