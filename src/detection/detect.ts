import type { Match, Origin } from '../model/finding.js';
import type { Candidate, CandidateKind, Recognizer } from '../model/recognizer.js';
import type { DisguisedView, View } from '../model/view.js';
import { hasHeadings, headingAbove } from '../provenance/headings.js';
import { lazily } from '../provenance/lazily.js';
import type { Place } from '../provenance/place.js';
import { announces, createContext, type Mentions, wordsAround } from './context.js';
import { corroborate, shareOrigins } from './corroborate.js';
import { type Answer, createDispatch } from './dispatch.js';
import { excuse } from './excuse.js';
import { createLexicon, type Meaning } from './lexicon.js';
import { lineAround } from './line.js';
import { winners } from './overlap.js';
import { readPhrases } from './phrases.js';
import { spotAlone, spotField } from './spot/fields.js';
import { spotName } from './spot/names.js';
import { spotProse } from './spot/prose.js';
import { spotters } from './spot/spotters.js';
import { isTranslation } from './translations.js';
import { type Surroundings, type Weight, weigh } from './weigh.js';

export type OriginOf = (entity: string, candidate: Candidate, place: Place) => Origin | undefined;

/**
 * Finds personal data in a view: every match with at least the score `least` (0–1), in order, none overlapping.
 * @param observe told of every candidate that a recognizer looked at, also those that come to nothing
 */
export type Detector = (view: View, path: string, least: number, observe?: (weighed: Weighed) => void) => Match[];

/** A candidate as one recognizer sees it. */
export interface Weighed extends Weight {
  readonly start: number;
  readonly end: number;
  readonly recognizer: Recognizer;
  readonly candidate: Candidate;
  readonly disguised?: true;
}

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

  return (view, path, least, observe) => {
    const found = look(view, path, least, observe);
    for (const disguised of view.disguised()) {
      const said = look(disguised.view, path, least, observe && ((weighed) => unmask(weighed, disguised, observe)));
      for (const weighed of said) unmask(weighed, disguised, (seen) => void found.push(seen));
    }
    const sure = corroborate(winners(found), view, least);
    const matches = sure.map((value) => toMatch(value, view, path));
    return excuse(shareOrigins(matches, sure, view), sure, view);
  };

  /** Everything in the text of a view that reaches `least`, overlapping as it may. */
  function look(view: View, path: string, least: number, observe?: (weighed: Weighed) => void): Weighed[] {
    const found: Weighed[] = [];
    const take = (candidate: Candidate, answers: readonly Answer[], label?: Meaning): void => {
      for (const weighed of weighAll(candidate, answers, view, observe ? 0 : least, label)) {
        observe?.(weighed);
        if (weighed.failed === undefined && weighed.score >= least) found.push(weighed);
      }
    };
    const emit = (candidate: Candidate): void => {
      const answers = dispatch.answersTo(candidate);
      if (answers.length > 0) take(candidate, answers);
    };
    for (const spot of spotters) spot(view.text, dispatch, emit);
    const isTranslated = isTranslation(path);
    if (!isTranslated) spotProse(view.text, path, view.isCode, dispatch, emit);
    for (const field of view.fieldsUnder((label) => lexicon.announces(label, underLabels))) {
      if (!isTranslated && lexicon.announces(field.label, named)) spotName(view, field, lexicon, emit);
      spotField(view, field, lexicon, dispatch, take);
    }
    if (byName && !meaningAt(view, 0)) spotAlone(view.text, alone, take);
    return found;
  }

  function weighAll(
    candidate: Candidate,
    answers: readonly Answer[],
    view: View,
    least: number,
    label?: Meaning,
  ): Weighed[] {
    const { start, end } = candidate;
    const meaning = lazily(() => label ?? meaningAt(view, start));
    const near = lazily(() => mentionsIn(wordsAround(view.text, start, end)));
    const nearest = lazily(() => mentionsIn(wordsAround(view.text, start, end, announces)));
    const asked = (): boolean => byName && end - start >= view.text.trim().length;
    const weighed: Weighed[] = [];
    for (const { recognizer, shape } of answers) {
      const mentions = (): Mentions => (shape.score <= faint ? nearest() : near());
      const around: Surroundings = { label: meaning, context: () => mentions().get(recognizer.entity), asked };
      const weight = weigh(candidate, recognizer, shape, around, least);
      if (weight) weighed.push({ start, end, ...weight, recognizer, candidate });
    }
    return weighed;
  }

  function meaningAt(view: View, start: number): Meaning | undefined {
    const label = view.labelAt(start);
    const meaning = label === undefined ? undefined : lexicon.meaningOf(label);
    return meaning?.silent ? undefined : meaning;
  }

  function toMatch(value: Weighed, view: View, path: string): Match {
    const { start, end, score, evidence, recognizer, candidate, disguised } = value;
    const { entity } = recognizer;
    const origin = originOf(entity, candidate, placeOf(view.text, path, start, end));
    const label = view.labelAt(start);
    return {
      entity,
      start,
      end,
      score,
      provenance: origin?.provenance ?? 'plausible',
      evidence: origin ? [...evidence, origin.because] : evidence,
      ...(disguised ? { disguised } : {}),
      ...(label !== undefined && lexicon.meaningOf(label).known ? { label } : {}),
    };
  }
}

/** Hands on what was found in a disguised text at the place where it is written, if it is disguised there. */
function unmask(weighed: Weighed, { toSource, namesIn }: DisguisedView, handOn: (weighed: Weighed) => void): void {
  const names = namesIn(weighed.start, weighed.end);
  if (names.length === 0) return;
  const evidence = [...weighed.evidence, `written in ${names.join(', ')}`];
  handOn({ ...weighed, ...toSource(weighed.start, weighed.end), evidence, disguised: true });
}

/** A shape that says next to nothing, such as a date: a line above it speaks for it only when it ends open. */
const faint = 0.1;

/** How much of a long line is looked at for attribution, before and after the value. */
const reach = 250;

function placeOf(text: string, path: string, start: number, end: number): Place {
  const line = lineAround(text, { start, end }, reach);
  const place = { path, line: text.slice(line.start, line.end), column: start - line.start };
  return hasHeadings(path) ? { ...place, heading: headingAbove(text, start) } : place;
}

const entitiesWith = (recognizers: readonly Recognizer[], kind: CandidateKind): ReadonlySet<string> =>
  new Set(recognizers.filter(({ shapes }) => shapes.some((shape) => shape.kind === kind)).map(({ entity }) => entity));
