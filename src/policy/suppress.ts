import type { Settings, SuppressRule } from '../model/settings.js';
import { type Matches, type MatchPaths, matcherOf } from './match.js';

/** A rule of the policy at work. */
export interface Suppression {
  readonly rule: SuppressRule;
  /** From this day on it no longer counts. */
  readonly isExpired: boolean;
  readonly matches: Matches;
}

/** @param today `2026-11-22` */
export const suppressionsOf = ({ suppress }: Settings, matchPaths: MatchPaths, today: string): readonly Suppression[] =>
  suppress.map((rule) => ({
    rule,
    isExpired: rule.expires !== undefined && rule.expires < today,
    matches: matching(rule, matchPaths),
  }));

function matching(rule: SuppressRule, matchPaths: MatchPaths): Matches {
  const matches = matcherOf(rule, matchPaths);
  const labels = rule.labels && new Set(rule.labels.map((label) => label.toLowerCase()));
  const fingerprints = rule.fingerprints && new Set(rule.fingerprints);
  const inCells = rule.cells && cellMatcher(rule.cells);
  return (finding) =>
    matches(finding) &&
    (!labels || (finding.label !== undefined && labels.has(finding.label.toLowerCase()))) &&
    (!fingerprints || fingerprints.has(finding.fingerprint)) &&
    (!inCells || inCells(finding));
}

/** `B2`, `B2:B900`, `B` for a column, `PID-5.1`. A finding that stands for many cells is meant when all located ones are. */
function cellMatcher(wanted: readonly string[]): Matches {
  const tests = wanted.map(cellTest);
  return ({ cell, cells }) => {
    const all = cells?.map((each) => each.cell) ?? [cell];
    return all.every((each) => each !== undefined && tests.some((test) => test(each)));
  };
}

function cellTest(wanted: string): (cell: string) => boolean {
  const [from = '', to = from] = wanted.split(':');
  const first = gridPlace(from);
  const last = gridPlace(to);
  if (!first || !last) return (cell) => cell.toLowerCase() === wanted.toLowerCase();
  return (cell) => {
    const at = gridPlace(cell);
    return (
      at !== undefined &&
      at.column >= first.column &&
      at.column <= last.column &&
      at.row >= (first.row || 1) &&
      at.row <= (last.row || Number.POSITIVE_INFINITY)
    );
  };
}

/** Column and row of a spreadsheet, from 1; row 0 is the whole column. */
function gridPlace(cell: string): { readonly column: number; readonly row: number } | undefined {
  const [, letters, digits = '0'] = /^([A-Za-z]{1,3})(\d{1,7})?$/.exec(cell.trim()) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(digits) };
}
