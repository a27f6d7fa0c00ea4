import { lazily } from '../../model/lazily.js';
import { GROUPS } from '../gazetteer/groups.js';
import { type Around, phraseBefore } from './around.js';
import type { Run } from './runs.js';
import { places } from './vocabulary.js';

/** Groups of two words, which the list writes with a space as all others. */
const firstWords = new Set('cabo cape costa hong new north puerto saint sierra south sri social'.split(' '));

const groups = lazily((): ReadonlySet<string> => {
  const names = new Set<string>();
  let before = '';
  for (const word of GROUPS.trim().split(/\s+/)) {
    if (before === '' && firstWords.has(word)) before = `${word} `;
    else {
      names.add(before + word);
      before = '';
    }
  }
  return names;
});

/** Parties and currents are also ordinary adjectives: without a capital, or at the beginning of a sentence, they say nothing. */
const ordinary = new Set('conservative democratic liberal orthodox republican pole'.split(' '));

/** Whether a folded word or two name a people, a religion or a party; in the plural, too. */
export function isGroup(name: string): boolean {
  const known = groups();
  return known.has(name) || (name.endsWith('s') && known.has(name.slice(0, -1))) || isMen(name, known);
}

const isMen = (name: string, known: ReadonlySet<string>): boolean =>
  /m[ae]ns?$/.test(name) && known.has(name.replace(/m[ae]ns?$/, 'man'));

export type GroupForm = 'known' | 'said' | 'weak';
type Report = (form: GroupForm, start: number, end: number) => void;

/** Peoples, religions and parties among capitalised words. A language is one, too: `English` says less than `Englishman`. */
export function findGroups(run: Run, around: Around, report: Report): void {
  for (const [index, word] of run.words.entries()) {
    const next = run.words[index + 1];
    if (next && isGroup(`${word.key} ${next.key}`) && firstWords.has(word.key)) report('known', word.start, next.end);
    else if (isGroup(word.key) && !(next && places().has(`${word.key} ${next.key}`))) {
      const language = index === 0 && phraseBefore(around.before(), languageCues) === true;
      report(language || ordinary.has(word.key) ? 'weak' : 'known', word.start, word.end);
    }
  }
}

/** Before the name of a language. */
const languageCues: ReadonlyMap<string, true> = new Map(
  ['in', 'into', 'speak', 'speaks', 'studying', 'study', 'learn', 'language', 'to', 'from', '('].map((cue) => [
    cue,
    true,
  ]),
);

/** Somebody says what they are, in lower case: `I am cambodian`, `proud saudis`. */
const said = /\b(?:am|are|is|was|were|born|proud|being|a|an|the) ([a-z]{4,20}(?: [a-z]{4,12})?)\b/gi;

export function findSaidGroups(text: string, report: Report): void {
  for (const match of text.matchAll(said)) {
    const words = match[1] ?? '';
    const start = match.index + match[0].length - words.length;
    if (words !== words.toLowerCase()) continue;
    if (words.includes(' ') && isGroup(words)) report('said', start, start + words.length);
    else reportWords(words, start, report);
  }
}

function reportWords(words: string, start: number, report: Report): void {
  let at = start;
  for (const word of words.split(' ')) {
    if (isGroup(word) && !ordinary.has(word)) report('said', at, at + word.length);
    at += word.length + 1;
  }
}
