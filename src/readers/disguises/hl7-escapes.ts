import { charactersOf } from './bytes.js';
import type { Piece } from './piece.js';

const name = 'HL7 escapes';

/** What a delimiter between the parts of one value stands for, and the escapes of the delimiters themselves. */
const marks: Readonly<Record<string, string>> = { F: '|', S: '^', T: '&', R: '~', E: '\\', H: '', N: '', '.br': '\n' };

const patterns =
  /\\(?<escape>[FSTREHN]|\.br)\\|\\X(?<bytes>(?:[\dA-Fa-f]{2}){1,200})\\|(?<=[|^~]\d{1,6}[A-Za-z]?)(?<street>&)(?=\p{Upper})|(?<=\^\d{2,5})(?<area>\^)(?=\d{5,8}[\r\n|~^])/gu;

/**
 * HL7 v2.5.1 §2.7: escapes such as `\T\`, bytes in `\XC3B6\`, and the delimiters within a street and its number (type SAD), an area code and
 * the number behind it (type XTN).
 */
export function* hl7Escapes(text: string): Iterable<Piece> {
  if (!/^[\s\uFEFF]*(?:MSH|FHS|BHS)[^\w\s]/.test(text.slice(0, 32))) return;
  for (const { index, 0: written, groups } of text.matchAll(patterns)) {
    const bytes = groups?.['bytes'];
    if (bytes !== undefined) {
      yield* said(bytes, index, index + written.length);
      continue;
    }
    const says = groups?.['escape'] === undefined ? ' ' : (marks[groups['escape']] ?? '');
    yield { name, start: index, end: index + written.length, text: says };
  }
}

/** Bytes between their marks are one piece: no part of it is a character of the text. */
function* said(bytes: string, start: number, end: number): Iterable<Piece> {
  const written = Array.from({ length: bytes.length / 2 }, (_, at) => ({
    start: at,
    end: at + 1,
    byte: Number.parseInt(bytes.slice(2 * at, 2 * at + 2), 16),
  }));
  const text = Array.from(charactersOf(written, name), (piece) => piece.text).join('');
  if (text !== '') yield { name, start, end, text };
}
