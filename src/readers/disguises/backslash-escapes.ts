import type { Span } from '../../model/position.js';
import { charactersOf, type WrittenByte } from './bytes.js';
import type { Piece } from './piece.js';
import { isReadable, isSurrogate, readableLength } from './utf8.js';

const name = 'backslash escapes';

/**
 * Characters as string literals write them: `\u0040` (JSON, RFC 8259 §7), `\u{40}`, `\U00000040`, `\x40`, and `\303\266`,
 * the octal bytes of a letter beyond ASCII (C, Python, the text format of Protocol Buffers). A literal in a literal has its
 * backslashes doubled, any number of times.
 */
export function* backslashEscapes(text: string): Iterable<Piece> {
  if (!text.includes('\\')) return;
  const escapes =
    /(?<!\\)\\+(?:u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|U([0-9A-Fa-f]{8})|x[0-9A-Fa-f]{2}(?:\\+x[0-9A-Fa-f]{2})*|(3[0-7]{2}(?:\\+[23][0-7]{2})*))/g;
  for (const found of text.matchAll(escapes)) {
    const [written, unit, braced, long, octal] = found;
    const span = { start: found.index, end: found.index + written.length };
    if (unit !== undefined) yield* codeUnitIn(unit, span);
    else if (braced !== undefined || long !== undefined) yield* codePointIn(braced ?? long ?? '', span);
    else if (octal !== undefined) yield* octalCharacters(text, bytesOf(written, found.index, octalDigits, 8));
    else yield* charactersOf(bytesOf(written, found.index, hexadecimal, 16), name);
  }
}

function* codeUnitIn(digits: string, span: Span): Iterable<Piece> {
  const code = Number.parseInt(digits, 16);
  // Two halves of a pair stand beside each other once both are decoded.
  if (isReadable(code) || isSurrogate(code)) yield { name, ...span, text: String.fromCharCode(code) };
}

function* codePointIn(digits: string, span: Span): Iterable<Piece> {
  const code = Number.parseInt(digits, 16);
  if (isReadable(code)) yield { name, ...span, text: String.fromCodePoint(code) };
}

/** Numbers behind backslashes are many things: bytes must be a character in UTF-8, or one in Latin-1 within a word. */
function octalCharacters(text: string, written: readonly WrittenByte[]): Iterable<Piece> {
  const bytes = written.map(({ byte }) => byte);
  const [first, second] = written;
  const isWithinWord = (): boolean =>
    first !== undefined && /^\p{Alpha}{2}$/u.test(text.charAt(first.start - 1) + text.charAt(first.end));
  return readableLength(bytes) === bytes.length || (!second && isWithinWord()) ? charactersOf(written, name) : [];
}

/** `\xc3\xa9` is one character in C, Python and PHP. */
const bytesOf = (run: string, offset: number, digits: RegExp, radix: number): WrittenByte[] =>
  Array.from(run.matchAll(digits), ({ 0: written, 1: number = '', index }) => ({
    start: offset + index,
    end: offset + index + written.length,
    byte: Number.parseInt(number, radix),
  }));

const hexadecimal = /(?<!\\)\\+x(..)/g;
const octalDigits = /\\+(...)/g;
