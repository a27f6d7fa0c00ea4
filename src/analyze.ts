import { createDetector, type Detector } from './detection/detect.js';
import { inRegion, isByName, recognizersFor } from './entities.js';
import type { Match } from './model/finding.js';
import type { Label, View } from './model/view.js';
import { originOf } from './provenance/index.js';
import { readText } from './readers/text.js';

/** How to look at a text. */
export interface AnalyzeOptions {
  /** The name the whole text stands under, such as a column's header. */
  readonly label?: string;
  /** The file it comes from: decides what counts as code, and whose authors may sign. */
  readonly path?: string;
  /**
   * Entity types to look for; none means those that are on by default, `all` every one. Of a text that is nothing but a
   * value, types that are named here go by their check alone.
   */
  readonly entities?: readonly string[];
  /** The country of the texts, by its ISO 3166-1 code: telephone numbers count in its national form. */
  readonly region?: string;
  /** Least score, 0–1, of what is returned. */
  readonly minScore?: number;
}

/**
 * The personal data in a text: entity, offsets in UTF-16 code units (end exclusive), score, provenance and evidence,
 * in order of place and never overlapping. The same core as `scan`.
 * @throws UserError for an unknown entity type or region.
 */
export function analyzeText(text: string, options: AnalyzeOptions = {}): Match[] {
  const { label, path = '', entities = [], region = '', minScore = 0.5 } = options;
  const view = readText(path, text);
  const matches = detectorFor(entities, region)(
    label === undefined ? view : underLabel(view, { name: label }),
    path,
    minScore,
  );
  return matches.map(({ record: _, column: __, cell: ___, isToldByShape: ____, ...match }) => match);
}

/** The whole text is one value, and its label is known from elsewhere; labels inside it still count where they stand. */
function underLabel(view: View, label: Label): View {
  const { text } = view;
  const start = text.length - text.trimStart().length;
  const whole = { label, start, end: text.trimEnd().length };
  return {
    ...view,
    labelAt: (offset) => view.labelAt(offset) ?? label,
    fieldsUnder: (wanted) => (wanted(label) ? [whole] : view.fieldsUnder(wanted)),
  };
}

const detectors = new Map<string, Detector>();

/** Preparing the recognizers costs more than a short text does; a program that analyzes many asks for few sets. */
function detectorFor(entities: readonly string[], region: string): Detector {
  const key = `${region} ${entities.join(',')}`;
  const detector =
    detectors.get(key) ?? createDetector(wanted(entities, region), originOf, { byName: isByName(entities) });
  detectors.set(key, detector);
  return detector;
}

const wanted = (entities: readonly string[], region: string) =>
  region === '' ? recognizersFor(entities) : inRegion(recognizersFor(entities), region);
