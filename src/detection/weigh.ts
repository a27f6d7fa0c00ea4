import type { Candidate, CandidateKind, Recognizer, Shape } from '../model/recognizer.js';
import type { Meaning } from './lexicon.js';

/** A score and what it is made of. */
export interface Weight {
  readonly score: number;
  readonly evidence: readonly string[];
}

/** What stands around the candidate; asked for only when the shape and the check leave the matter open. */
export interface Surroundings {
  readonly label: () => Meaning | undefined;
  /** The context phrase of this recognizer that stands near, if one does. */
  readonly context: () => string | undefined;
}

/** A label that says what the value is nearly settles it; a word nearby makes a weak number a finding. */
const labelled = { gain: 0.4, least: 0.8 };
const mentioned = { gain: 0.3, least: 0.6 };
/** A label that says something else takes a lone shape below every sensible threshold. */
const contradicted = 0.35;
/** Shapes this sure of themselves are not argued away: an e-mail address is one under any label. */
const certain = 0.9;

/** The score of a candidate for one recognizer (0–1), or nothing when its check fails. */
export function weigh(
  candidate: Candidate,
  { entity, check }: Recognizer,
  shape: Shape,
  around: Surroundings,
  least: number,
): Weight | undefined {
  const evidence = [shapeEvidence(candidate, shape)];
  const label = around.label();
  const claimed = label?.entities.includes(entity) ?? false;
  const phrase = claimed || isTime(candidate) ? undefined : around.context();
  let score = shape.score;
  if (claimed) {
    score = Math.max(score + labelled.gain, labelled.least);
    evidence.push('the label says so');
  } else if (phrase !== undefined) {
    score = Math.max(score + mentioned.gain, mentioned.least);
    evidence.push(`near the word “${phrase}”`);
  }
  if (label && !claimed && score < certain && contradicts(label, candidate, phrase)) {
    score -= contradicted;
    evidence.push('its label says something else');
  }
  score = round(Math.min(1, Math.max(0, score)));
  // The check comes last: it can be a hundred times dearer than the rest, and most weak candidates are gone by now.
  if (score < least) return undefined;
  if (check) {
    if (!check.passes(candidate)) return undefined;
    evidence.push(`verified: ${check.name}`);
  }
  return { score, evidence };
}

/**
 * A label of another entity contradicts any number, one of a machine value only what has no separators. One that nobody
 * knows contradicts digits alone: random ids pass any check of one digit, unless a word nearby speaks for them.
 */
function contradicts(label: Meaning, { kind, text }: Candidate, phrase: string | undefined): boolean {
  if (kind !== 'number' && kind !== 'phone' && kind !== 'word') return false;
  if (label.entities.length > 0) return true;
  return label.neutral ? /^\w+$/.test(text) : phrase === undefined && /^\d+$/.test(text);
}

/** A time stands near every word, so that only a label makes it a number to dial. */
const isTime = ({ kind, form }: Candidate): boolean => kind === 'phone' && form === 'seconds';

const nouns: Readonly<Record<CandidateKind, string>> = {
  number: 'number',
  word: 'run of letters and digits',
  email: 'e-mail address',
  phone: 'telephone number',
  ip: 'IP address',
  mac: 'hardware address',
  date: 'date',
  name: 'name',
};

const shapeEvidence = ({ kind, form }: Candidate, { score }: Shape): string =>
  kind === 'number' ? `written as ${form} (${score})` : `${form} ${nouns[kind]} (${score})`;

const round = (score: number): number => Math.round(score * 100) / 100;
