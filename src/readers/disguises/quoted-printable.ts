import type { Span } from '../../model/position.js';
import { charactersOf, type WrittenByte } from './bytes.js';
import type { Piece } from './piece.js';

const name = 'quoted-printable';

/** Bytes and soft line breaks of e-mails and vCards (RFC 2045 §6.7): `=40`, `=` at the end of a line. */
export function* quotedPrintable(text: string): Iterable<Piece> {
  for (const { start, end } of partsOf(text)) {
    const runs = text.slice(start, end).matchAll(/(?:=[0-9A-F]{2}|=[ \t]{0,8}\r?\n)+/g);
    for (const { 0: run, index } of runs) yield* decoded(run, start + index);
  }
}

/**
 * Where `=40` is an `@` and not the end of `width=40`: below a header that says so, to the end of that part; without one,
 * in a text that has both soft line breaks and characters that only this encoding writes so.
 */
function partsOf(text: string): readonly Span[] {
  if (!/=[\r\n0-9A-F]/.test(text)) return [];
  if (text.search(headers) < 0) {
    const isBody = softBreak.test(text) && telltale.test(text);
    return isBody ? [{ start: 0, end: text.length }] : [];
  }
  const parts: Span[] = [];
  for (const { 0: header, index } of text.matchAll(headers)) {
    const start = index + header.length;
    if (start < (parts.at(-1)?.end ?? 0)) continue;
    partEnd.lastIndex = start;
    parts.push({ start, end: partEnd.exec(text)?.index ?? text.length });
  }
  return parts;
}

const headers = /quoted-printable/gi;
const partEnd = /\r?\n--[\w'()+,./:=?-]|\nEND:VCARD/gi;

/** The equal sign itself, and letters and punctuation of UTF-8. */
const telltale = /=(?:3D|C[23]=[89AB][0-9A-F]|E2=80=[89AB][0-9A-F])/;
const softBreak = /[^\s=]=\r?\n/;

/** A soft line break says nothing, and may stand between the bytes of a character. */
function* decoded(run: string, offset: number): Iterable<Piece> {
  const bytes: WrittenByte[] = [];
  const breaks: Span[] = [];
  for (const { 0: written, 1: digits, index } of run.matchAll(/=([0-9A-F]{2})|=[ \t]*\r?\n/g)) {
    const span = { start: offset + index, end: offset + index + written.length };
    if (digits === undefined) breaks.push(span);
    else bytes.push({ ...span, byte: Number.parseInt(digits, 16) });
  }
  // `piecesOf` drops the breaks within a character.
  yield* [...charactersOf(bytes, name), ...breaks.map((span) => ({ ...span, name, text: '' }))].sort(
    (one, other) => one.start - other.start,
  );
}
