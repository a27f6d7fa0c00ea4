import type { Skim } from '../../model/skim.js';
import { type Dialect, isBlank } from './cells.js';

/** Where the last value of a row ends that was gone over, and where the next row begins. */
export interface Skimmed {
  readonly valueEnd: number;
  readonly next: number;
}

/**
 * Goes over a row, unless it has to be read: its values are not known, or something in it is more than a value as it stands,
 * a quote, a formula, a document, blanks around it.
 */
export function skimRow(text: string, start: number, dialect: Dialect, skim: Skim): Skimmed | undefined {
  const lineEnd = text.indexOf(dialect.newline === lineFeed ? '\n' : '\r', start);
  if (lineEnd < 0 || isInWord[dialect.delimiter] === true) return undefined;
  const end = text.charCodeAt(lineEnd - 1) === carriageReturn ? Math.max(start, lineEnd - 1) : lineEnd;
  const valueEnd = skimCells(text, start, end, dialect, skim);
  return valueEnd >= 0 && skim.end() > 0 ? { valueEnd, next: lineEnd + 1 } : undefined;
}

/** Where the last value ends; -1 where one has to be read. */
function skimCells(text: string, start: number, end: number, dialect: Dialect, skim: Skim): number {
  let valueEnd = start;
  for (let at = start; ; ) {
    if (at < end && opensMore(text.charCodeAt(at), dialect)) return -1;
    const behind = skim.value(at, end, dialect.delimiter);
    if (behind > at) valueEnd = behind;
    if (behind > at && isBlank(text.charCodeAt(behind - 1))) return -1;
    if (behind >= end) return valueEnd;
    at = behind + 1;
  }
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

const openings = Array.from({ length: 128 }, (_, code) => isBlank(code) || '={[<'.includes(String.fromCharCode(code)));

const opensMore = (code: number, { quote, delimiter }: Dialect): boolean =>
  code !== delimiter && (code === quote || (code < openings.length ? openings[code] === true : isBlank(code)));

/** A delimiter that may be part of a number, a word or an id does not tell where that ends. */
const isInWord = Array.from({ length: 128 }, (_, code) => /[\w.-]/.test(String.fromCharCode(code)));
