/** Told of what a printed value is made of, in order of place. */
export interface PrintedTaker {
  readonly open: (kind: 'map' | 'list') => void;
  readonly close: () => void;
  /** Behind it stands the value of what was just told. */
  readonly names: () => void;
  /** What was just told is a value, if it names nothing. */
  readonly ends: () => void;
  /** A string without its quotes, or bare words. */
  readonly text: (start: number, end: number) => void;
}

const [backslash, lineFeed, space] = [0x5c, 0x0a, 0x20];

/**
 * Goes through a value that a program has printed: an object of pretty-format, `Object { "email": "…" }`, of Rust's
 * `Debug`, `User { email: "…" }`, of Python, `dict({'email': '…'})` and `User(email='…')`. The word before a bracket says
 * of what class the value is, and counts for nothing.
 */
export function readPrinted(text: string, taker: PrintedTaker): void {
  const open: string[] = [];
  const endOfString = createStrings(text);
  for (let at = 0; at < text.length; ) at = readSign(text, at, open, endOfString, taker);
  taker.ends();
}

/** @returns where the next one begins */
function readSign(text: string, at: number, open: string[], endOfString: EndOfString, taker: PrintedTaker): number {
  switch (text.charAt(at)) {
    case '"':
    case "'":
    case '`':
      return readQuoted(at, endOfString(at), taker);
    case '{':
    case '[':
    case '(':
      return openAt(text, at, open, taker);
    case '}':
    case ']':
    case ')':
      taker.ends();
      if (open.pop() === shown) taker.close();
      return at + 1;
    case ',':
    case '\n':
      taker.ends();
      return at + 1;
    case ':':
    case '=':
      taker.names();
      return at + (text[at + 1] === '>' ? 2 : 1);
    default:
      return text.charCodeAt(at) <= space ? at + 1 : readWords(text, at, taker);
  }
}

/** Whether a bracket is told of: of the two in `dict({` one is. */
const shown = 'shown';
const hidden = 'hidden';

function openAt(text: string, at: number, open: string[], taker: PrintedTaker): number {
  const sign = text.charAt(at);
  const inside = sign === '(' ? text.slice(at + 1, at + 200).trimStart() : '';
  const isAround = /^(?:[\w.:]{1,80} ?)?[({[]/.test(inside);
  open.push(isAround ? hidden : shown);
  // `Some("Jane")` is what `["Jane"]` is, and `User(email='…')` a map.
  const isMap = sign === '{' || /^\w{1,80} ?[=:]/.test(inside);
  if (!isAround) taker.open(isMap ? 'map' : 'list');
  return at + 1;
}

/** A quote that nothing closes is a character. */
function readQuoted(open: number, end: number | undefined, taker: PrintedTaker): number {
  if (end === undefined) return open + 1;
  taker.text(open + 1, end);
  return end + 1;
}

/** Where the string ends that a quote opens, if it does. */
type EndOfString = (open: number) => number | undefined;

/** In pretty-format a string has as many lines as it has. */
function createStrings(text: string): EndOfString {
  /** By quote, up to where each that stands there is behind a backslash, and closes nothing: none is looked for twice. */
  const unclosed = new Map<number, number>();
  return (open) => {
    const quote = text.charCodeAt(open);
    if (open < (unclosed.get(quote) ?? 0)) return undefined;
    let at = open + 1;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) return at;
      if (code === backslash) at++;
      else if (code === lineFeed && quote !== doubleQuote) break;
    }
    unclosed.set(quote, at);
    return undefined;
  };
}

const doubleQuote = 0x22;

function readWords(text: string, start: number, taker: PrintedTaker): number {
  words.lastIndex = start;
  const end = words.test(text) ? words.lastIndex : start + 1;
  // `User {`, `dict(`.
  behind.lastIndex = end;
  if (!behind.test(text)) taker.text(start, end);
  return end;
}

const words = /[^\s,:="'`(){}[\]]+/y;
const behind = / ?[({[]/y;
