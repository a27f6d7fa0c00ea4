import { createDetector, type Detector } from './detection/detect.js';
import type { Weighed } from './detection/scales.js';
import { recognizersFor } from './entities.js';
import type { Recognizer } from './model/recognizer.js';
import type { CustomRecognizer } from './model/settings.js';
import { originOf } from './provenance/index.js';
import { readText } from './readers/text.js';

/** Scores at which something is a finding by default. */
const usual = 0.5;

/** What the author says that a type finds, or does not, asked of the detector. An example is never shown. */
export function wrongExample(described: readonly CustomRecognizer[], recognizers: readonly Recognizer[]) {
  const detect = createDetector(recognizersFor([], recognizers), originOf);
  for (const [index, custom] of described.entries()) {
    const because = whyWrong(custom, recognizers[index], detect);
    if (because !== undefined) return { custom, index, because };
  }
  return undefined;
}

function whyWrong(
  { entity, examples: { match = [], noMatch = [] } = {}, score = usual }: CustomRecognizer,
  recognizer: Recognizer | undefined,
  detect: Detector,
): string | undefined {
  const look = (text: string): Looked => {
    const seen: Weighed[] = [];
    const matches = detect(readText('', text), '', Math.min(usual, score), (weighed) => void seen.push(weighed));
    return { entities: matches.map((each) => each.entity), seen };
  };
  const isFound = (text: string): boolean => look(text).entities.includes(entity);
  // A type that has nothing but labels is found under one.
  const [label] = recognizer?.search === undefined ? (recognizer?.labels ?? []) : [];
  const isMissed = (text: string): boolean => !isFound(text) && (label === undefined || !isFound(`${label}: ${text}`));

  const missed = match.findIndex(isMissed);
  if (missed >= 0)
    return `example ${missed + 1} of match is not found as ${entity}.${whyNot(entity, look(match[missed] ?? ''))}`;
  const found = noMatch.findIndex(isFound);
  return found < 0 ? undefined : `example ${found + 1} of no-match is found as ${entity}.`;
}

interface Looked {
  readonly entities: readonly string[];
  readonly seen: readonly Weighed[];
}

function whyNot(entity: string, { entities, seen }: Looked): string {
  const own = seen.filter(({ recognizer }) => recognizer.entity === entity);
  const failed = own.find((weighed) => weighed.failed !== undefined)?.failed;
  if (failed !== undefined) return ` It fails the check: ${failed}.`;
  const [other] = entities;
  if (own.length > 0 && other !== undefined) return ` ${other} is surer of it: raise the score.`;
  return own.length === 0 ? ' No pattern, word or label finds it where it stands alone.' : ' Its score is too low.';
}
