import type { Finding, Placed } from '../model/finding.js';
import type { Settings, SuppressRule } from '../model/settings.js';
import type { View } from '../model/view.js';
import { inCells } from './cells.js';
import type { Exempt } from './exempt.js';
import { type MatchPaths, matcherOf } from './match.js';
import { underPointers } from './pointers.js';

/** The rules of a policy that suppress findings, at work. */
export interface Suppressions {
  /** Asks those that say where in a file; nothing where there is none. */
  readonly exempt?: Exempt;
  /** Why a finding does not count by those that do not, if it does not. */
  readonly reasonFor: (finding: Finding) => string | undefined;
  /**
   * Rules that have expired or that matched nothing, in sentences.
   * @param isWhole whether everything was looked at
   * @param used the rules that `exempt` named, by their place in the list
   */
  readonly remarks: (isWhole: boolean, used: ReadonlySet<number>) => readonly string[];
}

interface Rule extends SuppressRule {
  /** Its place in the list. */
  readonly number: number;
  /** From this day on it no longer counts. */
  readonly isExpired: boolean;
}

/** @param today `2026-11-22` */
export function createSuppressions(
  { suppress }: Pick<Settings, 'suppress'>,
  matchPaths: MatchPaths,
  today: string,
): Suppressions {
  const rules = suppress.map(
    (rule, number): Rule => ({ ...rule, number, isExpired: rule.expires !== undefined && rule.expires < today }),
  );
  const usedOutside = new Set<number>();
  const [inside, outside] = [rules.filter(saysWhere), rules.filter((rule) => !saysWhere(rule))];
  const asked = outside.map((rule) => ({ rule, matches: matchesFinding(rule, matchPaths) }));
  return {
    ...(inside.length > 0 && { exempt: exemptInside(inside, matchPaths) }),
    reasonFor: (finding) => {
      for (const { rule, matches } of asked) {
        if (!matches(finding)) continue;
        usedOutside.add(rule.number);
        if (!rule.isExpired) return becauseOf(rule);
      }
      return undefined;
    },
    remarks: (isWhole, used) =>
      rules.flatMap((rule) => remarkOn(rule, isWhole, used.has(rule.number) || usedOutside.has(rule.number))),
  };
}

/** Whether a rule is asked of single values while a file is looked at. */
export const saysWhere = ({ labels, cells, pointers }: SuppressRule): boolean => Boolean(labels || cells || pointers);

const becauseOf = ({ where, reason }: SuppressRule): string => `suppressed by ${where ?? 'a rule'}: ${reason}`;

function matchesFinding(rule: SuppressRule, matchPaths: MatchPaths): (finding: Finding) => boolean {
  const matches = matcherOf(rule, matchPaths);
  const fingerprints = rule.fingerprints && new Set(rule.fingerprints);
  return (finding) => matches(finding) && (!fingerprints || fingerprints.has(finding.fingerprint));
}

/** Asked of each value, before those of a column are folded into one finding. */
function exemptInside(rules: readonly Rule[], matchPaths: MatchPaths): Exempt {
  const asked = rules.map((rule) => ({ rule, matches: matcherOf(rule, matchPaths), isThere: matchesPlace(rule) }));
  return (path, _, view) => (match) => {
    for (const { rule, matches, isThere } of asked) {
      if (rule.isExpired || !matches({ path, entity: match.entity }) || !isThere(match, view)) continue;
      return { kind: `rule ${rule.number}`, because: becauseOf(rule), rule: rule.number };
    }
    return undefined;
  };
}

function matchesPlace(rule: SuppressRule): (match: Placed, view: View) => boolean {
  const labels = rule.labels && new Set(rule.labels.map(plain));
  const isCell = rule.cells && inCells(rule.cells);
  const isPointer = rule.pointers && underPointers(rule.pointers);
  return (match, view) => {
    if (labels && !labels.has(plain(match.label)) && !labels.has(plain(view.labelAt(match.start)?.name))) return false;
    if (isCell && !isCell(match.cell)) return false;
    return !isPointer || isPointer(view.pointerAt(match.start));
  };
}

const plain = (label = ''): string => label.toLowerCase();

function remarkOn({ where, reason, expires, owner, isExpired }: Rule, isWhole: boolean, isUsed: boolean): string[] {
  const place = `The suppression at ${where ?? 'a rule'} (${reason})`;
  const whose = owner === undefined ? '' : ` Ask ${owner}.`;
  if (isExpired) return [`${place} expired on ${expires} and no longer counts.${whose}`];
  return isWhole && !isUsed ? [`${place} suppresses nothing any more. Remove it.${whose}`] : [];
}
