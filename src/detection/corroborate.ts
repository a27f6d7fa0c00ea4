import type { Placed } from '../model/finding.js';
import type { Candidate } from '../model/recognizer.js';

interface Weighed {
  readonly record: number;
  readonly score: number;
  readonly evidence: readonly string[];
  readonly candidate: Candidate;
}

/** A lone given or family name, however surely it is one, identifies nobody. */
const aloneScore = 0.4;

/**
 * Half a name counts in full only beside something else about the same person: the other half, an e-mail address, a
 * telephone number in the same record or close by. Two halves of a kind are two words, and nobody.
 */
export function corroborate<Value extends Weighed>(values: readonly Value[], reach: number, least: number): Value[] {
  return values
    .map((value, index) => {
      if (!isHalfName(value) || value.candidate.standsAlone) return value;
      if (companions(values, index, reach).some((at) => completes(value, values[at]))) return value;
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
export function shareOrigins(matches: readonly Placed[], values: readonly Weighed[], reach: number): readonly Placed[] {
  if (!matches.some(({ provenance }) => provenance === 'placeholder')) return matches;
  return matches.map((match, index) => {
    if (match.provenance !== 'plausible' || !isHalfName(values[index])) return match;
    const halves = companions(values, index, Math.min(sameName, reach)).filter((at) =>
      isOtherHalf(values[index], values[at]),
    );
    const beside = halves.filter((at) => matches[at]?.record === match.record);
    // On a line that holds both halves, the one above belongs to somebody else.
    const other = (beside.length > 0 ? beside : halves).find((at) => matches[at]?.provenance === 'placeholder');
    const because = 'the other half of the name is a placeholder';
    if (other === undefined) return match;
    return { ...match, provenance: 'placeholder', evidence: [...match.evidence, because] };
  });
}

const isHalfName = (value: Weighed | undefined): boolean =>
  value?.candidate.kind === 'name' && halves.includes(value.candidate.form);

const parts: readonly string[] = ['given', 'middle', 'family'];
const halves: readonly string[] = [...parts, 'half'];

const isOtherHalf = (half: Weighed | undefined, other: Weighed | undefined): boolean =>
  half?.candidate.form !== other?.candidate.form &&
  [half, other].every((value) => value?.candidate.kind === 'name' && parts.includes(value.candidate.form));

const completes = (half: Weighed, other: Weighed | undefined): boolean =>
  other?.candidate.kind !== 'name' || !isHalfName(other) || isOtherHalf(half, other);

/** Which values stand in company. They are in order of place, so that it is the one right before or after. */
function companions(values: readonly Weighed[], index: number, reach: number): number[] {
  const own = values[index]?.record ?? 0;
  return [index - 1, index + 1].filter((at) => {
    const other = values[at];
    return other !== undefined && Math.abs(other.record - own) <= reach;
  });
}
