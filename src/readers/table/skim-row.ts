import type { Skim } from '../../model/skim.js';
import { type Dialect, isBlank } from './cells.js';

/** Where a row ends that was gone over, and where the next one begins. */
export interface Skimmed {
  readonly end: number;
  readonly next: number;
}

/**
 * Goes over a row, unless it has to be read: its values are not known, or something in it is more than a value as it stands,
 * a quote, a formula, a document, blanks around it.
 */
export function skimRow(text: string, start: number, dialect: Dialect, skim: Skim): Skimmed | undefined {
  const { delimiter, newline } = dialect;
  const lineEnd = text.indexOf(newline === lineFeed ? '\n' : '\r', start);
  if (lineEnd < 0 || !isApart(delimiter)) return undefined;
  const end = text.charCodeAt(lineEnd - 1) === carriageReturn ? Math.max(start, lineEnd - 1) : lineEnd;
  for (let at = start; ; ) {
    if (at < end && opensMore(text.charCodeAt(at), dialect)) return undefined;
    const behind = skim.value(at, end, delimiter);
    if (behind > at && isBlank(text.charCodeAt(behind - 1))) return undefined;
    if (behind >= end) break;
    at = behind + 1;
  }
  return skim.end() > 0 ? { end, next: lineEnd + 1 } : undefined;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

const openings = Array.from({ length: 128 }, (_, code) => isBlank(code) || '={[<'.includes(String.fromCharCode(code)));

const opensMore = (code: number, { quote, delimiter }: Dialect): boolean =>
  code !== delimiter && (code === quote || (code < openings.length ? openings[code] === true : isBlank(code)));

/** No part of a number, a word or an id, which would go on over it. */
const isApart = (delimiter: number): boolean => delimiter < 0 || !/[\w.-]/.test(String.fromCharCode(delimiter));
