import type { Span } from '../../model/position.js';
import type { Piece } from './piece.js';

const name = 'written-out signs';

/** The usual sign. */
const usual = /[([{][Aa][Tt][)\]}]/g;
/** What the others have in them, by a rarer part, so that most texts are asked for that alone. */
const words: readonly (readonly [string, readonly string[]])[] = [
  ['AT', ['AT ', 'AT_']],
  ['[ ', ['[ at', '[ At']],
  ['@', ['@)', '@]', '@ )', '@ ]']],
  ['ät', ['ät)', 'ät]']],
];
const signs = /[([{][ \t]?(?:[Aa][Tt]|ät|@)[ \t]?[)\]}]|(?<=\w)[ _]AT[ _](?=\w)/;
/** As far before and behind what is found of it, in characters, a sign stands. */
const [before, behind] = [3, 7];
const bracketedDot =
  '[ \\t]{0,2}[(\\[{][ \\t]{0,2}(?:[Dd][Oo][Tt]|[Pp]unkt|punto|point|ponto|\\.)[ \\t]{0,2}[)\\]}][ \\t]{0,2}';
/** Each dot is told from a label by its first character, so that no text can be read in many ways. */
const manners = {
  /** Beside an `at` in brackets, dots may be words. */
  bracketed: mannerOf(`\\.|${bracketedDot}| (?:dot|Dot|DOT) `, `\\.|${bracketedDot}|[ _](?:dot|Dot|DOT)[ _]`),
  /** A bare `AT` needs a `DOT` that is as loud. */
  loud: mannerOf(`\\.|${bracketedDot}| DOT `, `${bracketedDot}|[ _]DOT[ _]`),
};

interface Manner {
  readonly local: RegExp;
  readonly domain: RegExp;
  readonly dots: RegExp;
}

/** How the rest of an address is written around its sign. Labels and top-level domains: RFC 1035 §2.3.1, RFC 5891. */
function mannerOf(localDot: string, domainDot: string): Manner {
  const label = '[\\p{Alpha}\\p{N}](?:[\\p{Alpha}\\p{N}-]{0,61}[\\p{Alpha}\\p{N}])?';
  return {
    local: new RegExp(
      `(?<![\\p{Alpha}\\p{N}_+.-])[\\p{Alpha}\\p{N}][\\p{Alpha}\\p{N}_+-]*(?:(?:${localDot})[\\p{Alpha}\\p{N}_+-]+)*$`,
      'u',
    ),
    domain: new RegExp(`(?:${label}(?:${domainDot})){1,8}\\p{Alpha}{2,24}(?![\\p{Alpha}\\p{N}_])`, 'uy'),
    dots: new RegExp(`${localDot}|${domainDot}`, 'gu'),
  };
}

/** RFC 5321 §4.5.3.1: at most 64 octets before the `@`; as much again for words that stand for dots. */
const maxLocal = 128;

/** Addresses written so that machines do not find them: `jane (at) example (dot) com`, `jane AT example DOT com`. */
export function writtenOutAddresses(text: string): readonly Piece[] {
  return signsIn(text).flatMap((sign) => piecesAround(text, sign));
}

function signsIn(text: string): Span[] {
  const found = text.search(usual) < 0 ? [] : Array.from(text.matchAll(usual), ({ index }) => index);
  for (const word of words.flatMap(([part, wholes]) => (text.includes(part) ? wholes : []))) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push(at);
  }
  return found.sort((one, other) => one - other).flatMap((trace) => signAt(text, trace) ?? []);
}

function signAt(text: string, trace: number): Span | undefined {
  const from = Math.max(0, trace - before);
  const sign = signs.exec(text.slice(from, trace + behind));
  return sign ? { start: from + sign.index, end: from + sign.index + sign[0].length } : undefined;
}

function piecesAround(text: string, sign: Span): readonly Piece[] {
  const at = spaced(text, sign);
  const manner = /^[ _]/.test(text.charAt(sign.start)) ? manners.loud : manners.bracketed;
  const local = manner.local.exec(text.slice(Math.max(0, at.start - maxLocal), at.start))?.[0] ?? '';
  manner.domain.lastIndex = at.end;
  const domain = manner.domain.exec(text)?.[0] ?? '';
  if (!isAddress(local, domain)) return [];
  return [
    ...dotsIn(local, at.start - local.length, manner),
    { name, ...at, text: '@' },
    ...dotsIn(domain, at.end, manner),
  ];
}

/** The sign with the spaces around it. */
function spaced(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (start - from < 2 && isSpace(text[from - 1])) from--;
  while (to - end < 2 && isSpace(text[to])) to++;
  return { start: from, end: to };
}

const isSpace = (character: string | undefined): boolean => character === ' ' || character === '\t';

/** `look (at) example.com` is a sentence, and so is everything in capitals: there, `AT` is a word like any other. */
const isAddress = (local: string, domain: string): boolean =>
  local !== '' &&
  domain !== '' &&
  !verbs.has(local.toLowerCase()) &&
  /\p{Lower}/u.test((local + domain).replace(/dot/g, ''));

const verbs = new Set(
  (
    'are arrive arrived available be been found hosted is it live located look looked looking looks meet published see ' +
    'seen that the them there this us was were you'
  ).split(' '),
);

function* dotsIn(written: string, offset: number, { dots }: Manner): Iterable<Piece> {
  for (const { 0: dot, index } of written.matchAll(dots)) {
    if (dot !== '.') yield { name, start: offset + index, end: offset + index + dot.length, text: '.' };
  }
}
