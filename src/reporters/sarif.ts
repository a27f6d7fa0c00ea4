import type { Location, Log, Notification, PhysicalLocation, Result, Run } from 'sarif';
import type { Cell, Finding } from '../model/finding.js';
import { type Gap, isBlocking, isSkip } from '../model/gap.js';
import type { Region } from '../model/position.js';
import type { Recognizer } from '../model/recognizer.js';
import type { Report, Verdict } from '../model/report.js';
import { changesIn, type PolicyLine, policyLines } from './policy-lines.js';
import { policyRule } from './policy-rule.js';
import { provisionsByType, provisionsOf } from './provisions.js';
import { ruleId } from './rule-id.js';
import { type Fold, foldGaps, foldResults } from './sarif-fold.js';
import { sarifRules } from './sarif-rules.js';
import { sarifText, uriPath } from './text-safety.js';
import { grouped, sentence, titlesOf, what, why } from './wording.js';

export interface SarifOptions {
  readonly recognizers: readonly Recognizer[];
  /** Names this analysis: code scanning closes the alerts of a category that a later upload of the same category no longer holds. */
  readonly category: string;
  /** `https://github.com/owner/name`; with `revisionId` it says what the paths are relative to. */
  readonly repositoryUri?: string;
  /** The commit that was scanned. */
  readonly revisionId?: string;
  /** For a report that people read. GitHub ignores `suppressions` and would open an alert for each. */
  readonly includeSuppressed?: boolean;
}

export interface SarifReport {
  readonly log: Log;
  /** What it does not say one by one, because GitHub would not show it. */
  readonly gaps: readonly Gap[];
}

const informationUri = 'https://github.com/piicloak/piicloak-action';
const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

/** The conventional name for the repository's root (SARIF 2.1.0 §3.14.14). */
const root = '%SRCROOT%';

const artifact = (path: string): PhysicalLocation => ({ artifactLocation: { uri: uriPath(path), uriBaseId: root } });

const location = ({ finding }: Verdict): Location => ({
  physicalLocation: {
    ...artifact(finding.path),
    region: regionOf(finding),
  },
});

/** The next of the values that are one result, so that a reader can go through them. */
const related = ({ path }: Finding, cell: Cell, id: number): Location => ({
  id,
  message: { text: 'Another value like it.' },
  physicalLocation: { ...artifact(path), region: regionOf(cell) },
});

const regionOf = ({ startLine, startColumn, endLine, endColumn }: Region): PhysicalLocation['region'] => ({
  startLine,
  startColumn,
  endLine,
  endColumn,
});

const message = ({ verdict, findings }: Fold, titleOf: (entity: string) => string): string => {
  const reason = verdict.status === 'failing' ? 'It counts because' : 'It does not block';
  const alike = findings === 1 ? [] : [`It stands for ${grouped(findings - 1)} more like it in this file`];
  return [what(verdict, titleOf), ...alike, `${reason}: ${why(verdict)}`]
    .map((part) => sarifText(sentence(part)))
    .join(' ');
};

interface Told {
  readonly titleOf: (entity: string) => string;
  readonly ruleIndexes: ReadonlyMap<string, number>;
  /** The provisions that a finding touches; absent where no pack is applied. */
  readonly rulesOf: ((verdict: Verdict) => readonly string[]) | undefined;
}

const result = (fold: Fold, { titleOf, ruleIndexes, rulesOf }: Told): Result => {
  const { verdict, others, occurrences } = fold;
  const { finding, status, because } = verdict;
  const id = ruleId(finding);
  return {
    ruleId: id,
    ruleIndex: ruleIndexes.get(id) ?? -1,
    level: status === 'failing' ? 'error' : 'note',
    message: { text: message(fold, titleOf) },
    locations: [location(verdict)],
    ...(others.length > 0 ? { relatedLocations: others.map((cell, at) => related(finding, cell, at + 1)) } : {}),
    partialFingerprints: { primaryLocationLineHash: finding.lineHash, 'piicloak/v1': finding.fingerprint },
    ...(status === 'suppressed'
      ? { suppressions: [{ kind: 'external', ...(because === undefined ? {} : { justification: because }) }] }
      : {}),
    properties: {
      status,
      severity: finding.severity,
      score: finding.score,
      provenance: finding.provenance,
      occurrences,
      ...(rulesOf && { rules: rulesOf(verdict) }),
    },
  };
};

/** What changes the rules of a scan is a result of its own. */
const policyResult = (path: string, text: string): Result => ({
  ruleId: policyRule.id,
  level: 'warning',
  message: { text: sarifText(sentence(text)) },
  locations: [
    { physicalLocation: { ...artifact(path), region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } } },
  ],
  partialFingerprints: { primaryLocationLineHash: 'policy:1', 'piicloak/v1': `policy ${path}` },
});

const policyNotification = ({ text, path, line }: PolicyLine): Notification => ({
  descriptor: { id: 'policy' },
  level: 'note',
  message: { text: sarifText(sentence(text)) },
  ...(path === undefined
    ? {}
    : { locations: [{ physicalLocation: { ...artifact(path), region: { startLine: line ?? 1 } } }] }),
});

const notification = (gap: Gap): Notification => ({
  descriptor: { id: `gap/${gap.reason}` },
  level: isBlocking(gap) ? 'error' : isSkip(gap) ? 'note' : 'warning',
  message: { text: sarifText(sentence(gap.detail)) },
  ...(gap.path === undefined ? {} : { locations: [{ physicalLocation: artifact(gap.path) }] }),
});

const provenance = ({ repositoryUri, revisionId }: SarifOptions): Pick<Run, 'versionControlProvenance'> =>
  repositoryUri === undefined
    ? {}
    : {
        versionControlProvenance: [
          { repositoryUri, ...(revisionId === undefined ? {} : { revisionId }), mappedTo: { uriBaseId: root } },
        ],
      };

/**
 * The report as SARIF 2.1.0 with all that GitHub's code scanning asks for, most severe results first and no more of
 * them than it takes.
 */
export const sarif = (report: Report, options: SarifOptions): SarifReport => {
  const { recognizers, category, includeSuppressed = false } = options;
  const wanted = report.verdicts.filter(({ status }) => includeSuppressed || status !== 'suppressed');
  const { folds, ...fold } = foldResults(wanted);
  const gaps = foldGaps(fold);
  const rules = sarifRules(
    folds.map(({ verdict }) => verdict.finding),
    recognizers,
    provisionsByType(report.coverage ?? []),
  );
  const told: Told = {
    titleOf: titlesOf(recognizers),
    ruleIndexes: new Map(rules.map(({ id }, index) => [id, index])),
    rulesOf: report.coverage && provisionsOf(report),
  };
  const changes = changesIn(report).map(({ path, text }) => policyResult(path, text));
  const run: Run = {
    tool: {
      driver: {
        name: report.tool.name,
        informationUri,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        rules: [...rules, ...(changes.length > 0 ? [policyRule] : [])],
      },
    },
    automationDetails: { id: category.endsWith('/') ? category : `${category}/` },
    ...provenance(options),
    originalUriBaseIds: { [root]: { description: { text: 'The root of the repository.' } } },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: !report.gaps.some(isBlocking),
        toolExecutionNotifications: [
          ...[...report.gaps, ...gaps].map(notification),
          ...policyLines(report).map(policyNotification),
        ],
      },
    ],
    results: [...changes, ...folds.map((fold) => result(fold, told))],
  };
  return { log: { $schema: schema, version: '2.1.0', runs: [run] }, gaps };
};
