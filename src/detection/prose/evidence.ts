import type { Span } from '../../model/position.js';
import { after, before, phraseAfter, phraseBefore } from './around.js';
import { type Cue, cuesAfter, cuesBefore, roleWords } from './cues.js';
import { contactsBelow } from './lines.js';

/** What the words around a stretch say of it: two hints make a statement, and so does a pronoun beside a hint. */
export function cueFor(text: string, { start, end }: Span, possessive: boolean): Cue | undefined {
  const words = before(text, start);
  const following = after(text, end);
  const said = saidBefore(text, end, words);
  const done = phraseAfter(possessive ? withPossessive(following) : following, cuesAfter());
  if (said === 'any' || done === 'any' || (said && done)) return 'any';
  if (isAddressed(words, following)) return 'some';
  const hint = said ?? done;
  return hint && pronounNear(text, end) ? 'any' : hint;
}

function saidBefore(text: string, end: number, words: readonly string[]): Cue | undefined {
  const last = words.at(-1) ?? '';
  if (/^ex-/.test(last) || (last === ':' && contactsBelow(text, end))) return 'any';
  return phraseBefore(words, cuesBefore()) ?? (hasRole(words) ? 'several' : undefined);
}

/** `Remember me, Jane?` */
const isAddressed = (words: readonly string[], following: readonly string[]): boolean =>
  words.at(-1) === ',' && (following[0] === '?' || following[0] === '!');

/** The words behind a possessive, with an `s` before them, in whichever way the apostrophe was read. */
function withPossessive(tokens: readonly string[]): readonly string[] {
  const own = tokens.indexOf('s');
  return ['s', ...tokens.slice(own === 0 || own === 1 ? own + 1 : 0)];
}

/** Whether words end with a role, with or without a colon. */
export function hasRole(words: readonly string[]): boolean {
  const last = (words.at(-1) === ':' ? words.at(-2) : words.at(-1)) ?? '';
  return roleWords().has(last) || roleWords().has(last.replace(/s$/, ''));
}

const pronoun = /\b(?:he|him|his|she|her|hers|himself|herself)\b/;
const pronounReach = 100;

/** Whether a pronoun that stands for a person follows in the paragraph. */
export function pronounNear(text: string, end: number): boolean {
  const stretch = text.slice(end, end + pronounReach);
  const paragraph = stretch.indexOf('\n\n');
  return pronoun.test(paragraph < 0 ? stretch : stretch.slice(0, paragraph));
}
