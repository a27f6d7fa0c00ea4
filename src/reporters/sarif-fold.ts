import type { Cell } from '../model/finding.js';
import type { Gap } from '../model/gap.js';
import type { Verdict } from '../model/report.js';
import { ruleId } from './rule-id.js';
import { count, grouped } from './wording.js';

/** One result, and the findings like it that it stands for as well. */
export interface Fold {
  readonly verdict: Verdict;
  /** How many findings it stands for, itself among them. */
  readonly findings: number;
  /** How many values, where a finding may be a column of them. */
  readonly occurrences: number;
  /** Where the next of the values stand. */
  readonly others: readonly Cell[];
}

export interface Folded {
  readonly folds: readonly Fold[];
  /** How many findings have no result of their own, because one like them stands for them. */
  readonly folded: number;
  /** How many have none at all: the least severe. */
  readonly leftOut: number;
}

/** GitHub takes 25,000 results of a run and shows the 5,000 most severe of them. */
const mostResults = 5000;
/** GitHub shows a hundred places of a result. */
const mostPlaces = 100;

/**
 * As many results as GitHub shows. Sixty thousand findings are no longer read one by one: then those of one type under
 * one label of one file become one result, and of what is still too many the most severe are kept. The verdicts come in
 * the order of the report, most severe first.
 */
export function foldResults(verdicts: readonly Verdict[]): Folded {
  if (verdicts.length <= mostResults)
    return { folds: verdicts.map((verdict) => fold([verdict])), folded: 0, leftOut: 0 };
  const alike = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const { finding, status } = verdict;
    const key = [ruleId(finding), finding.path, finding.label ?? '', finding.severity, status].join('\0');
    const group = alike.get(key);
    if (group) group.push(verdict);
    else alike.set(key, [verdict]);
  }
  const groups = [...alike.values()];
  const shown = groups.slice(0, mostResults);
  const leftOut = sum(groups.slice(mostResults).map((group) => group.length));
  return { folds: shown.map(fold), folded: verdicts.length - leftOut - shown.length, leftOut };
}

/** What the report is to say about it. */
export function foldGaps({ folded, leftOut }: Omit<Folded, 'folds'>): Gap[] {
  const most = `Code scanning shows ${grouped(mostResults)} results. The job summary and the JSON report have all the figures.`;
  return [
    ...(folded > 0
      ? [
          gap(
            'folded',
            `In the SARIF report ${count(folded, 'finding')} stand folded into one like them in the same file. ${most}`,
          ),
        ]
      : []),
    ...(leftOut > 0
      ? [
          gap(
            'left-out',
            `The SARIF report leaves out the ${count(leftOut, 'least severe finding')}. They count all the same. ${most}`,
          ),
        ]
      : []),
  ];
}

const gap = (reason: Gap['reason'], detail: string): Gap => ({ stage: 'delivery', reason, detail });

function fold(group: readonly Verdict[]): Fold {
  const [verdict] = group as readonly [Verdict, ...Verdict[]];
  const places = group.flatMap(({ finding }): readonly Cell[] => finding.cells ?? [finding]);
  return {
    verdict,
    findings: group.length,
    occurrences: sum(group.map(({ finding }) => finding.occurrences)),
    others: places.slice(1, mostPlaces),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
