import { isDigit, isHex, isLower, isUpper } from '../spot/characters.js';

/**
 * What a cell is made of up to some character, and so what may come next. Cells of one make have one shape
 * (`cell-shape.ts`), though not the other way round: a make is told in steps of a character, without looking ahead, and so in
 * a fraction of the time.
 */
export interface Make {
  /**
   * Before the word that has begun: signs as they are, letters as a run, what may be hexadecimal figure by figure, and
   * words in small letters with a space between them as one.
   */
  readonly done: string;
  /** All of the word that has begun, as long as it may be an id of a machine. */
  readonly word: string;
  /** Where that began. */
  readonly wordFrom: number;
  /** A word has begun that is none. */
  readonly isInWord: boolean;
  /** The part that was seen of what may be a UUID, and where it began. */
  readonly uuid: string;
  readonly uuidFrom: number;
  /** The octets that were seen of what may be an IPv4 address, and where it began. */
  readonly quad: string;
  readonly quadFrom: number;
  /** Where one goes on behind an id or an address that begins here. */
  readonly jumps: Map<string, number>;
}

export const nothingYet = (): Make => ({
  done: '',
  word: '',
  wordFrom: 0,
  isInWord: false,
  uuid: '',
  uuidFrom: 0,
  quad: '',
  quadFrom: 0,
  jumps: new Map(),
});

const [figure, smallHex, small, capitalHex, capital] = ['0', 'h', 'a', 'H', 'A'];
const [other, blank] = ['\u0080', '\u00a0'];
const classes = [figure, smallHex, small, capitalHex, capital, other, blank];
const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
const symbols = [...classes, ...ascii.filter((_, code) => classOf(code) === undefined)];

/** Behind the kinds of characters comes whether a cell may end here. */
export const isWhole = symbols.length;
export const numberOfKinds = symbols.length;
export const symbolOf = (kind: number): string => symbols[kind] ?? other;

/** The kind of each character: figures, letters, each sign by itself. */
export const kindOf = new Uint8Array(0x10000).fill(symbols.indexOf(other));
for (const [code, character] of ascii.entries()) kindOf[code] = symbols.indexOf(classOf(code) ?? character);
// `White_Space` of Unicode beyond ASCII (UAX #44), and the mark that a file may begin with.
for (const character of '\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff')
  kindOf[character.charCodeAt(0)] = symbols.indexOf(blank);
kindOf.fill(symbols.indexOf(blank), 0x2000, 0x200b);

function classOf(code: number): string | undefined {
  if (isDigit(code)) return figure;
  if (isLower(code)) return isHex(code) ? smallHex : small;
  if (isUpper(code)) return isHex(code) ? capitalHex : capital;
  return undefined;
}

/** The make behind one more character. @param from where in the table the make stands */
export function behind(make: Make, from: number, symbol: string): Make {
  return {
    ...nothingYet(),
    ...wordBehind(make, from, symbol),
    ...uuidBehind(make, from, symbol),
    ...quadBehind(make, from, symbol),
  };
}

type Word = Pick<Make, 'done' | 'word' | 'wordFrom' | 'isInWord'>;

function wordBehind(make: Make, from: number, symbol: string): Word {
  const { done, word, wordFrom, isInWord } = make;
  const ended = { word: '', wordFrom: 0 };
  if (!letters.test(symbol)) return { ...ended, done: done + word + symbol, isInWord: false };
  if (!isInWord && mayBeId.test(word + symbol))
    return { done, word: word + symbol, wordFrom: word === '' ? from : wordFrom, isInWord };
  let said = done;
  let isIn = isInWord;
  for (const each of word + symbol) {
    said = joined(said, isIn, each === smallHex ? small : each === capitalHex ? capital : each);
    isIn = true;
  }
  return { ...ended, done: said, isInWord: true };
}

const letters = /^[0hHaA]$/;
/** Hexadecimal figures in one case, or as many as a part of a UUID has in any. */
const mayBeId = /^(?:[0h]+|[0H]+|[0hH]{1,12})$/;

/** A run of letters is one sign, and so are words in small letters with a space between them. */
function joined(done: string, isInWord: boolean, symbol: string): string {
  if (symbol === figure) return done + symbol;
  if (isInWord) return done.endsWith(symbol) ? done : done + symbol;
  return symbol === small && done.endsWith(`${small} `) ? done.slice(0, -1) : done + symbol;
}

function uuidBehind(
  { word, isInWord, uuid, uuidFrom }: Make,
  from: number,
  symbol: string,
): Pick<Make, 'uuid' | 'uuidFrom'> {
  if (mayBeUuid.test(uuid + symbol) && uuid !== '') return { uuid: uuid + symbol, uuidFrom };
  const begins = word === '' && !isInWord && mayBeUuid.test(symbol);
  return begins ? { uuid: symbol, uuidFrom: from } : { uuid: '', uuidFrom: 0 };
}

/** What a UUID may begin with. */
const mayBeUuid = /^[0hH]{1,8}$|^[0hH]{8}-(?:[0hH]{4}-){0,2}[0hH]{0,4}$|^[0hH]{8}-(?:[0hH]{4}-){3}[0hH]{0,12}$/;

function quadBehind(
  { done, word, quad, quadFrom }: Make,
  from: number,
  symbol: string,
): Pick<Make, 'quad' | 'quadFrom'> {
  const begins = quad === '' && symbol === figure && !(done + word).endsWith(figure);
  const longer = quad === '' && !begins ? '' : quad + symbol;
  return mayBeQuad.test(longer) ? { quad: longer, quadFrom: begins ? from : quadFrom } : { quad: '', quadFrom: 0 };
}

/** What an address may begin with. */
const mayBeQuad = /^(?:0{1,3}\.){0,3}0{1,3}$|^(?:0{1,3}\.){1,3}$/;
