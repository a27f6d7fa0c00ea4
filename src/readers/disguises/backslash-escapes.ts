import { charactersOf, type WrittenByte } from './bytes.js';
import type { Piece } from './piece.js';
import { isReadable, isSurrogate } from './utf8.js';

const name = 'backslash escapes';

/**
 * Characters as string literals write them: `\u0040` (JSON, RFC 8259 §7), `\u{40}`, `\U00000040` and `\x40`. A literal in
 * a literal has its backslashes doubled.
 */
export function* backslashEscapes(text: string): Iterable<Piece> {
  if (!text.includes('\\')) return;
  const escapes =
    /\\{1,8}(?:u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|U([0-9A-Fa-f]{8})|x[0-9A-Fa-f]{2}(?:\\{1,8}x[0-9A-Fa-f]{2})*)/g;
  for (const found of text.matchAll(escapes)) {
    const [written, unit, ...others] = found;
    const span = { start: found.index, end: found.index + written.length };
    const codePoint = others.find((code) => code !== undefined);
    if (unit !== undefined) {
      const code = Number.parseInt(unit, 16);
      // Two halves of a pair stand beside each other once both are decoded.
      if (isReadable(code) || isSurrogate(code)) yield { name, ...span, text: String.fromCharCode(code) };
    } else if (codePoint !== undefined) {
      const code = Number.parseInt(codePoint, 16);
      if (isReadable(code)) yield { name, ...span, text: String.fromCodePoint(code) };
    } else yield* charactersOf(bytesOf(written, found.index), name);
  }
}

/** `\xc3\xa9` is one character in C, Python and PHP. */
const bytesOf = (run: string, offset: number): WrittenByte[] =>
  Array.from(run.matchAll(/\\+x(..)/g), ({ 0: written, 1: digits = '', index }) => ({
    start: offset + index,
    end: offset + index + written.length,
    byte: Number.parseInt(digits, 16),
  }));
