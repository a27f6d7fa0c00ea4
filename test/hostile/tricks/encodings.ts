import { gzipSync } from 'node:zlib';
import { bytes, lines, type Trick } from '../trick.js';

const utf16 = (text: string): number[] => [...Buffer.from(text, 'utf16le')];
const swapped = (text: string): number[] => [...Buffer.from(text, 'utf16le').swap16()];
const utf32 = (text: string): number[] => [...text].flatMap((character) => [character.charCodeAt(0), 0, 0, 0]);

/** Every other byte of text is a NUL, but for what a reader of the sample would take for text. */
const speckled = (text: string): Uint8Array => Buffer.from([...Buffer.from(text)].flatMap((byte) => [byte, 1, 0, 2]));

/** Text that means something to whoever decodes it in another way. */
export const encodings: readonly Trick[] = [
  {
    name: 'UTF-16 with a mark, little end first',
    files: ({ email }) => ({ 'a.txt': bytes([0xff, 0xfe], utf16(lines('contact', email))) }),
    found: ['a.txt:2'],
  },
  {
    name: 'UTF-16 without a mark, big end first',
    files: ({ email }) => ({ 'a.txt': bytes(swapped(lines('contact', email))) }),
    found: ['a.txt:2'],
    gaps: ['not-utf8 a.txt'],
  },
  {
    name: 'UTF-16 with surrogates that have lost their other half',
    files: ({ email }) => ({ 'a.txt': bytes([0xff, 0xfe], utf16(`\ud83d\n${email}\n\udc00\n`)) }),
    found: ['a.txt:2'],
    gaps: ['not-utf8 a.txt'],
  },
  {
    name: 'UTF-32',
    files: ({ email }) => ({ 'a.txt': bytes([0xff, 0xfe, 0, 0], utf32(lines('contact', email))) }),
    found: ['a.txt:2'],
  },
  {
    name: 'the mark of UTF-16 before text in UTF-8',
    files: ({ email }) => ({ 'a.csv': bytes([0xff, 0xfe], lines('email', email)) }),
    gaps: ['not-utf8 a.csv'],
  },
  {
    name: 'an overlong at sign, which nobody may decode, beside a real one',
    files: ({ email }) => ({ 'a.txt': bytes('ask b', [0xc1, 0x80], 'c.net or\n', email, '\n') }),
    found: ['a.txt:2'],
    gaps: ['not-utf8 a.txt'],
  },
  {
    name: 'surrogates in UTF-8, as CESU-8 has them',
    files: ({ email }) => ({ 'a.txt': bytes('smile ', [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80], `\n${email}\n`) }),
    found: ['a.txt:2'],
    gaps: ['not-utf8 a.txt'],
  },
  {
    name: 'code points beyond Unicode',
    files: ({ email }) => ({ 'a.txt': bytes([0xf5, 0x90, 0x80, 0x80, 0xfb, 0xbf], `\n${email}\n`) }),
    found: ['a.txt:2'],
    gaps: ['not-utf8 a.txt'],
  },
  {
    name: 'half a character at the very end',
    files: ({ email }) => ({ 'a.txt': bytes(`é é é é é é é é é é é ${email}\n`, [0xe2, 0x82]) }),
    found: ['a.txt:1'],
    gaps: ['not-utf8 a.txt'],
  },
  {
    name: 'marks of UTF-8 all over the text',
    files: ({ email }) => ({ 'a.csv': `\ufeff\ufeffname,email\n\ufeffx,\ufeff${email}\n` }),
    found: ['a.csv:2'],
  },
  {
    name: 'one NUL in front of a value',
    files: ({ email }) => ({ 'a.txt': `one line of ordinary text\n\0${email}\n` }),
    found: ['a.txt:2'],
    gaps: ['malformed a.txt'],
  },
  {
    name: 'a table full of control bytes, which no reader takes for text',
    files: ({ email }) => ({ 'a.csv': speckled(lines('email', email)) }),
    gaps: ['not-text a.csv'],
  },
  {
    name: 'compressed text under the name of a table',
    files: ({ email }) => ({ 'a.csv': gzipSync(lines('email', email)) }),
    gaps: ['not-text a.csv'],
  },
  {
    name: 'a compressed gigabyte, were it unpacked',
    files: ({ email }) => ({ 'a.gz': gzipSync(bytes(email, new Array(4_000_000).fill(0))) }),
    gaps: ['binary a.gz'],
  },
  {
    name: 'lines that end with CR alone are one line, as git counts',
    files: ({ email }) => ({ 'a.txt': `one\rtwo\r${email}\r` }),
    found: ['a.txt:1'],
  },
  {
    name: 'line separators that only some count',
    files: ({ email }) => ({ 'a.txt': `one\u2028two\u2029three\u0085\n${email}\n` }),
    found: ['a.txt:2'],
  },
  {
    name: 'an XML declaration of an encoding that it is not',
    files: ({ email }) => ({ 'a.xml': lines('<?xml version="1.0" encoding="UTF-16"?>', `<email>${email}</email>`) }),
    found: ['a.xml:2'],
  },
  {
    name: 'a declared encoding that hides ASCII',
    files: ({ email }) => ({ 'a.py': lines('# -*- coding: utf-7 -*-', `email = "${email}"`) }),
    found: ['a.py:2'],
  },
  {
    name: 'escape sequences that call Japanese, in which two letters of ASCII are one sign',
    files: ({ email }) => ({ 'a.txt': lines('name', `\u001b$B${email}\u001b(B`) }),
    found: ['a.txt:2'],
  },
  {
    name: 'the same where the bytes are Japanese that is valid',
    // Pairs that JIS X 0208 knows all of: no point begins one.
    files: () => ({ 'a.txt': `name\n\u001b$B${['b.adler', 'kolor-lab.de'].join('@')}\u001b(B\n` }),
    found: ['a.txt:2'],
  },
  {
    name: 'escape sequences that call katakana, where digits are none',
    files: ({ ssn }) => ({ 'a.txt': `\u001b$B0l\u001b(B\nssn: \u001b(I${ssn}\u001b(B\nSSN ${ssn}\n` }),
    found: ['a.txt:2', 'a.txt:3'],
  },
  {
    name: 'lines between what looks compressed',
    files: ({ email }) => ({ 'a.txt': bytes(noise, `\n${email}\n`, noise, `<${email}>`, noise) }),
    found: ['a.txt:2', 'a.txt:3'],
    gaps: ['not-utf8 a.txt'],
  },
  {
    name: 'EBCDIC, of which nothing is ASCII',
    files: ({ email }) => ({ 'a.txt': Buffer.from([...lines('contact', email)].map(ebcdic)) }),
    gaps: ['not-utf8 a.txt'],
  },
];

/** Every byte but zero and those that end a line, no two printable ones often side by side. */
const noise: readonly number[] = Array.from({ length: 2000 }, (_, at) => 1 + ((at * 89) % 255)).filter(
  (byte) => byte !== 10 && byte !== 13,
);

/** Letters and digits of code page 037; everything else becomes a sign of it. */
function ebcdic(character: string): number {
  const letter = 'abcdefghi.......jklmnopqr........stuvwxyz'.indexOf(character);
  return letter < 0 || character === '.' ? 0x4b : 0x81 + letter;
}
