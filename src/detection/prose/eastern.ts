import { lazily } from '../../model/lazily.js';
import { EASTERN_FAMILY, EASTERN_GIVEN } from '../gazetteer/names.generated.js';
import type { PersonForm } from './person.js';

const families = lazily(() => new Set(EASTERN_FAMILY.split(' ')));
const givens = lazily(() => new Set(EASTERN_GIVEN.split(' ')));

/** Han, kana and Hangul: everything that may stand in one name, and whatever surrounds it without a space. */
const runs = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/g;
const honorific = /(?:さん|様|氏|先生|殿|君|女士|小姐|씨|님)$/;
const longest = 8;
/** Two characters are a word more often than a name. */
const shortest = 3;

/**
 * Names that are written family first: `山田 太郎`, `김민준`, `王小明先生`. Only such as stand alone: inside a sentence without
 * spaces nothing says where a name ends.
 */
export function findEasternNames(text: string, report: Report): void {
  for (const { 0: written, index } of text.matchAll(runs)) {
    if (written.length > longest) continue;
    const title = honorific.exec(written)?.[0].length ?? 0;
    const end = index + written.length - title;
    const name = text.slice(index, end);
    const whole = isFamilyFirst(name);
    if (title > 0 && (whole || families().has(name))) report('titled', index, end);
    else if (whole) report('prose', index, end);
    else if (families().has(name)) findGiven(text, index, end, report);
  }
}

type Report = (form: PersonForm, start: number, end: number) => void;

/** `山田 太郎`: the given name behind a blank. */
function findGiven(text: string, start: number, end: number, report: Report): void {
  if (text[end] !== ' ') return;
  const given = leading.exec(text.slice(end + 1, end + 1 + longest))?.[0] ?? '';
  if (givens().has(given)) report('prose', start, end + 1 + given.length);
}

const leading = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/;

const isFamilyFirst = (name: string): boolean =>
  name.length >= shortest &&
  [1, 2, 3].some((length) => families().has(name.slice(0, length)) && givens().has(name.slice(length)));
