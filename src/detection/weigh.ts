import type { Candidate, CandidateKind, Recognizer, Shape } from '../model/recognizer.js';
import type { Meaning } from './lexicon.js';
import type { Nearby } from './nearby.js';
import { sightOf } from './shape-words.js';

/** A score and what it is made of. */
export interface Weight {
  readonly score: number;
  readonly evidence: readonly string[];
  /** The check that it does not pass: it is something else. */
  readonly failed?: string;
  /** The value itself is known: nothing else says what it is. */
  readonly isListed?: true;
}

/** What stands around the candidate; asked for only when the shape and the check leave the matter open. */
type Surroundings = Pick<Nearby, 'label' | 'mentions' | 'isAsked'>;

/** What speaks for a candidate: how much it adds, what it lifts to at least, and in words. */
interface Voice {
  readonly gain: number;
  readonly least: number;
  readonly because: string;
  /** It is the label that speaks. */
  readonly isTold?: true;
}

/** A label that says what the value is nearly settles it. */
const labelled: Voice = { gain: 0.4, least: 0.8, because: 'the label says so', isTold: true };
const votedFor: Voice = { ...labelled, because: 'the values of its column say so' };
/** One that names the sort, of no country, is worth a word nearby. */
const kindred: Voice = { gain: 0.3, least: 0.6, because: 'the label names the sort', isTold: true };
/** A word nearby makes a weak number a finding. */
const mentioned = (phrase: string): Voice => ({ gain: 0.3, least: 0.6, because: `near the word “${phrase}”` });
/** Whoever asks of one value whether it is one, and hands over nothing else, is told what the check says. */
const asked: Voice = { gain: 0, least: 0.5, because: 'asked for, and nothing else stands there' };
const wholeValueAsked: Voice = { ...asked, gain: -1 };
/** The score of a whole value under a label counts the label already. */
const wholeValue: Voice = { gain: 0, least: 0, because: labelled.because };
const wholeValueOfSort: Voice = { gain: -0.2, least: 0, because: 'the label names the sort, and no country' };
/** A label that says something else takes a lone shape below every sensible threshold. */
const contradicted: Voice = { gain: -0.35, least: 0, because: 'its label says something else' };
/** Four numbers have no shape but that of an address, whatever stands near them. */
const isVersion: Voice = { gain: -0.6, least: 0, because: 'its label names a version' };
/** Shapes this sure of themselves are not argued away: an e-mail address is one under any label. */
const certain = 0.9;

/** The score of a candidate for one recognizer (0–1), or nothing when it stays below `least`. */
export function weigh(
  candidate: Candidate,
  recognizer: Recognizer,
  shape: Shape,
  around: Surroundings,
  least: number,
): Weight | undefined {
  const speaking = voiceFor(candidate, recognizer, shape, around);
  if (!speaking && shape.score < least) return undefined;
  const voices = [speaking, voiceAgainst(candidate, shape, around, speaking)];
  let score = shape.score;
  for (const voice of voices) score = voice ? raised(score, voice) : score;
  // The check comes last: it can be a hundred times dearer than the rest, and most weak candidates are gone by now.
  if (score < least) return undefined;
  const evidence = evidenceOf(candidate, shape, voices);
  if (isListed(shape)) return { score, evidence, isListed: true };
  const { check } = recognizer;
  if (!check) return { score, evidence };
  if (!check.passes(candidate)) return { score, evidence, failed: check.name };
  evidence.push(`verified: ${check.name}`);
  return { score, evidence };
}

const raised = (score: number, { gain, least }: Voice): number => round(Math.min(1, Math.max(0, score + gain, least)));

/** What was seen, and by how much each voice changed what it says. */
function evidenceOf(candidate: Candidate, shape: Shape, voices: readonly (Voice | undefined)[]): string[] {
  const evidence = [shapeEvidence(candidate, shape)];
  let score = shape.score;
  for (const voice of voices) {
    if (!voice) continue;
    const changed = raised(score, voice);
    evidence.push(`${voice.because}${signed(changed - score)}`);
    score = changed;
  }
  return evidence;
}

const isListed = (shape: Shape): boolean => 'isListed' in shape && shape.isListed === true;

/** What a label says that names the entity, or its sort. */
function voiceOf(label: Meaning, entity: string, isField: boolean): Voice | undefined {
  if (label.entities.includes(entity)) {
    if (isField) return wholeValue;
    return label.isVoted ? votedFor : labelled;
  }
  if (!label.kin.includes(entity)) return undefined;
  return isField ? wholeValueOfSort : kindred;
}

/** The label that says so, the sort that it names, or a word nearby. */
function voiceFor(
  candidate: Candidate,
  { entity, check }: Recognizer,
  shape: Shape,
  around: Surroundings,
): Voice | undefined {
  // A name under a label is spotted there, and as what the label says: a given name, a family name, a whole one.
  if (isToldInProse(candidate)) return undefined;
  const isField = candidate.kind === 'field';
  const label = around.label();
  const told = label && voiceOf(label, entity, isField);
  if (told || isField) return told ?? wholeValueAsked;
  const phrase = isTime(candidate) ? undefined : around.mentions(shape).get(entity);
  if (phrase !== undefined) return mentioned(phrase);
  return !label && check && shape.score < asked.least && around.isAsked() ? asked : undefined;
}

/** A label that says something else, of what it does not speak for. */
function voiceAgainst(
  candidate: Candidate,
  shape: Shape,
  around: Surroundings,
  speaking: Voice | undefined,
): Voice | undefined {
  if (candidate.kind === 'field' || speaking?.isTold || isToldInProse(candidate)) return undefined;
  const label = around.label();
  if (label?.isVersion && candidate.kind === 'ip') return isVersion;
  return label && shape.score < certain && contradicts(label, candidate, speaking) ? contradicted : undefined;
}

/**
 * A label of another entity contradicts any number, one of a machine value only what has no separators. One that nobody
 * knows contradicts digits alone: random ids pass any check of one digit, unless a word nearby speaks for them.
 */
function contradicts(label: Meaning, { kind, text }: Candidate, speaking: Voice | undefined): boolean {
  if (!isNumeric(kind, text)) return false;
  if (label.entities.length > 0 || label.kin.length > 0) return true;
  return label.neutral ? /^\w+$/.test(text) : !speaking && /^\d+$/.test(text);
}

/** A pattern of a team's own is worth as little as a number where it finds one, and a text of its own making elsewhere. */
const isNumeric = (kind: CandidateKind, text: string): boolean =>
  kind === 'custom' ? /^[\d .-]+$/.test(text) : kind === 'number' || kind === 'phone' || kind === 'word';

const isToldInProse = ({ kind, form }: Candidate): boolean =>
  kind === 'name' && !['full', 'given', 'middle', 'family', 'half'].includes(form);

/** A time stands near every word, so that only a label makes it a number to dial. */
const isTime = ({ kind, form }: Candidate): boolean => kind === 'phone' && form === 'seconds';

const nouns: Readonly<Record<CandidateKind, string>> = {
  number: 'number',
  word: 'run of letters and digits',
  field: 'value under a label',
  email: 'e-mail address',
  phone: 'telephone number',
  ip: 'IP address',
  mac: 'hardware address',
  date: 'date',
  name: 'name',
  title: 'form of address',
  organization: 'organisation',
  place: 'place',
  group: 'group of people',
  age: 'age',
  address: 'postal address',
  postcode: 'postal code',
  coordinates: 'pair of coordinates',
  url: 'URL',
  domain: 'domain name',
  mrz: 'machine-readable zone',
  token: 'token',
  custom: 'text',
};

/** What each shape says of its candidates, by their form; it is the same for thousands of them. */
const sights = new WeakMap<Shape, Map<string, string>>();

function shapeEvidence(candidate: Candidate, shape: Shape): string {
  const known = sights.get(shape) ?? new Map<string, string>();
  const said = known.get(candidate.form) ?? `${sightOf(candidate, nouns[candidate.kind])} (${shape.score})`;
  sights.set(shape, known.set(candidate.form, said));
  return said;
}

const signed = (change: number): string => {
  const by = round(change);
  return by === 0 ? '' : ` (${by > 0 ? '+' : ''}${by})`;
};

const round = (score: number): number => Math.round(score * 100) / 100;
