import { detached } from '../model/detached.js';
import type { Finding, Placed } from '../model/finding.js';
import type { LineRange, Position } from '../model/position.js';
import type { Recognizer } from '../model/recognizer.js';
import type { View } from '../model/view.js';
import type { Counter } from './experience.js';
import { addByShape, addTo, createGroup, findingsOf, type Group, mostCells } from './groups.js';
import { createIdentities, type Identity } from './identity.js';
import { mask } from './mask.js';

/**
 * So many findings of a file stand by themselves, in no column. Of what comes behind them, the findings of one kind are one,
 * so that a file of any length takes no more room than a report that somebody can read.
 */
const mostAlone = 10_000;

/** Takes the matches of a file, view after view, and turns those on lines that count into findings. */
export interface Locator {
  readonly take: (matches: readonly Placed[], view: View) => void;
  /** What a match folds into that is plausible, or excused by its shape; nothing for any other, which has a reason of its own. */
  readonly groupOf: (match: Placed) => string;
  /** What counts values of a group that were not looked at, because they are like many others of it. */
  readonly counterOf: (group: string) => Counter;
  /** Masked, placed, folded by column, and recognisable in another scan. In order of place. */
  readonly findings: () => Finding[];
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

  const groupAt = (key: string, isRest = false): Group => {
    const known = groups.get(key);
    if (known) return known;
    const group = createGroup(isRest);
    groups.set(key, group);
    return group;
  };

  const groupFor = (match: Placed, kind: string): Group => {
    const isAlone = match.column === undefined;
    if (isAlone && alone < mostAlone) return groupAt(`${alone++}`);
    // A rule of the policy may ask for a score, and what is one finding has one.
    return groupAt(`${keyOf(match)}${isAlone ? `\0\0${match.score}` : ''}${kind}`, isAlone);
  };

  /** The group of a match that counts, and why it is ignored, if it is. */
  const placeOf = (match: Placed, { from, to }: Ends, exemptionOf: ReturnType<Exempt>): Place | undefined => {
    if (!counts(from.line, to.line)) return undefined;
    const exemption = exemptionOf(match, from.line, to.line);
    const group = groupFor(match, exemption ? `\0${exemption.kind}` : '');
    return { group, ...(exemption && { ignored: exemption.because }) };
  };

  const take = (match: Placed, view: View, exemptionOf: ReturnType<Exempt>): void => {
    const ends = { from: view.positionAt(match.start), to: view.positionAt(match.end) };
    const place = placeOf(match, ends, exemptionOf);
    if (place) {
      addTo(place.group, match.record);
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
      ...(label === undefined ? {} : { label: detached(label) }),
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
    groupOf: (match) =>
      (match.provenance === 'plausible' || match.isToldByShape) && match.column !== undefined ? keyOf(match) : '',
    counterOf: (key) => {
      const group = groupAt(key);
      return (record) => addByShape(group, record);
    },
    findings: () => [...groups.values()].flatMap((group) => findingsOf(group, identities.ofColumn)).sort(byPlace),
  };
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

const byPlace = (a: Finding, b: Finding): number => a.startLine - b.startLine || a.startColumn - b.startColumn;

/** Whether lines `first` to `last` touch one of the ranges. */
const within =
  (ranges: readonly LineRange[]) =>
  (first: number, last: number): boolean =>
    ranges.some((range) => first <= range.last && last >= range.first);
