import { partAt, read, wordAt } from './address-parts.js';
import { endsInCountry } from './country-names.js';

/** Postal codes of the Universal Postal Union's members: digits in one or two groups, or the letters of GB, IE, CA and NL. */
const postcode =
  /(?:(?:[A-Z]{1,2}-)?(?:\d{5}-\d{3,4}|\d{2}-\d{3}|\d{4}-\d{3}|\d{3}-\d{4}|\d{3} \d{2}|\d{4} ?[A-Z]{2}|\d{4,6})|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{3} \d{3})(?![\p{Alpha}\p{N}]| ?\d|[.,]\d)/uy;
/** `CO`, `NSW`; test data writes `nan` where there is none. */
const regionCode = /(?:\p{Alpha}{2,3}|\d{1,2})(?![\p{Alpha}\p{N}.'’])/uy;
const separator = /[.,]? {0,2}\r?\n[ \t]{0,20}(?:, ?)?|, {0,2}| [-–] | {1,2}/y;
const remark = / \([\p{Alpha} ]{2,20}\)/uy;

const maxItems = 8;
const maxWords = 5;

/** Where the lines behind a street end, as far as a postal code, region or country confirms them. */
export interface Locality {
  readonly end: number;
  readonly confirmed: boolean;
}

interface Item {
  readonly kind: 'postcode' | 'unit' | 'region' | 'country' | 'name';
  readonly end: number;
  /** Nothing but a space stands before it. */
  readonly joined: boolean;
  readonly sameLine: boolean;
  /** It says by itself that this is an address. */
  readonly confirms: boolean;
}

/**
 * City, region, country and postal code behind a street that ends at `at`, over lines or commas: `\nArtilleros\n, CO`.
 * @param known the street is an address already, so that a name right behind it is a city
 */
export function localityAfter(text: string, at: number, known: boolean): Locality {
  let sure = at;
  let confirmed = false;
  let last: Item | undefined;
  for (let count = 0; count < maxItems; count++) {
    const item = itemAt(text, last?.end ?? at, last === undefined && !known);
    if (item === undefined) break;
    const isTown = last?.kind === 'postcode' ? item.sameLine : last === undefined && item.joined && known;
    const continues = item.kind === 'unit' || isTown;
    if (item.confirms || continues) sure = item.end;
    confirmed ||= item.confirms;
    last = item;
  }
  return { end: sure, confirmed };
}

/** @param first digits with nothing but a space before them may be anything yet */
function itemAt(text: string, end: number, first: boolean): Item | undefined {
  const gap = read(separator, text, end);
  if (gap === undefined) return undefined;
  const start = end + gap.length;
  const sameLine = !gap.includes('\n');
  const joined = sameLine && gap.trim() === '';
  const item = (kind: Item['kind'], length: number, confirms: boolean): Item => ({
    kind,
    end: start + length,
    joined,
    sameLine,
    confirms,
  });
  const code = read(postcode, text, start);
  // A year at the beginning of a line is that of the next copyright.
  if (code !== undefined && !sameLine && year.test(code) && nameAt(text, start + 5) !== undefined) return undefined;
  if (code !== undefined && !(joined && first) && !(first && mayBeYear(text, code, start))) {
    return item('postcode', code.length, true);
  }
  const unit = partAt(text, start);
  if (unit?.kind === 'unit') return item('unit', unit.text.length, false);
  const region = regionAt(text, start, gap);
  if (region !== undefined) return item('region', region.length, !sameLine || leadsToCode(text, start + region.length));
  const name = nameAt(text, start);
  if (name === undefined) return undefined;
  const isCountry = endsInCountry(name);
  const length = name.length + (read(remark, text, start + name.length)?.length ?? 0);
  return item(isCountry ? 'country' : 'name', length, isCountry);
}

/** `…, 2015 was` goes on with a sentence, `…, 2015 Foo` with the name of a town. */
const mayBeYear = (text: string, code: string, start: number): boolean =>
  year.test(code) && nameAt(text, start + code.length + 1) === undefined;

const year = /^(?:19|20)\d\d$/;

/** `, CO` on a line of its own, or between a city and its postal code. */
function regionAt(text: string, start: number, gap: string): string | undefined {
  const short = read(regionCode, text, start);
  if (short === undefined || !/[,–-]/.test(gap) || endsInCountry(short) || !endsItem(text, start + short.length))
    return undefined;
  const isPlaced = gap.includes('\n') || leadsToCode(text, start + short.length);
  return isPlaced || /^\p{Upper}+$/u.test(short) ? short : undefined;
}

const leadsToCode = (text: string, end: number): boolean => read(postcode, text, end + 1) !== undefined;

const endsItem = (text: string, at: number): boolean => /^(?:$|[\s,.?!])/.test(text.slice(at, at + 1));

/** Capitalised words on one line. */
export function nameAt(text: string, start: number): string | undefined {
  let end = start;
  for (let count = 0; count < maxWords; count++) {
    const at = count === 0 ? start : end + 1;
    if (count > 0 && text[end] !== ' ') break;
    const word = wordAt(text, at);
    if (word === undefined) break;
    end = at + word.length;
    if (word.endsWith('.') && word.length > 4) break;
  }
  return end > start ? text.slice(start, end).replace(/\.$/, '') : undefined;
}

export const postcodeAt = (text: string, at: number): string | undefined => read(postcode, text, at);
