import type { Skim } from '../../model/skim.js';
import { beginsNumber, hashOf, literalEnd } from '../literal.js';
import type { Skimmed } from '../table/skim-row.js';

/**
 * Goes over a tuple with the comma before it: `, (1, 'Jane', NULL)`. Words have to be the same, and of strings and numbers
 * the shape. Comments, expressions, functions, escapes and blanks around a value are read.
 */
export function skimTuple(text: string, start: number, end: number, skim: Skim): Skimmed | undefined {
  const open = behindComma(text, start, end, skim);
  const tuple: Tuple = { text, end, skim, valueEnd: open };
  let at = open;
  while (at > 0 && at < end && text.charCodeAt(at) !== closeBracket) at = skimValue(tuple, at);
  return at > 0 && at < end && skim.end() > 0 ? { next: at + 1, valueEnd: tuple.valueEnd } : undefined;
}

interface Tuple {
  readonly text: string;
  readonly end: number;
  readonly skim: Skim;
  valueEnd: number;
}

/** Behind the bracket that opens the tuple; -1 where something else comes. */
function behindComma(text: string, start: number, end: number, skim: Skim): number {
  if (text.charCodeAt(start) !== comma) return -1;
  let at = start + 1;
  while (at < end && isSpace(text.charCodeAt(at))) skim.sign(text.charCodeAt(at++));
  return at < end && text.charCodeAt(at) === openBracket ? at + 1 : -1;
}

/** Where the next token begins; -1 where this one has to be read. */
function skimValue(tuple: Tuple, at: number): number {
  const code = tuple.text.charCodeAt(at);
  if (code === quote) return skimString(tuple, at + 1);
  if (code !== comma && code !== space) return skimWord(tuple, at);
  tuple.skim.sign(code);
  return at + 1;
}

function skimString(tuple: Tuple, start: number): number {
  const { text, end, skim } = tuple;
  skim.sign(quote);
  const close = skim.value(start, end, quote);
  if (close >= end || !endsValue(text, close + 1) || text.charCodeAt(close - 1) === backslash) return -1;
  if (close > start && (isSpace(text.charCodeAt(start)) || isSpace(text.charCodeAt(close - 1)))) return -1;
  tuple.valueEnd = close;
  return close + 1;
}

/** A number, or a word such as NULL: alone between commas, so that it is part of no expression. */
function skimWord(tuple: Tuple, start: number): number {
  const { text, end, skim } = tuple;
  const behind = literalEnd(text, start, end);
  // A comment may begin within: `1--x`.
  if (behind === start || !endsValue(text, behind) || text.slice(start, behind).includes('--')) return -1;
  if (beginsNumber(text, start)) {
    skim.value(start, behind, nothing);
    tuple.valueEnd = behind;
  } else skim.sign(hashOf(text, start, behind));
  return behind;
}

/** What stands behind it is no part of the same value. */
const endsValue = (text: string, at: number): boolean =>
  text.charCodeAt(at) === comma || text.charCodeAt(at) === closeBracket;

/** No character has this code. */
const nothing = -1;
const [comma, space, quote, backslash] = [0x2c, 0x20, 0x27, 0x5c];
const [openBracket, closeBracket] = [0x28, 0x29];
const isSpace = (code: number): boolean => code <= 0x20 || code === 0xa0;
