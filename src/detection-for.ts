import { createDetector, type Detector } from './detection/detect.js';
import type { Recognizer } from './model/recognizer.js';
import { defaults, type Settings } from './model/settings.js';
import { ownValues } from './policy/own.js';
import { originOf } from './provenance/index.js';
import { readText } from './readers/text.js';
import { recognizersUnder } from './recognizers-for.js';

/** What is looked for, and what looks for it: all that takes long to load and to make. */
export interface Detection {
  /** By entity. */
  readonly recognizers: ReadonlyMap<string, Recognizer>;
  /** The types that the policy describes. */
  readonly defined: ReadonlySet<string>;
  readonly detect: Detector;
  /** A text with asterisks for what seems to be somebody's. */
  readonly discreet: (text: string) => string;
}

/** @throws UserError for an unknown entity or a wrong description of one, a pattern that takes more than linear time */
export async function detectionFor(settings: Settings): Promise<Detection> {
  const chosen = await recognizersUnder(settings);
  const detect = createDetector(chosen, withOwn(settings));
  return {
    recognizers: new Map(chosen.map((recognizer) => [recognizer.entity, recognizer])),
    defined: new Set(settings.recognizers.map(({ entity }) => entity)),
    detect,
    discreet: (text) =>
      detect(readText('', text), '', defaults.threshold).reduceRight(
        (said, { start, end, provenance }) =>
          provenance === 'plausible' ? `${said.slice(0, start)}***${said.slice(end)}` : said,
        text,
      ),
  };
}

/** What the policy calls the team's own is asked last: it is one's word, and the rest is a standard's. */
function withOwn(settings: Settings): typeof originOf {
  const own = ownValues(settings);
  return own ? (entity, candidate, place) => originOf(entity, candidate, place) ?? own(entity, candidate) : originOf;
}
