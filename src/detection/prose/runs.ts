import { codeAt } from '../../model/code-at.js';
import { isDigit } from '../spot/characters.js';
import { letters, mayBeCapital } from './letters.js';
import { type Word, wordAt, wordEnd } from './word.js';

/** Capitalised words with one space between them, as far as they go. */
export interface Run {
  readonly words: readonly Word[];
  readonly start: number;
  readonly end: number;
  /** An identifier, a version or an abbreviation joins it: `Visual Studio2`, `React Router.js`. */
  readonly joined: boolean;
  /** The number of a house or of a model follows, and no year. */
  readonly numbered: boolean;
  /** `’s` follows. */
  readonly possessive: boolean;
  /** Where to read on. */
  readonly next: number;
}

/** More are a heading in capitals. */
const maxWords = 9;
const maxParticles = 2;
const maxParticle = 6;

const particles = new Set(
  'af al av bei bin da das de del della den der di dos du ibn la las los nad ob of sur ten ter u upon van von zu'.split(
    ' ',
  ),
);
const honorificWithStop =
  /^(?:mr|mrs|ms|mx|dr|prof|st|hr|sr|sra|srta|dott|ing|mme|mlle|rev|hon|capt|sgt|lt|col|gen|sen|gov|jr)$/;

/** Every run of a text, in order. */
export function* runsIn(text: string): Generator<Run> {
  const capital = new RegExp(mayBeCapital, 'g');
  while (capital.test(text)) {
    const at = capital.lastIndex - 1;
    if (!isCapitalAt(text, at)) continue;
    const run = opens(text, at) ? readRun(text, at) : undefined;
    if (run && run.words.length > 0) yield run;
    capital.lastIndex = run?.next ?? wordEnd(text, at);
  }
}

/** What joins a word to the token before it: a path, an address, an identifier, a call. */
const joining = new Set([...'/@\\#$=-.&%~`+:_'].map((character) => character.charCodeAt(0)));
/** Emphasis, a dash and a colon join only to a word before them. */
const loose = new Set([...'_:-'].map((character) => character.charCodeAt(0)));

function opens(text: string, at: number): boolean {
  const code = codeAt(text, at - 1);
  if (isDigit(code) || letters().isLetter(code)) return false;
  if (!joining.has(code)) return true;
  const before = codeAt(text, at - 2);
  return loose.has(code) && !isDigit(before) && !letters().isLetter(before) && !loose.has(before);
}

/** The run that begins with the capital at `start`. Costs no more than its own length. */
export function readRun(text: string, start: number): Run {
  const words: Word[] = [];
  let at = start;
  let read = start + 1;
  let joined = false;
  let possessive = false;
  while (at >= 0 && words.length < maxWords) {
    const end = wordEnd(text, at);
    const word = wordAt(text, at, end);
    if (word === undefined) joined = true;
    else words.push(word);
    possessive = word !== undefined && end > word.end;
    const following = joined || possessive || word === undefined ? -1 : nextWord(text, word);
    const particle = following < 0 || isCapitalAt(text, following) ? following : skipParticles(text, following);
    if (particle > following) words.push(particleAt(following, particle));
    read = end;
    at = particle;
  }
  if (words.at(-1)?.kind === 'particle') words.pop();
  const end = words.at(-1)?.end ?? read;
  const numbered = number.test(text.slice(end, end + longestNumber));
  return { words, start, end, joined, numbered, possessive, next: read };
}

const number = /^ (?!(?:19|20)\d\d\b)\d{1,4}[a-z]?\b/;
const longestNumber = 7;

const isCapitalAt = (text: string, at: number): boolean => letters().isCapital(codeAt(text, at));

/** Where the word after one blank begins, behind the stop of an initial or a title; -1 when something else follows. */
function nextWord(text: string, { end, kind, key }: Word): number {
  const stop = text[end] === '.' && (kind === 'initial' || honorificWithStop.test(key)) ? end + 1 : end;
  return text[stop] === ' ' || text[stop] === '\u00a0' ? stop + 1 : -1;
}

const particleAt = (start: number, beyond: number): Word => ({
  start,
  end: beyond - 1,
  key: '',
  flags: 0,
  kind: 'particle',
  foreign: false,
});

/** Where the capital behind one or two particles stands; -1 when there is none. */
function skipParticles(text: string, start: number): number {
  let at = start;
  for (let count = 0; count < maxParticles; count++) {
    let end = at;
    while (end - at < maxParticle && letters().isLetter(codeAt(text, end))) end++;
    if (text[end] !== ' ' || !particles.has(text.slice(at, end))) return -1;
    at = end + 1;
    if (isCapitalAt(text, at)) return at;
  }
  return -1;
}
