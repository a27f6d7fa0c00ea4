import { textInBase64 } from './base64-text.js';
import { charactersOf, type WrittenByte } from './bytes.js';
import type { Piece } from './piece.js';

const name = 'MIME encoded words';

/** Names and subjects in e-mail headers (RFC 2047 §2): `=?utf-8?Q?J=C3=A9r=C3=B4me?=`. */
export function* encodedWords(text: string): Iterable<Piece> {
  if (!text.includes('=?')) return;
  const words = /=\?[\w-]{2,20}(?:\*[\w-]{2,8})?\?([BbQq])\?([!-~]{1,200}?)\?=(\s{1,4}(?==\?))?/g;
  for (const word of text.matchAll(words)) {
    const [written, encoding = '', encoded = '', gap = ''] = word;
    const start = word.index + written.length - gap.length - 2 - encoded.length;
    const end = start + encoded.length;
    const bare = encoded.replace(/=+$/, '');
    const pieces =
      encoding.toUpperCase() === 'Q'
        ? [...charactersOf(bytesOf(encoded, start), name)]
        : /^[A-Za-z0-9+/]+$/.test(bare)
          ? [textInBase64(text, [{ start, end: start + bare.length }], name)].flatMap((piece) => piece ?? [])
          : [];
    if (pieces.length === 0) continue;
    yield { name, start: word.index, end: start, text: '' };
    yield* pieces;
    // White space between two encoded words says nothing (RFC 2047 §6.2).
    yield { name, start: end, end: end + 2 + gap.length, text: '' };
  }
}

const bytesOf = (encoded: string, offset: number): WrittenByte[] =>
  Array.from(encoded.matchAll(/=([0-9A-Fa-f]{2})|[!-~]/g), ({ 0: written, 1: digits, index }) => ({
    start: offset + index,
    end: offset + index + written.length,
    byte: digits === undefined ? (written === '_' ? 0x20 : written.charCodeAt(0)) : Number.parseInt(digits, 16),
  }));
