import {
  blockEnd,
  blockHeader,
  isBlank,
  isFlowSign,
  isForgotten,
  isMarker,
  plainEnd,
  quotedEnd,
  skipSpaces,
} from './scalars.js';

export type TokenType =
  | 'alias'
  | 'anchor'
  | 'block'
  | 'block-header'
  | 'comma'
  | 'comment'
  | 'document'
  | 'double'
  | 'flow-cut'
  | 'flow-end'
  | 'flow-list'
  | 'flow-map'
  | 'item'
  | 'key'
  | 'newline'
  | 'open-quote'
  | 'plain'
  | 'single'
  | 'tag'
  | 'value';

/** Answers whether the reading goes on. */
export type TakeToken = (type: TokenType, start: number, end: number) => boolean;

const signs: Readonly<Record<string, TokenType>> = {
  '-': 'item',
  '?': 'key',
  ':': 'value',
  '{': 'flow-map',
  '[': 'flow-list',
  '}': 'flow-end',
  ']': 'flow-end',
  ',': 'comma',
  '&': 'anchor',
  '*': 'alias',
  '!': 'tag',
  '#': 'comment',
  '"': 'double',
  "'": 'single',
  '|': 'block-header',
  '>': 'block-header',
};
const byCode = Array.from({ length: 128 }, (_, code) => signs[String.fromCharCode(code)]);

/** What the reading knows of the place it is at. */
interface Place {
  at: number;
  /** Brackets that are open. */
  flow: number;
  /** Of the node on this line, with the dashes before it. */
  indent: number;
  /** What a further line of a scalar has to be indented by, at least. */
  least: number;
  /** Between brackets, behind a quote or a bracket: a colon needs no space behind it. */
  isBehindJson: boolean;
  /** Only before a document there are directives: `%YAML 1.2`. */
  isBeforeDocument: boolean;
}

/**
 * Tells of every token in order of place; lines end with LF, alone or behind CR. Not the scanner of a library: the one
 * there is with offsets takes longer than all of the detection, and gives up on what Ruby and Python read.
 */
export function readTokens(text: string, take: TakeToken): void {
  const place: Place = { at: 0, flow: 0, indent: 0, least: 0, isBehindJson: false, isBeforeDocument: true };
  if (text.startsWith('\ufeff')) place.at = 1;
  let goesOn = beginLine(text, place, take);
  while (goesOn && place.at < text.length) goesOn = takeNext(text, place, take);
}

/** The indentation of a line, and a marker between documents. */
function beginLine(text: string, place: Place, take: TakeToken): boolean {
  const start = place.at;
  const content = skipSpaces(text, start);
  const next = text.charAt(content);
  if (content >= text.length || next === '\n' || next === '\r' || next === '#') return true;
  if (isMarker(text, start)) {
    if (place.flow > 0) return take('flow-cut', start, start);
    Object.assign(place, { at: start + 3, indent: 0, least: 0, isBeforeDocument: next === '.' });
    return take('document', start, start + 3);
  }
  if (place.flow > 0) return !isForgotten(text, start, place.least) || take('flow-cut', start, start);
  if (next === '%' && place.isBeforeDocument) place.at = lineEnd(text, start);
  place.isBeforeDocument = false;
  place.indent = content - start;
  place.least = Math.min(place.least, place.indent);
  return true;
}

function takeNext(text: string, place: Place, take: TakeToken): boolean {
  const start = place.at;
  const character = text.charAt(start);
  if (character === '\n') {
    place.at = start + 1;
    return take('newline', start, place.at) && beginLine(text, place, take);
  }
  if (isBlank(text.charCodeAt(start))) {
    place.at = start + 1;
    return true;
  }
  const type = typeAt(text, place, character);
  const isJson = type === 'double' || type === 'single' || type === 'flow-end';
  const goesOn = takeToken(text, place, type, take);
  place.isBehindJson = isJson;
  return goesOn;
}

/** What begins here, by its first character; anything is a plain scalar that is no sign. */
function typeAt(text: string, place: Place, character: string): TokenType {
  const type = byCode[character.charCodeAt(0)];
  return type && isSign(text, place, character) ? type : 'plain';
}

/** Whether a character is a sign where it stands. */
function isSign(text: string, { at, flow, isBehindJson }: Place, character: string): boolean {
  switch (character) {
    case '-':
    case '?':
    case ':': {
      const next = text.charCodeAt(at + 1);
      return isBlank(next) || (flow > 0 && (isFlowSign(next) || (character === ':' && isBehindJson)));
    }
    case ',':
      return flow > 0;
    case '#':
      return flow > 0 || at === 0 || isBlank(text.charCodeAt(at - 1));
    case '|':
    case '>':
      blockHeader.lastIndex = at;
      return flow === 0 && blockHeader.test(text);
    default:
      return true;
  }
}

function takeToken(text: string, place: Place, type: TokenType, take: TakeToken): boolean {
  const start = place.at;
  switch (type) {
    case 'item':
    case 'key':
    case 'value':
      place.at++;
      takeSign(text, place, type);
      return take(type, start, start + 1);
    case 'flow-map':
    case 'flow-list':
      place.flow++;
      break;
    case 'flow-end':
      place.flow = Math.max(0, place.flow - 1);
      break;
    case 'block-header':
      return takeBlock(text, place, take);
    default:
      return takeLong(text, place, type, take);
  }
  place.at++;
  return take(type, start, place.at);
}

/** What stands behind a dash or a colon is indented more than that, and a dash indents what is on its line. */
function takeSign(text: string, place: Place, type: TokenType): void {
  if (place.flow > 0) return;
  place.least = place.indent + 1;
  if (type !== 'value') place.indent += skipSpaces(text, place.at) - place.at + 1;
}

function takeLong(text: string, place: Place, type: TokenType, take: TakeToken): boolean {
  const start = place.at;
  const end = endOf(text, place, type);
  if (end < 0) return take('open-quote', start, start);
  place.at = Math.max(end, start + 1);
  return take(type, start, place.at);
}

function endOf(text: string, { at, flow, least }: Place, type: TokenType): number {
  switch (type) {
    case 'double':
    case 'single':
      return quotedEnd(text, at, least);
    case 'comment':
      return lineEnd(text, at);
    case 'alias':
    case 'anchor':
    case 'tag':
      return nameEnd(text, at);
    case 'comma':
      return at + 1;
    default:
      return plainEnd(text, at, flow > 0, least);
  }
}

function takeBlock(text: string, place: Place, take: TakeToken): boolean {
  const start = place.at;
  blockHeader.lastIndex = start;
  const digit = blockHeader.exec(text)?.[1];
  const head = lineEnd(text, start);
  if (!take('block-header', start, head)) return false;
  const given = digit === undefined ? undefined : Number(digit) + Math.max(0, place.least - 1);
  const content = Math.min(text.length, text.startsWith('\r', head) ? head + 2 : head + 1);
  place.at = blockEnd(text, content, place.least, given);
  return take('block', content, place.at) && beginLine(text, place, take);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? Math.max(from, end - 1) : end;
}

/** Names end before a space or a sign between brackets; a tag in angle brackets is one. */
function nameEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && !isBlank(text.charCodeAt(at)) && !isFlowSign(text.charCodeAt(at))) at++;
  return at;
}
