import type { Format } from '../format.js';
import type { OutlineWriter } from '../outline.js';
import { beginMember, type Frame, openFrame, roleOf } from './frame.js';
import { type Language, languageOf, languages } from './languages.js';
import { createLiterals } from './literals.js';
import { readTokens } from './tokens.js';

/**
 * Programs, in the languages that write strings in quotes and values in brackets: a literal stands under the name that it
 * is assigned to, the key of a map, the parameter or the function it is given to, be it lines above. An object is a record.
 */
export const sourceCode: readonly Format[] = languages.map((language) => ({
  name: 'source code',
  is: (path) => languageOf(path) === language,
  isProgram: true,
  outline: (text, writer) => outlineSource(text, language, writer),
}));

function outlineSource(text: string, language: Language, writer: OutlineWriter): void {
  const root = openFrame(0, -1, undefined);
  let frame: Frame = root;
  /** How many brackets of each kind are open. */
  const open = new Map<number, number>();
  const takeLiteral = createLiterals(text, language, writer);
  readTokens(text, language, {
    open: (bracket, at) => {
      open.set(bracket, (open.get(bracket) ?? 0) + 1);
      frame = openFrame(bracket, at, frame);
    },
    close: (closing) => {
      const wanted = openingOf(closing);
      // A bracket that closes nothing is left alone.
      if ((open.get(wanted) ?? 0) === 0) return;
      for (let closed = 0; closed !== wanted && frame.parent; frame = frame.parent) {
        closed = frame.bracket;
        open.set(closed, (open.get(closed) ?? 0) - 1);
        frame.parent.closed = frame.open;
      }
    },
    comma: (at) => beginMember(frame, at + 1),
    lineEnd: (at) => {
      if (endsStatement(text, frame, at)) beginMember(frame, at + 1);
    },
    separator: (at) => {
      if (text.charCodeAt(at) === equals && text.charCodeAt(frame.separator) === colon)
        frame.annotation = frame.separator;
      frame.separator = at;
    },
    literal: (quote, start, end) => takeLiteral(frame, quote, start, end),
  });
}

const [colon, equals] = [0x3a, 0x3d];

const openingOf = (closing: number): number => (closing === 0x29 ? 0x28 : closing - 2);

const brace = 0x7b;

/** In parentheses and lists a line end says nothing. Elsewhere what stands before it tells. */
function endsStatement(text: string, frame: Frame, at: number): boolean {
  if (frame.parent && frame.bracket !== brace) return false;
  let last = at - 1;
  while (isSpace(text.charCodeAt(last))) last--;
  const before = text.charAt(last);
  // An empty line says no more than the one before it.
  if (before === '\n') return false;
  // Behind the colon of Python a block begins, behind that of a map a value.
  if (before === ':') return frame.bracket !== brace || roleOf(text, frame) !== 'map';
  return !goesOn.has(before);
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0d;

const goesOn = new Set('=([{,+\\|&?.>');
