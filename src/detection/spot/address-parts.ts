import { isOtherWord, isStreetWord, leadsToName, unitWords } from './address-words.js';

/** A word, number or unit of an address, read at a place of the text. */
export interface Part {
  readonly kind: 'number' | 'word' | 'unit';
  readonly text: string;
  readonly end: number;
}

const number = /\d{1,6}(?:[A-Za-z]| (?:bis|ter)(?=,? ))?(?:[/-]\d{1,4}[A-Za-z]?)?(?![\p{Alpha}\p{N}]|[.,:]\d|[%°])/uy;
const unit = new RegExp(
  `(?:(?:${unitWords})(?:\\.:? ?|: ?| )(?:#|no\\.? |nr\\.? )?\\d{1,5}[A-Za-z]?|(?:suite|apt\\.?|unit|flat|ste\\.?|apartment|block) [A-Z]|# ?\\d{1,5}|\\d{1,2}[ºª°](?: [A-Z]{1,4})?)(?![\\p{Alpha}\\p{N}])`,
  'iuy',
);
/** Capital first: `St.`, `d'Ouchy`, `El-Jazzar`, `C/`. Old Greek fonts have the sign of increment (U+2206) for Delta. */
const word =
  /(?:\p{Upper}\.(?:\p{Upper}\.)+|(?:[dlDL]['’])?\p{Upper}[\p{Alpha}\p{M}∆]*(?:['’-]\p{Alpha}[\p{Alpha}\p{M}]*)*(?:\.(?! ?\p{Upper}\p{Lower}+ \p{Lower})|\/(?= ))?)(?![\p{Alpha}\p{N}_=(:@])/uy;
const smallWord = /(?:c\/(?= )|\p{Lower}[\p{Alpha}\p{M}]*['’.]?)(?![\p{Alpha}\p{N}_=(:@])/uy;

/** The part of an address that begins at `at`; undefined where it ends. */
export function partAt(text: string, at: number): Part | undefined {
  const found = (kind: Part['kind'], match: string | undefined): Part | undefined =>
    match === undefined ? undefined : { kind, text: match, end: at + match.length };
  return (
    found('unit', read(unit, text, at)) ?? found('number', read(number, text, at)) ?? found('word', wordAt(text, at))
  );
}

/** A capitalised word, or a small one that leads to another or belongs to a street. */
export function wordAt(text: string, at: number): string | undefined {
  const capitalised = read(word, text, at);
  if (capitalised !== undefined) return isOtherWord(capitalised) ? undefined : capitalised;
  const small = read(smallWord, text, at);
  if (small === undefined) return undefined;
  if (isStreetWord(small)) return small;
  const next = at + small.length + 1;
  const leads = leadsToName(small) && (text[next - 1] === ' ' || small.endsWith('’') || small.endsWith("'"));
  return leads && wordAt(text, next) !== undefined ? small : undefined;
}

export function read(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
