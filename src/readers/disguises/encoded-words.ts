import { decodeCharset, isOrdinary } from '../encoding/charset.js';
import { bytesOfBase64 } from './base64-alphabet.js';
import { textInBase64 } from './base64-text.js';
import { charactersOf, type WrittenByte } from './bytes.js';
import type { Piece } from './piece.js';

const name = 'MIME encoded words';

/** Names and subjects in e-mail headers (RFC 2047 §2): `=?utf-8?Q?J=C3=A9r=C3=B4me?=`. */
export function* encodedWords(text: string): Iterable<Piece> {
  if (!text.includes('=?')) return;
  const words = /=\?([\w-]{2,20})(?:\*[\w-]{2,8})?\?([BbQq])\?([!-~]{1,200}?)\?=(\s{1,4}(?==\?))?/g;
  for (const word of text.matchAll(words)) {
    const [written, charset = '', encoding = '', encoded = '', gap = ''] = word;
    const start = word.index + written.length - gap.length - 2 - encoded.length;
    const end = start + encoded.length;
    const isQuoted = encoding.toUpperCase() === 'Q';
    const pieces = isOrdinary(charset)
      ? isQuoted
        ? [...charactersOf(bytesOf(encoded, start), name)]
        : inBase64(encoded, (bare) => textInBase64(text, [{ start, end: start + bare.length }], name))
      : isQuoted
        ? foreign(
            Uint8Array.from(bytesOf(encoded, start), ({ byte }) => byte),
            charset,
            start,
            end,
          )
        : inBase64(encoded, (bare) => foreign(bytesOfBase64(bare), charset, start, end)[0]);
    if (pieces.length === 0) continue;
    yield { name, start: word.index, end: start, text: '' };
    yield* pieces;
    // White space between two encoded words says nothing (RFC 2047 §6.2).
    yield { name, start: end, end: end + 2 + gap.length, text: '' };
  }
}

function inBase64(encoded: string, read: (bare: string) => Piece | undefined): Piece[] {
  const bare = encoded.replace(/(?<!=)=+$/, '');
  const piece = /^[A-Za-z0-9+/]+$/.test(bare) ? read(bare) : undefined;
  return piece ? [piece] : [];
}

/** Words in character sets of one country are read as a whole: `=?iso-2022-jp?B?…?=`. */
function foreign(bytes: Uint8Array, charset: string, start: number, end: number): Piece[] {
  const { text } = decodeCharset(bytes, charset);
  return text === '' || text.includes('\ufffd') ? [] : [{ name, start, end, text }];
}

const bytesOf = (encoded: string, offset: number): WrittenByte[] =>
  Array.from(encoded.matchAll(/=([0-9A-Fa-f]{2})|[!-~]/g), ({ 0: written, 1: digits, index }) => ({
    start: offset + index,
    end: offset + index + written.length,
    byte: digits === undefined ? (written === '_' ? 0x20 : written.charCodeAt(0)) : Number.parseInt(digits, 16),
  }));
