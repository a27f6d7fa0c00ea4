import { createDetector } from './detection/detect.js';
import { mask } from './detection/mask.js';
import type { Weighed } from './detection/scales.js';
import { recognizersFor } from './entities.js';
import { UserError } from './model/errors.js';
import type { Explanation, Outcome } from './model/explanation.js';
import type { Match } from './model/finding.js';
import { isIn } from './model/position.js';
import type { Recognizer } from './model/recognizer.js';
import type { View } from './model/view.js';
import { underPacks } from './packs-for.js';
import { originOf } from './provenance/index.js';
import { read } from './readers/read.js';
import type { Slice } from './readers/slice.js';

/** What to explain. */
export interface Question {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** 1-based. */
  readonly line: number;
  /** Least score of a finding, 0–1. */
  readonly threshold: number;
  readonly entities: readonly string[];
  /** Types of a team's own. */
  readonly custom?: readonly Recognizer[];
  /** The packs that are applied, by name. */
  readonly packs?: readonly string[];
}

/**
 * Every reading of every candidate on a line: what speaks for it, what against, and what it comes to. Surest first at
 * each place.
 * @throws UserError for an unknown entity type, or a file that is no text.
 */
export function explain({ path, bytes, line, threshold, entities, custom, packs = [] }: Question): Explanation[] {
  const { views: whole, slices = [], gaps } = read(path, bytes);
  const parts = [...whole.map((view) => ({ view, own: undefined })), ...Array.from(slices, partOf)];
  const last = parts.map(({ view }) => view.positionAt(view.text.length).line);
  if (parts.length > 0 && line > Math.max(...last)) throw new UserError(`“${path}” ends at line ${Math.max(...last)}.`);
  if (parts.length === 0) throw new UserError(gaps[0]?.detail ?? `“${path}” cannot be read.`);
  const detect = createDetector(underPacks(recognizersFor(entities, custom), packs), originOf);
  return parts.flatMap(({ view, own }) => {
    const seen: Weighed[] = [];
    const matches = detect(view, path, threshold, (weighed) => void seen.push(weighed));
    return seen
      .filter(({ start }) => !own || isIn(own, start))
      .filter(({ start, end }) => view.positionAt(start).line <= line && view.positionAt(end).line >= line)
      .sort((a, b) => a.start - b.start || b.score - a.score)
      .map((weighed) => explanationOf(weighed, matches, view, threshold));
  });
}

const partOf = ({ view, own }: Slice) => ({ view, own });

function explanationOf(weighed: Weighed, matches: readonly Match[], view: View, threshold: number): Explanation {
  const { recognizer, start, end, failed, disguised } = weighed;
  const match = matches.find(
    (each) =>
      each.entity === recognizer.entity &&
      each.start === start &&
      each.end === end &&
      each.evidence[0] === weighed.evidence[0],
  );
  const from = view.positionAt(start);
  const to = view.positionAt(end);
  return {
    entity: recognizer.entity,
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    // What is none of this kind may be something of which nothing is shown.
    masked: mask(view.text.slice(start, end), disguised || !match ? {} : recognizer.mask),
    score: match?.score ?? weighed.score,
    evidence: match?.evidence ?? weighed.evidence,
    outcome: match ? 'finding' : outcomeOf(weighed, matches, threshold),
    ...(failed === undefined ? {} : { failed }),
    ...(match ? { provenance: match.provenance } : {}),
  };
}

function outcomeOf(
  { failed, score, start, end, candidate }: Weighed,
  matches: readonly Match[],
  threshold: number,
): Outcome {
  if (failed !== undefined) return 'fails its check';
  if (score < threshold) return 'below the threshold';
  if (matches.some((match) => match.start < end && start < match.end)) return 'another reading is surer';
  return candidate.kind === 'name' ? 'half a name, alone' : 'by chance: most of its column that looks the same is none';
}
