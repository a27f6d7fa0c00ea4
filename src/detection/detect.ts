import type { Origin, Placed } from '../model/finding.js';
import { lazily } from '../model/lazily.js';
import type { Candidate, CandidateKind, Recognizer } from '../model/recognizer.js';
import type { InnerView, Label, View, Wanted } from '../model/view.js';
import { hasHeadings, headingAbove } from '../provenance/headings.js';
import type { Place } from '../provenance/place.js';
import { withoutChance } from './chance.js';
import { withVotedLabels } from './column-names.js';
import { createContext } from './context.js';
import { corroborate, shareOrigins } from './corroborate.js';
import { createDispatch } from './dispatch.js';
import { excuse } from './excuse.js';
import { createLexicon, type Meaning } from './lexicon.js';
import { lineAround } from './line.js';
import { createNearby } from './nearby.js';
import { winners } from './overlap.js';
import { readPhrases } from './phrases.js';
import { createScales, type Take, type Weighed } from './scales.js';
import { digitsIn } from './spot/digits.js';
import { spotAlone, spotField } from './spot/fields.js';
import { spotName } from './spot/names.js';
import { spotProse } from './spot/prose.js';
import { spotters } from './spot/spotters.js';
import { isTranslation } from './translations.js';

export type OriginOf = (entity: string, candidate: Candidate, place: Place) => Origin | undefined;

/**
 * Finds personal data in a view: every match with at least the score `least` (0–1), in order, none overlapping.
 * @param observe told of every candidate that a recognizer looked at, also those that come to nothing
 */
export type Detector = (view: View, path: string, least: number, observe?: (weighed: Weighed) => void) => Placed[];

/** How the caller asks. */
export interface Asked {
  /** The recognizers were named one by one: of a text that is nothing but a value, the check alone decides. */
  readonly byName?: boolean;
}

/** Prepares the recognizers once; the detector then costs a few linear passes a text, however many there are. */
export function createDetector(
  recognizers: readonly Recognizer[],
  originOf: OriginOf,
  { byName = false }: Asked = {},
): Detector {
  const dispatch = createDispatch(recognizers);
  const phrases = readPhrases(recognizers);
  const lexicon = createLexicon(recognizers, phrases);
  const mentionsIn = createContext(recognizers, phrases);
  const named = entitiesWith(recognizers, 'name');
  const alone = byName ? recognizers.flatMap(({ entity }) => dispatch.fieldAnswers(entity)) : [];
  const underLabels = new Set([...named, ...entitiesWith(recognizers, 'field')]);
  const wanted: Wanted = Object.assign((label: Label) => lexicon.announces(label, underLabels), {
    next: lexicon.nextAnnounced,
  });

  return (text, path, least, observe) => {
    const view = withVotedLabels(text, lexicon);
    const found = look(view, path, least, observe);
    const inDocuments: Weighed[] = [];
    for (const inner of view.inner()) {
      const into = inner.path === undefined ? found : inDocuments;
      const handOn = (to: (weighed: Weighed) => void) => (weighed: Weighed) => unwrap(weighed, inner, to);
      const said = look(inner.view, inner.path ?? path, least, observe && handOn(observe));
      for (const weighed of said) handOn((seen) => void into.push(seen))(weighed);
    }
    // What the reader of a document says of a value goes before what the text around it does.
    const values = winners([...inDocuments, ...found]);
    if (values.length === 0) return [];
    for (const value of values) value.record = value.seen.view.recordAt(value.seen.offset);
    const sure = corroborate(withoutChance(values, view, isTold), view.reach, least);
    const matches = sure.map((value) => toMatch(value, view, path));
    return excuse(shareOrigins(matches, sure, view.reach), sure, view);
  };

  /** Everything in the text of a view that reaches `least`, overlapping as it may. */
  function look(view: View, path: string, least: number, observe?: (weighed: Weighed) => void): Weighed[] {
    const found: Weighed[] = [];
    // Most views hold no candidate, and so cost nothing here.
    const scales = lazily(() => {
      const nearby = createNearby(view, (offset) => meaningAt(view, offset), mentionsIn, byName);
      return createScales(view, nearby, least, (weighed) => void found.push(weighed), observe);
    });
    const take: Take = (candidate, answers, label) => scales()(candidate, answers, label);
    const emit = (candidate: Candidate): void => {
      const answers = dispatch.answersTo(candidate);
      if (answers.length > 0) take(candidate, answers);
    };
    const digits = digitsIn(view.text);
    for (const spot of spotters) spot(view.text, dispatch, emit, digits);
    const isTranslated = isTranslation(path);
    if (!isTranslated) spotProse(view.text, path, view.isCode, dispatch, emit);
    for (const field of view.fieldsUnder(wanted)) {
      if (!isTranslated && lexicon.announces(field.label, named)) spotName(view, field, lexicon, emit);
      spotField(view, field, lexicon, dispatch, take);
    }
    if (byName && (meaningAt(view, 0)?.silent ?? true)) spotAlone(view.text, alone, take);
    return found;
  }

  /** The label of a value, or a list of values, says that it is what it is taken for. */
  function isTold({ seen: { view, offset }, recognizer: { entity }, isListed }: Weighed): boolean {
    if (isListed) return true;
    const { silent = true, entities = [], kin = [] } = meaningAt(view, offset) ?? {};
    return !silent && (entities.includes(entity) || kin.includes(entity));
  }

  function meaningAt(view: View, start: number): Meaning | undefined {
    const label = view.labelAt(start);
    return label === undefined ? undefined : lexicon.meaningOf(label);
  }

  function toMatch(value: Weighed, view: View, path: string): Placed {
    const { start, end, score, evidence, recognizer, candidate, disguised, record, isListed } = value;
    const { entity } = recognizer;
    const match: Draft = { entity, start, end, score, provenance: 'plausible', evidence, record };
    const origin = isListed ? undefined : originOf(entity, candidate, placeOf(view.text, path, start, end));
    if (origin) excused(match, origin, disguised);
    const label = labelOf(value);
    const shown = label && lexicon.shown(label);
    const { column, cell } = standing(value);
    if (disguised) match.disguised = disguised;
    if (shown !== undefined) match.label = shown;
    if (column !== undefined) match.column = column;
    if (cell !== undefined) match.cell = cell;
    return match;
  }
}

/** Filled in step by step: to spread what may be missing takes several times as long. */
type Draft = { -readonly [Key in keyof Placed]: Placed[Key] };

/** Of what is written in disguise, the shape says nothing. */
function excused(match: Draft, { provenance, because, isToldByShape }: Origin, disguised?: true): void {
  match.provenance = provenance;
  match.evidence = [...match.evidence, because];
  if (isToldByShape && !disguised) match.isToldByShape = true;
}

/** The label that a value stands under, known or not. */
export const labelOf = ({ seen: { view, offset } }: Pick<Weighed, 'seen'>): Label | undefined => view.labelAt(offset);

const standing = ({ seen: { view, offset } }: Weighed) => ({
  column: view.columnAt(offset),
  cell: view.cellAt(offset),
});

/** Hands on what was found inside a text at the place where it is written, unless the text itself reads the same there. */
function unwrap(weighed: Weighed, { toSource, namesIn }: InnerView, handOn: (weighed: Weighed) => void): void {
  const names = namesIn(weighed.start, weighed.end);
  if (names === undefined) return;
  const place = toSource(weighed.start, weighed.end);
  if (names.length === 0) handOn({ ...weighed, ...place });
  else {
    const evidence = [...weighed.evidence, `written in ${names.join(', ')}`];
    handOn({ ...weighed, ...place, evidence, disguised: true });
  }
}

/** How much of a long line is looked at for attribution, before and after the value. */
const reach = 250;

function placeOf(text: string, path: string, start: number, end: number): Place {
  const line = lineAround(text, { start, end }, reach);
  const place = { path, line: text.slice(line.start, line.end), column: start - line.start };
  return hasHeadings(path) ? { ...place, heading: headingAbove(text, start) } : place;
}

const entitiesWith = (recognizers: readonly Recognizer[], kind: CandidateKind): ReadonlySet<string> =>
  new Set(recognizers.filter(({ shapes }) => shapes.some((shape) => shape.kind === kind)).map(({ entity }) => entity));
