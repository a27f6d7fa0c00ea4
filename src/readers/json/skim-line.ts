import type { Skim } from '../../model/skim.js';
import { beginsNumber, hashOf, literalEnd } from '../literal.js';

/**
 * Goes over a line that is a JSON document, `[start, end)`: keys, brackets and words have to be the same, and of strings and
 * numbers the shape. Whatever else people write in JSON is read.
 * @returns where its last value ends; -1 where the line is more than that
 */
export function skimLine(text: string, start: number, end: number, skim: Skim): number {
  const line: Line = { text, end, skim, isMap: [], expectsKey: false, lastEnd: -1 };
  let at = start;
  while (at >= 0 && at < end) at = skimToken(line, at);
  return at < 0 || line.isMap.length > 0 ? -1 : line.lastEnd;
}

interface Line {
  readonly text: string;
  readonly end: number;
  readonly skim: Skim;
  /** Of the brackets that are open. */
  readonly isMap: boolean[];
  expectsKey: boolean;
  /** Of its last value. */
  lastEnd: number;
}

/** Where the next token begins; -1 where this one has to be read. */
function skimToken(line: Line, at: number): number {
  const code = line.text.charCodeAt(at);
  if (code === quote) return line.expectsKey ? skimKey(line, at + 1) : skimString(line, at + 1);
  if (!punctuation.has(code)) return skimWord(line, at);
  line.skim.sign(code);
  return code === space || fits(line, code) ? at + 1 : -1;
}

/** Whether a sign may stand here: a bracket that closes another than is open, or none, ends the document. */
function fits(line: Line, code: number): boolean {
  const { isMap } = line;
  if (code === openBrace || code === openBracket) isMap.push(code === openBrace);
  else if ((code === closeBrace || code === closeBracket) && isMap.pop() !== (code === closeBrace)) return false;
  line.expectsKey = (code === openBrace || code === comma) && isMap[isMap.length - 1] === true;
  return true;
}

/** One that has escapes is read. */
function skimKey({ text, end, skim }: Line, start: number): number {
  let at = start;
  for (let code = text.charCodeAt(at); code !== quote; code = text.charCodeAt(++at))
    if (code === backslash || at >= end) return -1;
  skim.sign(hashOf(text, start, at));
  return at + 1;
}

/** One in which an escaped quote may stand is read. */
function skimString(line: Line, start: number): number {
  const { text, end, skim } = line;
  skim.sign(quote);
  const close = skim.value(start, end, quote);
  if (close >= end || text.charCodeAt(close - 1) === backslash) return -1;
  line.lastEnd = close;
  return close + 1;
}

/** A number, or a word such as `true`. */
function skimWord(line: Line, start: number): number {
  const { text, end, skim } = line;
  const behind = literalEnd(text, start, end);
  // As a key it stands in JSON5.
  if (behind === start || line.expectsKey) return -1;
  if (beginsNumber(text, start)) skim.value(start, behind, nothing);
  else skim.sign(hashOf(text, start, behind));
  line.lastEnd = behind;
  return behind;
}

/** No character has this code. */
const nothing = -1;

const [quote, backslash, comma, space] = [0x22, 0x5c, 0x2c, 0x20];
const [openBrace, closeBrace, openBracket, closeBracket, colon] = [0x7b, 0x7d, 0x5b, 0x5d, 0x3a];
const punctuation = new Set([comma, colon, space, openBrace, closeBrace, openBracket, closeBracket]);
