import type { Dispatch } from '../dispatch.js';
import { candidate, type Emit } from './candidate.js';
import { digitsIn } from './digits.js';
import { months } from './written-dates.js';

const month = '(?:0?[1-9]|1[0-2])';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const year = '(?:1[89]|20)\\d\\d';
const zone = '(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?';
const time = `(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d(?:[.,]\\d{1,9})?)?(?: ?[AaPp]\\.?[Mm]\\.?)?${zone}`;
const named = `(?:${months})`;
const ordinal = '(?:st|nd|rd|th)';

/** Nothing that goes on: `1.2.2024.1` is a version. */
const patternOf = (body: string): RegExp => new RegExp(`(?:${body})(?![\\p{Alpha}\\p{N}_%]|[-/:]\\d|[.,]\\d)`, 'iuy');

/**
 * RFC 3339 §5.6, ISO 8601, and the orders of day, month and year that CLDR has for the locales of most repositories. The
 * first form that fits wins.
 */
const forms: readonly (readonly [form: string, pattern: RegExp])[] = [
  [
    'timestamp',
    patternOf(`${year}-${month}-${day}[T ]${time}|${year}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])T\\d{6}Z?`),
  ],
  ['day', patternOf(`${year}([-/.])${month}\\1${day}|\\d{4}年\\d{1,2}月\\d{1,2}日`)],
  ['day', patternOf(`${day}([-/.])${month}\\1(?:${year}|\\d{2})|${month}([-/.])${day}\\2(?:${year}|\\d{2})`)],
  ['day', patternOf(`${day}([- /])${named}\\1(?:${year}|\\d{2})|${day}(?:${ordinal}|\\.)? (?:of )?${named},? ${year}`)],
  ['day', patternOf(`${named}\\.? ${day}${ordinal}?,? ${year}`)],
  [
    'part',
    patternOf(`${named}[- ]${year}|${named} ${day}${ordinal}?|${day}-${named}|${day}${ordinal} (?:of )?${named}`),
  ],
  ['numerals', patternOf(`${month}/(?:${year}|\\d{2})`)],
];
const monthBefore = new RegExp(`(?<![\\p{Alpha}\\p{N}_/.:$+-])${named}\\.?[- ]$`, 'iu');
const longestMonth = 12;
/** What joins a number to the word, price, path or version before it. */
const joined = /[\p{Alpha}\p{N}_/.:$€£+-]/u;

const yearAlone = new RegExp(`${year}(?![\\p{Alpha}\\p{N}_%/:-]|[.,]\\d)`, 'uy');
const beforeYear =
  /(?<![\p{Alpha}\p{N}])(?:in|of|since|until|till|from|after|before|during|by|year|circa|summer|winter|spring|autumn|fall|seit|depuis|desde) $/iu;
const weekday =
  /(?<![\p{Alpha}\p{N}_])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?![\p{Alpha}\p{N}_])/giu;

/**
 * Days and times, by how much of the calendar they name: `timestamp`, `day`, `part` of one, `numerals` that may be one,
 * `year` and `weekday`.
 */
export function spotCalendar(text: string, dispatch: Dispatch, emit: Emit, digits = digitsIn(text)): void {
  if (!dispatch.wantsForm('date', 'timestamp')) return;
  let done = 0;
  for (const start of digits.starts) if (start >= done) done = dateAt(text, start, emit) ?? done;
  for (const { index, 0: name } of text.matchAll(weekday)) {
    emit(candidate('date', 'weekday', text, index, index + name.length));
  }
}

/** Emits the date whose first digit stands at `number`; returns where it ends. */
function dateAt(text: string, number: number, emit: Emit): number | undefined {
  const before = text[number - 1] ?? '';
  const hasMonth =
    before === ' ' || before === '-' ? monthBefore.exec(text.slice(Math.max(0, number - longestMonth), number)) : null;
  const start = hasMonth ? number - hasMonth[0].length : number;
  if (start === number && joined.test(before)) return undefined;
  for (const [form, pattern] of forms) {
    pattern.lastIndex = start;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    emit(candidate('date', form, text, start, start + found.length));
    return start + found.length;
  }
  yearAlone.lastIndex = number;
  const isYear =
    before === ' ' && yearAlone.test(text) && beforeYear.test(text.slice(Math.max(0, number - longestMonth), number));
  if (isYear) emit(candidate('date', 'year', text, number, number + 4));
  return undefined;
}
