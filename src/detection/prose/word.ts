import { codeAt } from '../../model/code-at.js';
import { isDigit } from '../spot/characters.js';
import { foldName } from './fold.js';
import { letters } from './letters.js';
import { family, flagsOf } from './vocabulary.js';

/** A word of a run: capitalised, an initial, or a particle between two capitalised words. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As the gazetteers list it. */
  readonly key: string;
  /** What the gazetteers say of it; of a name with a hyphen what they say of all its parts. */
  readonly flags: number;
  readonly kind: 'capital' | 'capitals' | 'initial' | 'particle';
  /** Written with letters that English has not. */
  readonly foreign: boolean;
}

/** Longer ones are identifiers, or noise. */
const maxWordLength = 30;

/** Letters, with apostrophes and hyphens between them; other characters of an identifier are taken along. */
export function wordEnd(text: string, start: number): number {
  const { isLetter } = letters();
  let end = start + 1;
  for (;;) {
    const code = codeAt(text, end);
    if (isLetter(code)) end++;
    else if (joins(code) && isLetter(codeAt(text, end + 1))) end += 2;
    else return end;
  }
}

const joins = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2d;

/** Directly behind a word they make it an identifier, a call, a path or an address. */
const identifying = new Set([...'_@/\\=([{$#+%&'].map((character) => character.charCodeAt(0)));

/** Where an identifier ends that begins with letters. */
function isIdentifier(text: string, end: number): boolean {
  const code = codeAt(text, end);
  if (isDigit(code)) return true;
  const after = codeAt(text, end + 1);
  const goesOn = isDigit(after) || letters().isLetter(after);
  if (code === 0x2e || code === 0x2d) return goesOn && !isInitials(text, end);
  if (code === 0x3a) return after === 0x3a;
  if (code === 0x5b) return letters().isLetter(after);
  return identifying.has(code) && (code !== 0x5c || after !== 0x6e);
}

/** `J.R.R.`: a stop after one capital, with another capital behind it. */
const isInitials = (text: string, stop: number): boolean =>
  letters().isCapital(codeAt(text, stop - 1)) &&
  !letters().isLetter(codeAt(text, stop - 2)) &&
  letters().isCapital(codeAt(text, stop + 1));

/** The word between two places, or nothing when it is an identifier, an address or part of a path. */
export function wordAt(text: string, start: number, end: number): Word | undefined {
  if (end - start > maxWordLength) return undefined;
  if (isIdentifier(text, end)) return undefined;
  const whole = text.slice(start, end);
  const written = /['’]s$/i.test(whole) ? whole.slice(0, -2) : whole;
  const kind = kindOf(written);
  if (kind === undefined) return undefined;
  const key = foldName(written);
  const flags = key.includes('-') ? flagsOfParts(key) : flagsOf(key) | (descends.test(written) ? family : 0);
  return {
    start,
    end: start + written.length,
    key,
    flags,
    kind,
    foreign: !ascii.test(written) && /[^\0-\x7f’]/.test(written),
  };
}

/** `Son of`, `descendant of`: such words are family names, known or not. */
const descends = /^(?:Mc|O['’])\p{Upper}\p{Lower}/u;

const flagsOfParts = (key: string): number =>
  key
    .split('-')
    .map(flagsOf)
    .reduce((all, flags) => all & flags);

/** Capitals inside a word are those of `McDonald`, `O’Brien`, `DeWitt`, `Jean-Luc`; others are of an identifier. */
const innerCapitals =
  /^(?:(?:Mc|Mac|Fitz|De|Di|Du|La|Le|Van|[ODdL]['’])?\p{Upper}[\p{Lower}\p{M}]*(?:[’'-]\p{Alpha}[\p{Lower}\p{M}]*)*)$/u;
/** Legal forms with capitals inside. */
const legalForms = new Set(['GmbH', 'KGaA', 'ApS', 'SpA', 'eV']);
const ascii = /^[A-Z][a-z]+$/;

function kindOf(written: string): Word['kind'] | undefined {
  if (ascii.test(written) || legalForms.has(written)) return 'capital';
  if (written.length === 1) return 'initial';
  if (written.toUpperCase() === written) return 'capitals';
  return innerCapitals.test(written) ? 'capital' : undefined;
}
