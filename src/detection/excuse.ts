import type { Placed } from '../model/finding.js';
import type { Candidate, Recognizer } from '../model/recognizer.js';
import type { Label, View } from '../model/view.js';
import { neighbours } from '../provenance/company.js';

interface Weighed {
  readonly candidate: Candidate;
  readonly recognizer: Recognizer;
  readonly seen: { readonly view: View; readonly offset: number };
}

/** What an address that is nobody's says of the name beside it, and a column of them of the columns beside it. */
export function excuse(matches: readonly Placed[], values: readonly Weighed[], view: View): Placed[] {
  const fellows = matches.map(({ entity, provenance, record }, index) => ({
    entity,
    provenance,
    record,
    label: written(values[index]),
    strong: isStrong(values[index]),
    text: values[index]?.candidate.text ?? '',
  }));
  const origins = neighbours(fellows, view);
  return matches.map((match, index) => {
    const origin = origins.get(index);
    return origin ? { ...match, provenance: origin.provenance, evidence: [...match.evidence, origin.because] } : match;
  });
}

/** The label as it is written, which tells one field of an object from the next. */
function written(value: Weighed | undefined): string | undefined {
  const label: Label | undefined = value?.seen.view.labelAt(value.seen.offset);
  return label && `${label.under ?? ''}.${label.name}`;
}

/** Cards and national numbers are never excused by their neighbours. */
const isStrong = (value: Weighed | undefined): boolean =>
  value?.recognizer.severity === 'critical' || value?.recognizer.severity === 'high';
