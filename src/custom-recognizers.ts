import { createDetector, type Detector, type Weighed } from './detection/detect.js';
import { isBuiltIn, recognizersFor } from './entities.js';
import { UserError } from './model/errors.js';
import type { Recognizer } from './model/recognizer.js';
import type { CustomRecognizer } from './model/settings.js';
import { originOf } from './provenance/index.js';
import { readText } from './readers/text.js';

/** The scan and the reports of it ask for the same. */
const built = new WeakMap<readonly CustomRecognizer[], Promise<readonly Recognizer[]>>();

/**
 * The types that a policy describes. Costs nothing where it describes none.
 * @throws UserError that names the place: for a name that is taken, a pattern that takes more than linear time, a check
 * that nobody knows, an example that is not told apart
 */
export function customRecognizers(described: readonly CustomRecognizer[] = []): Promise<readonly Recognizer[]> {
  if (described.length === 0) return Promise.resolve([]);
  const made = built.get(described) ?? make(described);
  built.set(described, made);
  return made;
}

async function make(described: readonly CustomRecognizer[]): Promise<readonly Recognizer[]> {
  for (const [index, custom] of described.entries()) requireFree(custom, index, described);
  const { customRecognizer } = await import('./custom/recognizer.js');
  const recognizers = await Promise.all(
    described.map((custom, index) => customRecognizer(custom, placeOf(custom, index))),
  );
  checkExamples(described, recognizers);
  return recognizers;
}

const placeOf = ({ where }: CustomRecognizer, index: number): string => where ?? `recognizers[${index}]`;

function requireFree(custom: CustomRecognizer, index: number, all: readonly CustomRecognizer[]): void {
  const { entity } = custom;
  const place = placeOf(custom, index);
  if (isBuiltIn(entity))
    throw new UserError(
      `${place}: ${entity} is the name of a built-in type. Give yours another, such as OUR_${entity}.`,
    );
  const first = all.findIndex((other) => other.entity === entity);
  if (first === index) return;
  const before = all[first];
  throw new UserError(
    `${place}: ${entity} is defined at ${before ? placeOf(before, first) : 'another place'} already.`,
  );
}

/** Scores at which something is a finding by default. */
const usual = 0.5;

/** What the author says that a type finds, or does not, asked of the detector. An example is never shown. */
function checkExamples(described: readonly CustomRecognizer[], recognizers: readonly Recognizer[]): void {
  if (described.every(({ examples }) => examples === undefined)) return;
  const detect = createDetector(recognizersFor([], recognizers), originOf);
  for (const [index, custom] of described.entries()) {
    const wrong = wrongExample(custom, recognizers[index], detect);
    if (wrong !== undefined) throw new UserError(`${placeOf(custom, index)}: ${wrong}`);
  }
}

function wrongExample(
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
