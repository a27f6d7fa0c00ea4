import type { Candidate, CandidateKind, Recognizer, Shape, WordShape } from '../model/recognizer.js';

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
  readonly wantsWord: (length: number, inBlocks: boolean) => boolean;
  readonly answersTo: (candidate: Candidate) => readonly Answer[];
}

export function createDispatch(recognizers: readonly Recognizer[]): Dispatch {
  const forms = new Map<string, Answer[]>();
  const words: { readonly answer: Answer; readonly shape: WordShape }[] = [];
  const kinds = new Set<CandidateKind>();
  for (const recognizer of recognizers) {
    for (const shape of recognizer.shapes) {
      const answer = { recognizer, shape };
      kinds.add(shape.kind);
      if (shape.kind === 'word') words.push({ answer, shape });
      else append(forms, key(shape.kind, shape.form), answer);
    }
  }
  const solidLengths = new Set(words.flatMap(({ shape }) => range(shape.lengths)));
  const blockLengths = new Set(words.flatMap(({ shape }) => (shape.blocks ? range(shape.lengths) : [])));

  const wordAnswers = ({ compact, form }: Candidate): Answer[] =>
    words.filter(({ shape }) => takes(shape, compact, form === 'blocks')).map(({ answer }) => answer);

  return {
    wantsKind: (kind) => kinds.has(kind),
    wantsForm: (kind, form) => forms.has(key(kind, form)),
    wantsWord: (length, inBlocks) => (inBlocks ? blockLengths : solidLengths).has(length),
    answersTo: (candidate) =>
      candidate.kind === 'word' ? wordAnswers(candidate) : (forms.get(key(candidate.kind, candidate.form)) ?? []),
  };
}

const key = (kind: CandidateKind, form: string): string => (kind === 'number' ? form : `${kind} ${form}`);

const takes = (shape: WordShape, word: string, inBlocks: boolean): boolean =>
  word.length >= shape.lengths[0] &&
  word.length <= shape.lengths[1] &&
  (!inBlocks || shape.blocks === true) &&
  shape.pattern.test(word);

function append<Key, Value>(map: Map<Key, Value[]>, at: Key, value: Value): void {
  const values = map.get(at);
  if (values) values.push(value);
  else map.set(at, [value]);
}

const range = ([first, last]: readonly [number, number]): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
