import { lazily } from '../../model/lazily.js';
import { type Around, phraseAfter, phraseBefore } from './around.js';
import { fillsLine } from './lines.js';
import type { Run } from './runs.js';
import { common, countries, family, given, place, places } from './vocabulary.js';
import type { Word } from './word.js';

/**
 * `known`: a country, state or city by its name. `said`: the sentence says that something is there. `line`: at the end
 * of an address. `weak`: a place that may be something else.
 */
export type PlaceForm = 'known' | 'said' | 'line' | 'weak';

type ReportPlace = (form: PlaceForm, start: number, end: number) => void;

const list = (words: string): ReadonlyMap<string, true> =>
  new Map(
    words
      .trim()
      .split(/\s*[,\n]\s*/)
      .map((phrase) => [phrase, true]),
  );

/** After these words stands the name of a place, whatever it is. */
const certain = lazily(() =>
  list(`
    live in, lives in, lived in, living in, grew up in, grown up in, raised in, born in, based in, located in, situated in
    resident of, residents of, native of, citizen of, citizens of, travelling to, traveling to, travel to, travelled to
    traveled to, moved to, moving to, move to, flew to, fly to, flight to, drove to, returned to, return to, trip to, visit to, visited
    visiting, arrived in, headquartered in, stationed in, city of, town of, village of, capital of, kingdom of, republic of
    university of, mayor of, president of, king of, queen of, province of, state of, home city, hometown, home town
    southern, northern, eastern, western, central, street in, year in, year in, around the world to, outskirts of, suburb of
    downtown, town in, city in, village in, where :, injured in, died in, buried in, holiday in, vacation in, office in, offices in
  `),
);
const likely = lazily(() => list('in, from, to, near, at, of, across, around, throughout, outside'));
/** Before them stands one. */
const followed = lazily(() =>
  list('leader, country club, government, bridge is, bridge was, embassy, airport, parliament'),
);

/** Places among capitalised words: the longest known name, or whatever the sentence calls a place. */
export function findPlaces(text: string, run: Run, around: Around, report: ReportPlace): void {
  const { words, cued } = withoutLead(run.words);
  const [first] = words;
  if (!first) return;
  const near = first === run.words[0] ? around.before() : [run.words[run.words.indexOf(first) - 1]?.key ?? ''];
  const said = cued || phraseBefore(near, certain()) === true || phraseAfter(around.after(), followed()) === true;
  const end = namedEnd(words);
  const whole = !run.joined && end - first.start > 2;
  if (whole && said) report('said', first.start, end);
  else if (whole && endsAddress(text, { ...run, start: first.start })) report('line', first.start, run.end);
  else findKnown(words, near, report);
}

function findKnown(words: readonly Word[], near: readonly string[], report: ReportPlace): void {
  for (let at = 0; at < words.length; ) {
    const length = knownLength(words, at);
    const [from, to] = [words[at], words[at + length - 1]];
    if (length > 0 && from && to) {
      const alone = at === 0 && length === words.length;
      report(formOf(from, length, alone, near), from.start, to.end);
    }
    at += Math.max(length, 1);
  }
}

const directions = new Set('north south east west northern southern eastern western central upper lower'.split(' '));
const institutions = new Set(
  'university city town village republic kingdom state province county bishop mayor'.split(' '),
);
const prepositions = new Set('in at from to near of for with by on the across around'.split(' '));

/** Without what stands before the name of a place in the same run: `In Estonia`, `Southern Italy`, `University of Bergen`. */
function withoutLead(words: readonly Word[]): { words: readonly Word[]; cued: boolean } {
  const [first, second] = words;
  if (!first || !second) return { words, cued: false };
  if (prepositions.has(first.key) || directions.has(first.key)) {
    return knownLength(words, 0) > 1
      ? { words, cued: false }
      : { words: words.slice(1), cued: directions.has(first.key) };
  }
  const belongs = institutions.has(first.key) && second.kind === 'particle';
  return belongs ? { words: words.slice(2), cued: true } : { words, cued: false };
}

/** Where a name ends before the sort of thing it names: `Springfield` of `Springfield Country Club`. */
function namedEnd(words: readonly Word[]): number {
  const last = words.findLastIndex(({ flags }) => (flags & common) === 0 || (flags & (given | family | place)) !== 0);
  return (words[last] ?? words.at(-1))?.end ?? 0;
}

/** How many words from `first` are a known place; 0 when none is. */
function knownLength(words: readonly Word[], first: number): number {
  for (let length = Math.min(4, words.length - first); length > 0; length--) {
    const name = words.slice(first, first + length).map(({ key, kind }) => (kind === 'particle' ? 'of' : key));
    if (places().has(name.join(' ').replaceAll('-', ' '))) return length;
  }
  return 0;
}

function formOf(word: Word, length: number, alone: boolean, near: readonly string[]): PlaceForm {
  const name = (word.flags & (given | family)) !== 0;
  if (length > 1 || (word.flags & (common | given | family)) === 0) return alone ? 'known' : 'weak';
  if (!alone) return 'weak';
  if (countries().has(word.key) && !peoplesNames.has(word.key)) return 'known';
  return name && phraseBefore(near, likely()) === true ? 'known' : 'weak';
}

/** Countries after which people are named more often. */
const peoplesNames = new Set(['chad', 'georgia', 'israel', 'jordan']);

/** Looked at for a house number, before a place at the end of a line. */
const lineReach = 120;

/** `123 Main Street, Springfield`; `Springfield` in a line of its own above a country or a postcode. */
function endsAddress(text: string, run: Run): boolean {
  const ends = run.end >= text.length || text[run.end] === '\n';
  if (!ends) return false;
  const before = text.slice(Math.max(0, run.start - lineReach), run.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const number = line.search(/\d/);
  if (number >= 0 && line.endsWith(', ') && /\p{Alpha}/u.test(line.slice(number))) return true;
  if (!fillsLine(text, run)) return false;
  const below = text.slice(run.end, run.end + 60);
  const [, country = ''] = /^\n[ >?|]*(\p{Upper}[\p{Alpha} ]+?)(?: \(.*\))? ?\d{3,}/u.exec(below) ?? [];
  return /\d/.test(before) && places().has(country.toLowerCase());
}
