import type { Match, Origin } from '../model/finding.js';
import type { Candidate, Recognizer } from '../model/recognizer.js';
import type { View } from '../model/view.js';
import { lazily } from '../provenance/lazily.js';
import type { Place } from '../provenance/place.js';
import { announces, createContext, wordsAround } from './context.js';
import { corroborate, shareOrigins } from './corroborate.js';
import { type Answer, createDispatch } from './dispatch.js';
import { createLexicon, type Meaning } from './lexicon.js';
import { lineAround } from './line.js';
import { winners } from './overlap.js';
import { spotColons } from './spot/colons.js';
import { spotEmails } from './spot/emails.js';
import { spotNames } from './spot/names.js';
import { spotNumbers } from './spot/numbers.js';
import { isTranslation } from './translations.js';
import { type Surroundings, weigh } from './weigh.js';

export type OriginOf = (entity: string, candidate: Candidate, place: Place) => Origin | undefined;

/** Finds personal data in a view: every match with at least the score `least` (0–1), in order, none overlapping. */
export type Detector = (view: View, path: string, least: number) => Match[];

interface Weighed {
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly evidence: readonly string[];
  readonly recognizer: Recognizer;
  readonly candidate: Candidate;
}

/** Prepares the recognizers once; the detector then costs a few linear passes a text, however many there are. */
export function createDetector(recognizers: readonly Recognizer[], originOf: OriginOf): Detector {
  const dispatch = createDispatch(recognizers);
  const lexicon = createLexicon(recognizers);
  const contextOf = createContext(recognizers);

  return (view, path, least) => {
    const found: Weighed[] = [];
    const emit = (candidate: Candidate): void => {
      const answers = dispatch.answersTo(candidate);
      if (answers.length > 0) found.push(...weighAll(candidate, answers, view, least));
    };
    spotEmails(view.text, dispatch, emit);
    spotNumbers(view.text, dispatch, emit);
    spotColons(view.text, dispatch, emit);
    if (dispatch.wantsKind('name') && !isTranslation(path)) spotNames(view, lexicon, emit);
    const sure = corroborate(winners(found), view, least);
    return shareOrigins(
      sure.map((value) => toMatch(value, view, path)),
      sure,
      view,
    );
  };

  function weighAll(candidate: Candidate, answers: readonly Answer[], view: View, least: number): Weighed[] {
    const meaning = lazily(() => meaningAt(view, candidate.start));
    const near = lazily(() => wordsAround(view.text, candidate.start, candidate.end));
    const nearest = lazily(() => wordsAround(view.text, candidate.start, candidate.end, announces));
    return answers.flatMap(({ recognizer, shape }) => {
      const words = shape.score <= faint ? nearest : near;
      const around: Surroundings = { label: meaning, context: () => contextOf(recognizer.entity, words()) };
      const weight = weigh(candidate, recognizer, shape, around, least);
      return weight ? [{ start: candidate.start, end: candidate.end, ...weight, recognizer, candidate }] : [];
    });
  }

  function meaningAt(view: View, start: number): Meaning | undefined {
    const label = view.labelAt(start);
    const meaning = label === undefined ? undefined : lexicon.meaningOf(label);
    return meaning?.silent ? undefined : meaning;
  }

  function toMatch({ start, end, score, evidence, recognizer, candidate }: Weighed, view: View, path: string): Match {
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
      ...(label !== undefined && lexicon.meaningOf(label).known ? { label } : {}),
    };
  }
}

/** A shape that says next to nothing, such as a date: a line above it speaks for it only when it ends open. */
const faint = 0.1;

/** How much of a long line is looked at for attribution, before and after the value. */
const reach = 250;

function placeOf(text: string, path: string, start: number, end: number): Place {
  const line = lineAround(text, { start, end }, reach);
  return { path, line: text.slice(line.start, line.end), column: start - line.start };
}
