import { readableLength, sequenceLength } from '../disguises/utf8.js';
import { decodeWindows1252 } from './windows-1252.js';

/** What bytes say, and at which byte the character of an offset begins. */
export interface Decoded {
  readonly text: string;
  readonly byteAt: (offset: number) => number;
}

/** What everybody declares, whatever the bytes are: these labels do not decide between UTF-8 and Windows-1252. */
const ordinary = /^(?:|utf-?8|us-ascii|ascii|ansi_x3.*|iso-?8859-1|latin-?1|windows-1252|cp-?1252|unknown.*|default)$/i;

export const isOrdinary = (charset: string): boolean => ordinary.test(charset);

/** Bytes in the character set of this label (RFC 2046 §4.1.2, WHATWG Encoding Standard); what it does not say is guessed. */
export function decodeCharset(bytes: Uint8Array, charset: string): Decoded {
  const decoder = isOrdinary(charset) ? undefined : decoderOf(charset);
  if (!decoder || decoder.encoding === 'utf-8') return decodeUtf8(bytes) ?? oneByOne(decodeWindows1252(bytes));
  if (decoder.encoding.startsWith('utf-16')) return { text: decoder.decode(bytes), byteAt: (offset) => offset * 2 };
  const text = decoder.decode(bytes);
  return text.length === bytes.length ? oneByOne(text) : decodeLines(bytes, decoder.encoding);
}

function decoderOf(charset: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(charset, { ignoreBOM: true });
  } catch {
    return undefined;
  }
}

const oneByOne = (text: string): Decoded => ({ text, byteAt: (offset) => offset });

function decodeUtf8(bytes: Uint8Array): Decoded | undefined {
  // A part that is cut in the middle of a character is UTF-8 all the same.
  if (readableLength(bytes) < bytes.length - 3 && !isUtf8(bytes)) return undefined;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.length === bytes.length) return oneByOne(text);
  const offsets = new Uint32Array(text.length + 1).fill(bytes.length);
  for (let at = 0, offset = 0; at < bytes.length && offset < text.length; ) {
    const length = sequenceLength(bytes, at);
    offsets[offset++] = at;
    // Beyond the basic plane a character has two halves; both begin where it does.
    if (length === 4) offsets[offset++] = at;
    at += Math.max(length, 1);
  }
  return { text, byteAt: (offset) => offsets[offset] ?? bytes.length };
}

/** Control characters are no reason to take UTF-8 for anything else. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

interface Line {
  readonly at: number;
  readonly byte: number;
  readonly bytes: Uint8Array;
}

/**
 * Character sets of several bytes a character. Each line begins anew (RFC 1468 §2), so that only the lines somebody asks
 * about are counted out.
 */
function decodeLines(bytes: Uint8Array, encoding: string): Decoded {
  const lines: Line[] = [];
  const said: string[] = [];
  let at = 0;
  for (let byte = 0; byte < bytes.length; ) {
    const lineEnd = bytes.indexOf(lineFeed, byte);
    const end = lineEnd < 0 ? bytes.length : lineEnd + 1;
    const line = bytes.subarray(byte, end);
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(line);
    lines.push({ at, byte, bytes: line });
    said.push(text);
    at += text.length;
    byte = end;
  }
  let counted: { readonly line: Line; readonly offsets: readonly number[] } | undefined;
  const byteAt = (offset: number): number => {
    const line = lineOf(lines, offset);
    if (!line) return bytes.length;
    if (counted?.line !== line) counted = { line, offsets: offsetsIn(line.bytes, encoding) };
    return line.byte + (counted.offsets[offset - line.at] ?? line.bytes.length);
  };
  return { text: said.join(''), byteAt };
}

const lineFeed = 10;

function lineOf(lines: readonly Line[], offset: number): Line | undefined {
  let low = 0;
  let high = lines.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((lines[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return lines[low];
}

/** The byte at which each character of a line begins: where the first byte stood that it took. */
function offsetsIn(line: Uint8Array, encoding: string): number[] {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const offsets: number[] = [];
  let pending = 0;
  for (let at = 0; at < line.length; at++) {
    const { length } = decoder.decode(line.subarray(at, at + 1), { stream: true });
    for (let unit = 0; unit < length; unit++) offsets.push(pending);
    if (length > 0) pending = at + 1;
  }
  return offsets;
}
