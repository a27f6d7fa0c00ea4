import type { Span } from '../../model/position.js';
import { bytesOfBase64 } from '../disguises/base64-alphabet.js';
import type { Encoding, Piece } from '../disguises/piece.js';
import { type Decoded, decodeCharset } from '../encoding/charset.js';
import { byteOfWindows1252 } from '../encoding/windows-1252.js';

/** The body of a part in base64 (RFC 2045 §6.8), on lines of any length, and the character set of what it says. */
export const base64Body =
  (charset: string): Encoding =>
  (text) => {
    const lines = linesOf(text);
    const [first] = lines;
    const last = lines.at(-1);
    if (!first || !last) return [];
    const bytes = bytesOfBase64(lines.map(({ start, end }) => text.slice(start, end)).join(''));
    const { text: says, byteAt } = decodeCharset(bytes, charset);
    const sourceOf = (start: number, end: number): Span => ({
      start: placeOf(lines, Math.floor((byteAt(start) * 4) / 3)),
      end: placeOf(lines, Math.max(0, Math.ceil((byteAt(end) * 4) / 3) - 1)) + 1,
    });
    return [{ name: 'base64', text: says, start: first.start, end: last.end, sourceOf }];
  };

interface Line extends Span {
  /** How many characters of the alphabet stand before it. */
  readonly first: number;
}

/** The runs of the alphabet, one a line; nothing counts behind the padding. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let first = 0;
  for (const { 0: run, index } of text.matchAll(/[A-Za-z0-9+/]+=?/g)) {
    const end = index + run.length - (run.endsWith('=') ? 1 : 0);
    lines.push({ start: index, end, first });
    first += end - index;
    if (run.endsWith('=')) break;
  }
  return lines;
}

/** Where the character of this number stands. */
function placeOf(lines: readonly Line[], number: number): number {
  let low = 0;
  let high = lines.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((lines[middle]?.first ?? 0) <= number) low = middle;
    else high = middle;
  }
  const line = lines[low];
  return line ? Math.min(line.start + number - line.first, Math.max(line.start, line.end - 1)) : 0;
}

/** The body of a part in quoted-printable (RFC 2045 §6.7), and the character set of its bytes. */
export const quotedPrintableBody =
  (charset: string): Encoding =>
  (text) =>
    differences(text, unquoted(text, charset), charset, 'quoted-printable');

/** A body that stands in the file in its own character set, and was read as Windows-1252 like the rest of the file. */
export const foreignBody =
  (charset: string): Encoding =>
  (text) => {
    const bytes = new Uint8Array(text.length);
    const starts = new Uint32Array(text.length + 1);
    for (let at = 0; at < text.length; at++) {
      const byte = byteOfWindows1252(text.charCodeAt(at));
      // The file was no Windows-1252.
      if (byte === undefined) return [];
      bytes[at] = byte;
      starts[at] = at;
    }
    starts[text.length] = text.length;
    return differences(text, { bytes, starts, length: text.length }, charset, 'another character set');
  };

/** Bytes, and where each of them is written. */
interface WrittenBytes {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly length: number;
}

function unquoted(text: string, charset: string): WrittenBytes {
  // Characters that should have been escaped have up to three bytes.
  const bytes = new Uint8Array(text.length * 3);
  const starts = new Uint32Array(text.length * 3 + 1);
  let length = 0;
  for (let at = 0; at < text.length; ) {
    const { end, says } = nextBytes(text, at, charset);
    for (const byte of says) {
      bytes[length] = byte;
      starts[length++] = at;
    }
    at = end;
  }
  starts[length] = text.length;
  return { bytes: bytes.subarray(0, length), starts, length };
}

const escaped = /=(?:([0-9A-Fa-f]{2})|[ \t]{0,32}(?:\r?\n|$))/y;

/** The bytes that the character or the escape at `at` stands for; a soft line break stands for none. */
function nextBytes(text: string, at: number, charset: string): { end: number; says: readonly number[] } {
  const code = text.charCodeAt(at);
  if (text[at] !== '=') return { end: at + 1, says: code < 0x80 ? [code] : bytesOf(code, charset) };
  escaped.lastIndex = at;
  const [written, digits] = escaped.exec(text) ?? [];
  if (written === undefined) return { end: at + 1, says: [code] };
  return { end: at + written.length, says: digits === undefined ? [] : [Number.parseInt(digits, 16)] };
}

const bytesOf = (code: number, charset: string): readonly number[] =>
  /^utf-?8$/i.test(charset)
    ? [...new TextEncoder().encode(String.fromCharCode(code))]
    : [byteOfWindows1252(code) ?? '?'.charCodeAt(0)];

/** The characters that are not written as themselves, one piece each, and whatever stands between two of them. */
function* differences(text: string, written: WrittenBytes, charset: string, name: string): Iterable<Piece> {
  const { text: says, byteAt }: Decoded = decodeCharset(written.bytes, charset);
  const { starts, length } = written;
  for (let offset = 0; offset < says.length; ) {
    const character = String.fromCodePoint(says.codePointAt(offset) ?? 0);
    const next = offset + character.length;
    const start = starts[byteAt(offset)] ?? text.length;
    const behind = next < says.length ? byteAt(next) : length;
    const end = endOfByte(text, starts[Math.max(0, behind - 1)] ?? text.length);
    const isPlain = text.startsWith(character, start) && end - start <= character.length;
    if (!isPlain && end > start) yield { name, start, end, text: character };
    const following = starts[behind] ?? text.length;
    if (following > end && end >= start) yield { name, start: end, end: following, text: '' };
    offset = next;
  }
}

/** Where what begins here is over: an escape or a character. */
function endOfByte(text: string, start: number): number {
  return /^=[0-9A-Fa-f]{2}/.test(text.slice(start, start + 3)) ? start + 3 : Math.min(text.length, start + 1);
}
