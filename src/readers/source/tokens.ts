import type { Language } from './languages.js';
import { createSkipper } from './skipper.js';
import type { TokenTaker } from './taker.js';

const codesOf = (characters: string): number[] => Array.from(characters, (character) => character.charCodeAt(0));
const [lineFeed, openBrace, openSquare, openRound, closeBrace, closeSquare, closeRound] = codesOf('\n{[(}])');
const [comma, semicolon, colon, equals, greater] = codesOf(',;:=>');

const [other, structural, skippable] = [0, 1, 2];
const kindsOf = new Map<Language, Uint8Array>();

/** What each character of ASCII may begin in a language: nothing, what structures code, or what is gone over. */
function kindsIn(language: Language): Uint8Array {
  const known = kindsOf.get(language);
  if (known) return known;
  const kinds = new Uint8Array(128).fill(other);
  for (const code of codesOf('\n{[(}]),;:=')) kinds[code] = structural;
  for (const code of codesOf(startsOf(language))) kinds[code] = skippable;
  kindsOf.set(language, kinds);
  return kinds;
}

function startsOf(language: Language): string {
  const { lineComments, blockComments, longQuotes, quotes, rawString, heredoc } = language;
  const { hasCharacters, hasTemplates, hasRegexes, hasLeftArrows } = language;
  const written = [...lineComments, ...[...blockComments, ...longQuotes].map(([start]) => start)];
  const starts = [
    ...written.map((start) => start.charAt(0)),
    ...(rawString ? ['"'] : []),
    ...(heredoc ? ['<', '\n'] : []),
    ...(hasCharacters ? ["'"] : []),
    ...(hasTemplates ? ['`'] : []),
    ...(hasRegexes ? ['/'] : []),
    ...(hasLeftArrows ? ['<'] : []),
  ];
  return quotes + starts.join('');
}

/** Goes through a program once. What looks like a literal and does not end is code. */
export function readTokens(text: string, language: Language, taker: TokenTaker): void {
  const kinds = kindsIn(language);
  const skipper = createSkipper(text, language, taker);
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? kinds[code] : other;
    if (kind === other) {
      at++;
      continue;
    }
    const end = kind === skippable ? skipper.skip(at) : at;
    if (end > at) at = end;
    else {
      tell(taker, text, code, at);
      at++;
      if (code === openBrace || code === closeBrace) at = skipper.brace(code === openBrace, at);
    }
  }
}

function tell(taker: TokenTaker, text: string, code: number, at: number): void {
  switch (code) {
    case lineFeed:
      taker.lineEnd(at);
      break;
    case openBrace:
    case openSquare:
    case openRound:
      taker.open(code, at);
      break;
    case closeBrace:
    case closeSquare:
    case closeRound:
      taker.close(code);
      break;
    case comma:
    case semicolon:
      taker.comma(at);
      break;
    case colon:
    case equals: {
      const separator = separatorAt(text, code, at);
      if (separator >= 0) taker.separator(separator);
    }
  }
}

/** Where the separator ends that begins here, if one does: not `::`, `==`, `<=`, nor the first character of `:=`. */
function separatorAt(text: string, code: number, at: number): number {
  const next = text.charCodeAt(at + 1);
  const before = text.charCodeAt(at - 1);
  if (code === colon) return next === colon || next === equals || before === colon ? -1 : at;
  if (next === greater) return at + 1;
  return next === equals || comparing.includes(before) ? -1 : at;
}

const comparing = codesOf('=!<>');
