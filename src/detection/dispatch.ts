import type {
  Candidate,
  CandidateKind,
  FieldShape,
  Recognizer,
  Search,
  Shape,
  WordShape,
} from '../model/recognizer.js';
import { append } from './append.js';
import { type Layouts, layoutsOf } from './layouts.js';
import type { Meaning } from './lexicon.js';

/** A recognizer, and the shape by which it answers. */
export interface Answer {
  readonly recognizer: Recognizer;
  readonly shape: Shape;
}

/**
 * From a candidate's form to those that declared it, by one lookup: the eightieth recognizer does not slow the first.
 */
export interface Dispatch {
  readonly wantsKind: (kind: CandidateKind) => boolean;
  readonly wantsForm: (kind: CandidateKind, form: string) => boolean;
  /** Every form of kind `number`. */
  readonly layouts: Layouts;
  /** The least characters of a number or word that anybody wants and that nothing parts. */
  readonly shortest: number;
  readonly wantsWord: (length: number, inBlocks: boolean) => boolean;
  readonly answersTo: (candidate: Candidate) => readonly Answer[];
  /** Who looks at whole values under a label that names this entity. */
  readonly fieldAnswers: (entity: string) => readonly FieldAnswer[];
  /** The same of all that a label means. */
  readonly answersUnder: (meaning: Meaning) => readonly FieldAnswer[];
  /** Those that look for themselves. */
  readonly searches: readonly Search[];
}

export interface FieldAnswer extends Answer {
  readonly shape: FieldShape;
}

export function createDispatch(recognizers: readonly Recognizer[]): Dispatch {
  const forms = new Map<CandidateKind, Map<string, Answer[]>>();
  const fields = new Map<string, FieldAnswer[]>();
  const words: { readonly answer: Answer; readonly shape: WordShape }[] = [];
  const kinds = new Set<CandidateKind>();
  const formsOf = (kind: CandidateKind): Map<string, Answer[]> => {
    const known = forms.get(kind) ?? new Map<string, Answer[]>();
    forms.set(kind, known);
    return known;
  };
  for (const recognizer of recognizers) {
    for (const shape of recognizer.shapes) {
      kinds.add(shape.kind);
      if (shape.kind === 'word') words.push({ answer: { recognizer, shape }, shape });
      else if (shape.kind === 'field') append(fields, recognizer.entity, { recognizer, shape });
      else append(formsOf(shape.kind), shape.form, { recognizer, shape });
    }
  }
  const solidLengths = new Set(words.flatMap(({ shape }) => range(shape.lengths)));
  const blockLengths = new Set(words.flatMap(({ shape }) => (shape.blocks ? range(shape.lengths) : [])));
  const byLength = new Map(
    [...solidLengths].map((length) => [length, words.filter(({ shape }) => isWithin(length, shape.lengths))]),
  );

  const wordAnswers = ({ compact, form }: Candidate): Answer[] =>
    (byLength.get(compact.length) ?? [])
      .filter(({ shape }) => (form !== 'blocks' || shape.blocks === true) && shape.pattern.test(compact))
      .map(({ answer }) => answer);

  const fieldAnswers = (entity: string): readonly FieldAnswer[] => fields.get(entity) ?? nobody;
  const underMeaning = new WeakMap<Meaning, readonly FieldAnswer[]>();
  const answersUnder = (meaning: Meaning): readonly FieldAnswer[] => {
    const known = underMeaning.get(meaning) ?? [...meaning.entities, ...meaning.kin].flatMap(fieldAnswers);
    underMeaning.set(meaning, known);
    return known;
  };

  const numbers = recognizers.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.kind === 'number' ? shape.form : [])),
  );
  const unparted = numbers.filter((form) => /^[9A]+$/.test(form)).map(({ length }) => length);

  return {
    layouts: layoutsOf(numbers),
    shortest: Math.min(shortestPhone, ...unparted, ...solidLengths),
    wantsKind: (kind) => kinds.has(kind),
    wantsForm: (kind, form) => forms.get(kind)?.has(form) === true,
    wantsWord: (length, inBlocks) => (inBlocks ? blockLengths : solidLengths).has(length),
    answersTo: (candidate) =>
      candidate.kind === 'word' ? wordAnswers(candidate) : (forms.get(candidate.kind)?.get(candidate.form) ?? nobody),
    fieldAnswers,
    answersUnder,
    searches: recognizers.flatMap(({ search }) => search ?? []),
  };
}

const shortestPhone = 7;

const nobody: readonly never[] = [];

const isWithin = (length: number, [shortest, longest]: WordShape['lengths']): boolean =>
  length >= shortest && length <= longest;

const range = ([first, last]: readonly [number, number]): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
