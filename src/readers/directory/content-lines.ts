import type { Span } from '../../model/position.js';
import type { Piece } from '../disguises/piece.js';

/** A line of a vCard, calendar or LDIF file with those that continue it, which begin with a space. */
export interface ContentLine extends Span {
  readonly next: number;
  readonly isFolded: boolean;
}

/** The line that begins at `start` (RFC 5545 §3.1, RFC 6350 §3.2, RFC 2849 note 2). */
export function contentLineAt(text: string, start: number): ContentLine {
  let end = lineEnd(text, start);
  let next = behindLineEnd(text, end);
  let isFolded = false;
  while (next < text.length && isFold(text.charCodeAt(next))) {
    isFolded = true;
    end = lineEnd(text, next);
    next = behindLineEnd(text, end);
  }
  return { start, end, next, isFolded };
}

/** The line with those behind it that a soft line break of quoted-printable, `=` at the end, continues (vCard 2.1). */
export function softLineAt(text: string, line: ContentLine): ContentLine {
  let { end, next } = line;
  while (next < text.length && text[end - 1] === '=') {
    end = lineEnd(text, next);
    next = behindLineEnd(text, end);
  }
  return { ...line, end, next };
}

function lineEnd(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || code === carriageReturn) break;
  }
  return at;
}

const behindLineEnd = (text: string, end: number): number =>
  Math.min(text.length, text.startsWith('\r\n', end) ? end + 2 : end + 1);

const isFold = (code: number): boolean => code === 0x20 || code === 0x09;
const lineFeed = '\n'.charCodeAt(0);
const carriageReturn = '\r'.charCodeAt(0);

/** Takes line breaks and the space behind them away. */
export function* unfolding(text: string): Iterable<Piece> {
  for (const { 0: fold, index } of text.matchAll(/(?:\r\n|\n|\r)[ \t]/g)) {
    yield { start: index, end: index + fold.length, text: '', name: 'folded lines' };
  }
}
