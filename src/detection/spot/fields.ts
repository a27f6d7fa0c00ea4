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
  const asked = [...meaning.entities, ...meaning.kin].flatMap((entity) => dispatch.fieldAnswers(entity));
  if (asked.length === 0 || field.end - field.start > maxLength) return;
  const whole = candidate('field', 'whole', view.text, field.start, field.end);
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

/** Words that hold digits, and a short prefix before them: `DE 123 456 789`. */
const identifier = /^(?:\p{L}{1,4}[ .:-]{1,2})?\S*\d\S*(?: \S*\d\S*)*(?<![,.;:])/u;

const fits = ({ shape }: FieldAnswer, { compact, text }: Candidate): boolean =>
  shape.pattern.test(shape.reads === 'compact' ? compact : text);
