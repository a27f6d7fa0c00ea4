import type { Cell, Finding, Placed } from '../model/finding.js';
import type { LineRange, Position } from '../model/position.js';
import type { Recognizer } from '../model/recognizer.js';
import { createRecords, type RecordSet } from '../model/records.js';
import type { View } from '../model/view.js';
import { createIdentities, type Identity } from './identity.js';
import { mask } from './mask.js';

/** So many findings of a column stand by themselves; when there are more, all of them are one, and so many are located. */
const mostCells = 10;

/** Takes the matches of a file, view after view, and turns those on lines that count into findings. */
export interface Locator {
  readonly take: (matches: readonly Placed[], view: View) => void;
  /** What a plausible match folds into; nothing for any other, which has a reason of its own. */
  readonly groupOf: (match: Placed) => string;
  /** Counts a value that was not looked at, because it is like many others of its group. */
  readonly count: (group: string, record: number) => void;
  /** Masked, placed, folded by column, and recognisable in another scan. In order of place. */
  readonly findings: () => Finding[];
}

/** The findings of one kind in one column. */
interface Group {
  /** The first ones. */
  readonly members: Finding[];
  count: number;
  /** How many of them were counted by their shape. */
  byShape: number;
  readonly records: RecordSet;
}

/**
 * Why values do not count. Asked of all that stand in a view, because one can speak for another, and then of each on
 * lines that count; `kind` tells what of a column stays together.
 */
type Exempt = (
  matches: readonly Placed[],
  view: View,
) => (match: Placed, firstLine: number, lastLine: number) => Exemption | undefined;

interface Exemption {
  readonly kind: string;
  readonly because: string;
}

/** @param known the recognizers by entity */
export function createLocator(
  path: string,
  addedLines: readonly LineRange[] | 'all',
  known: ReadonlyMap<string, Recognizer>,
  exempt: Exempt = () => () => undefined,
): Locator {
  const counts = addedLines === 'all' ? () => true : within(addedLines);
  const identities = createIdentities(path);
  const groups = new Map<string, Group>();
  let alone = 0;

  const groupAt = (key: string): Group => {
    const group = groups.get(key) ?? { members: [], count: 0, byShape: 0, records: createRecords() };
    groups.set(key, group);
    return group;
  };

  /** The group of a match that counts, and why it is ignored, if it is. */
  const placeOf = (match: Placed, { from, to }: Ends, exemptionOf: ReturnType<Exempt>): Place | undefined => {
    if (!counts(from.line, to.line)) return undefined;
    const exemption = exemptionOf(match, from.line, to.line);
    const suffix = exemption ? `\0${exemption.kind}` : '';
    const group = groupAt(match.column === undefined ? `${alone++}` : `${keyOf(match)}${suffix}`);
    return { group, ...(exemption && { ignored: exemption.because }) };
  };

  const take = (match: Placed, view: View, exemptionOf: ReturnType<Exempt>): void => {
    const ends = { from: view.positionAt(match.start), to: view.positionAt(match.end) };
    const place = placeOf(match, ends, exemptionOf);
    if (place) {
      place.group.count++;
      place.group.records.add(match.record);
      if (place.group.members.length >= mostCells) return;
    }
    // All are counted, also those outside the lines that a change adds: an added line must not take the number of an old one.
    const identity = identities.next(view.text, match);
    if (!place) return;
    const { group, ignored } = place;
    group.members.push({ ...findingOf(match, view, ends, identity()), ...(ignored !== undefined && { ignored }) });
  };

  function findingOf(match: Placed, view: View, { from, to }: Ends, identity: Identity): Finding {
    const { entity, label, cell, score, provenance, evidence, disguised, record } = match;
    const recognizer = known.get(entity);
    return {
      entity,
      path,
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      ...(label === undefined ? {} : { label }),
      ...(cell === undefined ? {} : { cell }),
      score,
      severity: recognizer?.severity ?? 'critical',
      provenance,
      masked: mask(view.text.slice(match.start, match.end), disguised ? {} : (recognizer?.mask ?? {})),
      evidence,
      occurrences: 1,
      ...identity,
      record,
      isRecord: view.reach === 0,
    };
  }

  return {
    // Most files hold nothing, and so cost nothing here.
    take: (matches, view) => {
      if (matches.length === 0) return;
      const exemptionOf = exempt(matches, view);
      for (const match of matches) take(match, view, exemptionOf);
    },
    groupOf: (match) => (match.provenance === 'plausible' && match.column !== undefined ? keyOf(match) : ''),
    count: (key, record) => {
      const group = groupAt(key);
      group.count++;
      group.byShape++;
      group.records.add(record);
    },
    findings: () =>
      [...groups.values()].flatMap((group) => (group.count > mostCells ? fold(group) : group.members)).sort(byPlace),
  };

  /** One finding for all of a column, at the first of its cells. */
  function fold({ members: [first, ...others], count, byShape, records }: Group): Finding[] {
    if (!first) return [];
    const cells = [first, ...others].map(cellOf);
    const evidence = byShape === 0 ? first.evidence : [...first.evidence, `${byShape} cells counted by their shape`];
    return [
      {
        ...first,
        evidence,
        occurrences: count,
        cells,
        records: records.pages,
        fingerprint: identities.ofColumn(first),
      },
    ];
  }
}

interface Place {
  readonly group: Group;
  readonly ignored?: string;
}

interface Ends {
  readonly from: Position;
  readonly to: Position;
}

/** What folds with it: the same kind of value under the same label of the same column. */
const keyOf = ({ entity, provenance, label = '', column = '' }: Placed): string =>
  [entity, provenance, label, column].join('\0');

const cellOf = ({ startLine, startColumn, endLine, endColumn, cell }: Finding): Cell => ({
  startLine,
  startColumn,
  endLine,
  endColumn,
  ...(cell === undefined ? {} : { cell }),
});

const byPlace = (a: Finding, b: Finding): number => a.startLine - b.startLine || a.startColumn - b.startColumn;

/** Whether lines `first` to `last` touch one of the ranges. */
const within =
  (ranges: readonly LineRange[]) =>
  (first: number, last: number): boolean =>
    ranges.some((range) => first <= range.last && last >= range.first);
