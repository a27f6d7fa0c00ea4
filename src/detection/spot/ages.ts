import { codeAt } from '../../model/code-at.js';
import type { Dispatch } from '../dispatch.js';
import { candidate, type Emit } from './candidate.js';
import { isLetter } from './characters.js';
import { digitsIn } from './digits.js';

/**
 * What makes the number before it an age. The patterns read lower case: one that ignores case takes as long to prepare as
 * a small tree to scan.
 */
const unit =
  /^(?:[ -]?(?:years?|yrs?)[ -](?:old|of age)|[ -]?(?:yo|y\/o|y\.o\.)(?![\p{Alpha}\p{N}/.])| ?jahre (?:alt|jung)| años de edad| anni d['’]et[àa]| anos de idade| jaar oud| år gam(?:mal|mel|la|le)| ?yaşında|歳|才|岁|歲| ?세(?!\p{Alpha})| ?살)/u;
const french = /^ ans(?![\p{Alpha}\p{N}])/u;
/** A person, and not a bug, a building or a whisky, is so old. */
const person =
  /^(?:[ -]?(?:years?|yrs?)[ -]old[ -,]{1,2}(?:\p{Alpha}{1,12} ){0,2}(?:man|woman|boy|girl|male|female|patient|child|son|daughter|student|person|mother|father|lady|gentleman|teenager|adult|infant|toddler|brother|sister|employee|resident|worker|driver|m|f)\b|[ -]?(?:yo|y\/o|y\.o\.)|歳|才|岁|歲| ?세| ?살)/u;
const subject =
  /(?:(?<![\p{Alpha}\p{N}_])(?:he|she|they|who|i|you|we|mr|mrs|ms|miss|dr|patient|child|boy|girl|man|woman|son|daughter|brother|sister|mother|father|wife|husband|er|sie|ich|il|ils|elles?|tu|nous|vous|lui|lei|él|ella|hij|zij|han|hon)\b\.?(?: \p{Alpha}+){0,3}|(?:['’](?:m|s|re)|j['’]ai)|(?<![\p{Alpha}\p{N}_])(?:aged?|âgée? de|edad(?: de)?|età(?: di)?|idade(?: de)?|im alter von)) $/u;
/** `aged 34`, `my brother just turned 60`, `when she was 78`. */
const introduction =
  /(?<![\p{Alpha}\p{N}_])(?:aged|age of|âgée? de|im alter von|(?:he|she|brother|sister|mother|father|son|daughter|wife|husband|friend|uncle|aunt|cousin|grandmother|grandfather|mom|dad|who|i|just|recently|has|have) (?:just |has |have |recently |finally )?(?:turned|turns|turning)|(?:when|while|until|since|before|after|because|as) (?:he|she|i|they|you|we) (?:was|were|is|am|are)|(?:he|she|i) (?:died|passed away|married|retired) at(?: the age of)?) $/u;
/** What is counted is no age: `turned 60 degrees`. */
const ending = /^(?:[.,;:!?)"']*(?:\s|$)(?! ?(?:%|\p{Lower}+s\b|percent|ms|px|k[gm])))/u;
const reach = 48;
const oldest = 125;

/** Ages, from the words around a number. Forms: `person` where somebody is so old, `years` where something may be. */
export function spotAges(text: string, dispatch: Dispatch, emit: Emit, digits = digitsIn(text)): void {
  if (!dispatch.wantsKind('age')) return;
  for (let index = 0; index < digits.starts.length; index++) {
    const start = digits.starts[index] ?? 0;
    const end = digits.ends[index] ?? start;
    if (end - start <= 3) spotAt(text, start, end, emit);
  }
}

function spotAt(text: string, start: number, end: number, emit: Emit): void {
  const form = mayHaveUnit(text, end) ? formByUnit(text, start, end) : undefined;
  const isPerson = form === undefined && standsBehindWord(text, start) && isIntroduced(text, start, end);
  if (form === undefined && !isPerson) return;
  const years = Number(text.slice(start, end));
  if (years > 0 && years <= oldest) emit(candidate('age', form ?? 'person', text, start, end));
}

/** One look at one character spares most numbers of a program the patterns. */
const mayHaveUnit = (text: string, end: number): boolean => {
  const first = codeAt(text, end);
  return first > 127 || isInitial(first === space || first === hyphen ? codeAt(text, end + 1) : first);
};
/** Of `years`, `Jahre`, `anni`, and all beyond ASCII. */
const isInitial = (code: number): boolean => code > 127 || 'yYjJa'.includes(String.fromCharCode(code));
const [space, hyphen] = [32, 45];

function formByUnit(text: string, start: number, end: number): 'person' | 'years' | undefined {
  if (/[\p{Alpha}\p{N}.,:$€£/_-]/u.test(text[start - 1] ?? '') && !/[\p{Lo}]/u.test(text[start - 1] ?? ''))
    return undefined;
  const written = text.slice(end, end + reach);
  const after = written.toLowerCase();
  const before = text.slice(Math.max(0, start - reach), start).toLowerCase();
  if (french.test(written))
    return /(?<![\p{Alpha}\p{N}_])(?:âgée?|ai|as|a|avons|avez|ont) (?:de )?$/u.test(before) && subject.test(before)
      ? 'person'
      : undefined;
  if (!unit.test(after)) return undefined;
  return person.test(after) || subject.test(before) ? 'person' : 'years';
}

const standsBehindWord = (text: string, start: number): boolean =>
  codeAt(text, start - 1) === space && isLetter(codeAt(text, start - 2));

const isIntroduced = (text: string, start: number, end: number): boolean =>
  ending.test(text.slice(end, end + reach)) &&
  introduction.test(text.slice(Math.max(0, start - reach), start).toLowerCase());
