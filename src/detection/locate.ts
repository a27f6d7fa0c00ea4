import type { Finding, Placed } from '../model/finding.js';
import type { LineRange } from '../model/position.js';
import type { Recognizer } from '../model/recognizer.js';
import type { View } from '../model/view.js';
import { identitiesOf } from './identity.js';
import { mask } from './mask.js';

/** Turns the matches on lines that count into findings: masked, placed, and recognisable in another scan. */
export function locate(
  matches: readonly Placed[],
  view: View,
  path: string,
  addedLines: readonly LineRange[] | 'all',
  recognizers: readonly Recognizer[],
): Finding[] {
  // Most files hold nothing, and so cost nothing here.
  if (matches.length === 0) return [];
  const known = new Map(recognizers.map((recognizer) => [recognizer.entity, recognizer]));
  const identities = identitiesOf(view.text, path, matches);
  const counts = addedLines === 'all' ? () => true : within(addedLines);

  return matches.flatMap((match, index): Finding[] => {
    const { entity, label, cell, score, provenance, evidence, disguised, record } = match;
    const from = view.positionAt(match.start);
    const to = view.positionAt(match.end);
    const recognizer = known.get(entity);
    const identity = identities[index];
    if (!counts(from.line, to.line) || !recognizer || !identity) return [];
    return [
      {
        entity,
        path,
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column,
        ...(label === undefined ? {} : { label }),
        ...(cell === undefined ? {} : { cell }),
        score,
        severity: recognizer.severity,
        provenance,
        masked: mask(view.text.slice(match.start, match.end), disguised ? {} : recognizer.mask),
        evidence,
        occurrences: 1,
        ...identity(),
        record,
      },
    ];
  });
}

/** Whether lines `first` to `last` touch one of the ranges. */
const within =
  (ranges: readonly LineRange[]) =>
  (first: number, last: number): boolean =>
    ranges.some((range) => first <= range.last && last >= range.first);
