import type { Label } from '../../model/view.js';
import { labelBefore } from '../label.js';
import { labelIn } from '../tree/records.js';
import { brace, type Frame, roleOf, round } from './frame.js';
import type { Language } from './languages.js';
import { isMember, labelAround, labelInside, recordOf } from './surroundings.js';

/**
 * Names that give a literal its label and have no separator behind them, so that plain text knows nothing of them: most
 * programs have none that anybody asks for, and are not read any further.
 */
export function* standingNames(text: string, language: Language): Iterable<string> {
  const { naming, hasBraceValues, hasLeftArrows, hasPairs } = language;
  yield* storedNames(text);
  if (hasPairs) yield* namesBy(pointing, text);
  if (hasPairs && text.includes('Map.of(')) yield* namesBy(inTurns, text);
  if (hasBraceValues) yield* namesBy(variables, text);
  if (hasLeftArrows) yield* namesBy(assigned, text);
  if (naming) yield* namesBy(definitions, text);
}

function* namesBy(pattern: RegExp, text: string): Iterable<string> {
  for (const [, name = ''] of text.matchAll(pattern)) yield name;
}

/** The first of two literals; in a call, where that stores something. */
function* storedNames(text: string): Iterable<string> {
  for (const { 0: pair, 1: name = '', index } of text.matchAll(firstOfTwo)) {
    const callee = pair.startsWith('(') ? text.slice(Math.max(0, index - longestCallee), index) : '';
    if (!/\w$/.test(callee) || storing.test(callee)) yield name;
  }
}

const firstOfTwo = /[({[]\s{0,40}[a-zA-Z@&$]{0,3}["']([A-Za-z_][\w.-]{0,63})["'],\s{0,40}[a-zA-Z@&$]{0,3}["'`]/g;
const inTurns = /"(\w[\w.-]{0,63})",\s{0,40}"/g;
const pointing = /"(\w[\w.-]{0,63})" (?:to|->) /g;
const variables = /([a-zA-Z]\w{0,63})(?:,\s{0,40}|\{)"/g;
const assigned = /([\p{IDS}_]\w{0,63})\s{0,8}<-\s/gu;
const definitions = /[@ \t](\w{1,64})[ \t]{1,40}"/g;

/** A literal: where its opening quote stands, and what it holds. */
export interface Literal {
  readonly open: number;
  readonly start: number;
  readonly end: number;
}

/** So far behind a name its value begins at most, on the next line too. */
const farthest = 100;

/**
 * What names a literal by the way they stand, and no separator: the literal before it, `"email" to "…"`, `put("email", "…")`,
 * `{"email", "…"}`; the variable whose braces hold it, or into which it is copied; a definition.
 */
export function standingLabel(
  text: string,
  language: Language,
  frame: Frame,
  literal: Literal,
  before: Literal | undefined,
): Label | undefined {
  const key = before && keyBefore(text, frame, literal, before);
  const label = key && labelIn(text, key.start, key.end);
  if (label) {
    const under = labelAround(text, frame) ?? labelInside(text, frame)?.name;
    return under === undefined ? label : { ...label, under };
  }
  const name = definedBefore(text, language, literal.open) ?? variableOf(text, language, frame, literal);
  return name === undefined ? undefined : { name };
}

/** The literal that is the key of another, if one is. */
function keyBefore(text: string, frame: Frame, literal: Literal, before: Literal): Literal | undefined {
  const from = before.end + 1;
  if (literal.open - from > farthest || before.open < frame.open || frame.separator > before.open) return undefined;
  between.lastIndex = from;
  const mark = between.exec(text)?.[1];
  if (mark === undefined || between.lastIndex < literal.open) return undefined;
  if (mark !== ',') return before;
  return isPair(text, frame, literal.end) && beginsMember(text, before.open) ? before : undefined;
}

/** Behind a key, with what may stand before a literal: `f"…"`, `@"…"`. */
const between = /\s*(,|(?<=\s)(?:to|->)(?=\s))\s*[a-zA-Z@&$]{0,3}/y;

const beginsMember = (text: string, open: number): boolean =>
  /[([{,]\s*[a-zA-Z@&$]{0,3}$/.test(text.slice(Math.max(0, open - farthest), open));

/** Whether a literal and the one before it are name and value: what a call stores, or two that make a member of a list. */
function isPair(text: string, frame: Frame, end: number): boolean {
  const { bracket, open, index, parent } = frame;
  if (!parent) return false;
  const callee = bracket === round ? text.slice(Math.max(parent.open + 1, open - longestCallee), open) : '';
  if (mapping.test(callee)) return index % 2 === 1;
  if (index !== 1) return false;
  if (storing.test(callee)) return true;
  // A call is no pair, nor is the list that one is given.
  if (/\w$/.test(callee) || parent.bracket === round || !isMember(text, parent)) return false;
  closing.lastIndex = end + 1;
  if (!closing.test(text)) return false;
  // A pair is a part of what is around the list.
  if (roleOf(text, frame) !== 'code') frame.record = recordOf(text, parent);
  return true;
}

const longestCallee = 60;
const closing = /\s*(?:,\s*)?[)}\]]/y;
/** Functions of names and values in turns. */
const mapping = /Map\.of$/;
/** Functions whose first argument is the name of the second. */
const storing =
  /(?:(?:^|[^\w])(?:define|[mM]ake_?[pP]air|Pair|entry|pair)|[.>:](?:set|add|append|with|put|insert|emplace|store|param|header|cookie|attr|entry|field)|\w\.(?:put|set|add|append|with)[A-Z]\w{0,30}|(?:^|[^\w])put)$/;

/** `#define EMAIL "…"` of C, `@email "…"` of Elixir. */
function definedBefore(text: string, { naming }: Language, open: number): string | undefined {
  if (!naming || !/[ \t]/.test(text.charAt(open - 1))) return undefined;
  const from = Math.max(0, open - farthest);
  const line = text.slice(from, open);
  return naming.exec(line.slice(line.lastIndexOf('\n') + 1))?.[1];
}

/** `std::string email{"…"}`, `strcpy(person->email, "…")`. */
function variableOf(
  text: string,
  { hasBraceValues }: Language,
  frame: Frame,
  { open: quote }: Literal,
): string | undefined {
  const { bracket, open, slot, index, parent } = frame;
  if (!hasBraceValues || !parent || quote - slot > farthest || text.slice(slot, quote).trim() !== '') return undefined;
  const before = text.slice(Math.max(parent.slot, open - longestCallee), open);
  if (bracket === round && index === 1)
    return copying.test(before) ? labelBefore(text, slot - 1, open + 1, true) : undefined;
  if (bracket !== brace || index !== 0 || !declared.test(before)) return undefined;
  frame.record = recordOf(text, parent);
  return labelBefore(text, open, parent.slot, true);
}

const copying = /\b(?:(?:g_)?str(?:n|l)?cpy|lstrcpy[AW]?|strcpy_s)$/;
/** A type, and a variable of it. */
const declared =
  /^\s*(?!(?:return|new|throw|case|co_return|else)\b)(?:[\w:<>,*&]+[ \t]+)*[\w:<>,*&]*[\w>*&][ \t]+[*&]?[a-zA-Z_]\w*$/;
