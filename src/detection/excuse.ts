import type { Match } from '../model/finding.js';
import type { Candidate, Recognizer } from '../model/recognizer.js';
import type { View } from '../model/view.js';
import { neighbours } from '../provenance/company.js';

interface Weighed {
  readonly candidate: Candidate;
  readonly recognizer: Recognizer;
}

/** What an address that is nobody's says of the name beside it, and a column of them of the columns beside it. */
export function excuse(matches: readonly Match[], values: readonly Weighed[], view: View): Match[] {
  const fellows = matches.map(({ entity, provenance, start }, index) => ({
    entity,
    provenance,
    record: view.recordAt(start),
    label: view.labelAt(start),
    strong: isStrong(values[index]),
    text: values[index]?.candidate.text ?? '',
  }));
  const origins = neighbours(fellows, view.reach);
  return matches.map((match, index) => {
    const origin = origins.get(index);
    return origin ? { ...match, provenance: origin.provenance, evidence: [...match.evidence, origin.because] } : match;
  });
}

/** Cards and national numbers are never excused by their neighbours. */
const isStrong = (value: Weighed | undefined): boolean =>
  value?.recognizer.severity === 'critical' || value?.recognizer.severity === 'high';
