import type { Match } from '../model/finding.js';
import type { Candidate } from '../model/recognizer.js';
import type { View } from '../model/view.js';

interface Weighed {
  readonly start: number;
  readonly score: number;
  readonly evidence: readonly string[];
  readonly candidate: Candidate;
}

/** A lone given or family name, however surely it is one, identifies nobody. */
const aloneScore = 0.4;

/**
 * Half a name counts in full only beside something else about the same person: the other half, an e-mail address, a
 * telephone number in the same record or close by.
 */
export function corroborate<Value extends Weighed>(values: readonly Value[], view: View, least: number): Value[] {
  return values
    .map((value, index) => {
      if (!isHalfName(value) || companions(values, index, view, view.reach).length > 0) return value;
      return {
        ...value,
        score: Math.min(value.score, aloneScore),
        evidence: [...value.evidence, 'half a name, alone'],
      };
    })
    .filter(({ score }) => score >= least);
}

/** How many lines apart the halves of one name stand at the most. */
const sameName = 1;

/** The `Jane` beside a `Doe` is no more a person than the `Doe`: halves of one name share their origin. */
export function shareOrigins(matches: readonly Match[], values: readonly Weighed[], view: View): Match[] {
  return matches.map((match, index) => {
    if (match.provenance !== 'plausible' || !isHalfName(values[index])) return match;
    const other = companions(matches, index, view, Math.min(sameName, view.reach)).find(
      ({ entity, provenance }) => entity === match.entity && provenance === 'placeholder',
    );
    const because = 'the other half of the name is a placeholder';
    return other ? { ...match, provenance: 'placeholder', evidence: [...match.evidence, because] } : match;
  });
}

const isHalfName = (value: Weighed | undefined): boolean =>
  value?.candidate.kind === 'name' && value.candidate.form === 'half';

/** Values are in order of place, so company stands right before or after. */
function companions<Value extends { readonly start: number }>(
  values: readonly Value[],
  index: number,
  view: View,
  reach: number,
): Value[] {
  const own = view.recordAt(values[index]?.start ?? 0);
  return [values[index - 1], values[index + 1]].filter(
    (other): other is Value => other !== undefined && Math.abs(view.recordAt(other.start) - own) <= reach,
  );
}
