import type { Candidate, Recognizer } from '../model/recognizer.js';
import type { View } from '../model/view.js';

interface Weighed {
  readonly start: number;
  readonly score: number;
  readonly evidence: readonly string[];
  readonly recognizer: Recognizer;
  readonly candidate: Candidate;
}

/** A lone given or family name, however surely it is one, identifies nobody. */
const aloneScore = 0.4;

/**
 * Half a name counts in full only beside something else about the same person: the other half, an e-mail address, a
 * telephone number in the same record or close by.
 */
export function corroborate<Value extends Weighed>(values: readonly Value[], view: View, least: number): Value[] {
  const records = values.map(({ start }) => view.recordAt(start));
  return values
    .map((value, index) => {
      if (value.candidate.kind !== 'name' || value.candidate.form !== 'part') return value;
      if (hasCompany(index, records, view.reach)) return value;
      return { ...value, score: Math.min(value.score, aloneScore), evidence: [...value.evidence, 'half a name, alone'] };
    })
    .filter(({ score }) => score >= least);
}

/** Values are in order of place, so company stands right before or after. */
function hasCompany(index: number, records: readonly number[], reach: number): boolean {
  const own = records[index] ?? 0;
  return [records[index - 1], records[index + 1]].some((other) => other !== undefined && Math.abs(other - own) <= reach);
}
