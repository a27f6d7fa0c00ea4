import type { Candidate } from '../../model/recognizer.js';
import type { Field, View } from '../../model/view.js';
import type { Dispatch, FieldAnswer } from '../dispatch.js';
import type { Lexicon, Meaning } from '../lexicon.js';
import { candidate } from './candidate.js';

/** Takes a value and those who look at it because of its label. */
export type EmitField = (candidate: Candidate, answers: readonly FieldAnswer[], label: Meaning) => void;

/** Longer ones are sentences. */
const maxLength = 120;

/**
 * Whole values under labels that name an entity, in whatever way they are written. Form `whole`, or `first words` where
 * only the beginning of the value is an identifier: `tax id: 123 456 789 please call back`.
 */
export function spotField(view: View, field: Field, lexicon: Lexicon, dispatch: Dispatch, emit: EmitField): void {
  const meaning = lexicon.meaningOf(field.label);
  const asked = dispatch.answersUnder(meaning);
  if (asked.length === 0 || field.end - field.start > maxLength) return;
  const whole = candidate('field', 'whole', view.text, field.start, endOf(view.text, field));
  const fitting = asked.filter((answer) => fits(answer, whole));
  if (fitting.length > 0) {
    emit(whole, fitting, meaning);
    return;
  }
  const length = identifier.exec(whole.text)?.[0].length ?? 0;
  if (length === 0 || length === whole.text.length) return;
  const head = candidate('field', 'first words', view.text, field.start, field.start + length);
  emit(
    head,
    asked.filter((answer) => fits(answer, head)),
    meaning,
  );
}

/** A full stop or comma behind the value belongs to the sentence. */
function endOf(text: string, { start, end }: Field): number {
  let at = end;
  while (at > start && '.,;:'.includes(text.charAt(at - 1))) at--;
  return at;
}

/** Words that hold digits, and a short prefix before them: `DE 123 456 789`. */
const identifier = /^(?:\p{Alpha}{1,4}[ .:-]{1,2})?\S*\d\S*(?: \S*\d\S*)*(?<![,.;:])/u;

const fits = ({ shape }: FieldAnswer, { compact, text }: Candidate): boolean =>
  shape.reads === 'text' ? shape.pattern.test(text) : shape.pattern.test(compact) && isIdentifier(text);

/** Letters, digits and what people put between them. A price, a percentage and a word of another script have more. */
const separated = /^[\w\s.,:/()#+*'\u2010-\u2013\u00b7-]*$/;

/** An amount or a rate ends in decimals, and a day (ISO 8601) says when something expires. */
const measured = /^[-+]?(?:0\.\d+|\d+\.\d{1,3})$|^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-[0-3]\d$/;

const isIdentifier = (text: string): boolean => separated.test(text) && !measured.test(text);

/** A text that is nothing but a value, for whoever asks by name what it is: only a check can tell. Form `all there is`. */
export function spotAlone(
  text: string,
  answers: readonly FieldAnswer[],
  emit: (candidate: Candidate, answers: readonly FieldAnswer[]) => void,
): void {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (end <= start || end - start > maxLength) return;
  const whole = candidate('field', 'all there is', text, start, end);
  const fitting = answers.filter((answer) => answer.recognizer.check !== undefined && fits(answer, whole));
  if (fitting.length > 0) emit(whole, fitting);
}
