import { collect } from './changes/collect.js';
import { pathMatcher } from './changes/select.js';
import { wholeValues } from './custom/compiled.js';
import { customRecognizers } from './custom-recognizers.js';
import { createDetector, type Detector } from './detection/detect.js';
import { recognizersFor } from './entities.js';
import { isPolicyName } from './inputs/policy-load.js';
import { checkSettings } from './inputs/settings.js';
import type { ChangeSet } from './model/change.js';
import { UserError } from './model/errors.js';
import type { Report } from './model/report.js';
import { defaults, type Settings } from './model/settings.js';
import type { Source } from './model/source.js';
import { packsFor, underPacks } from './packs-for.js';
import { allowedOf, allowRemarks } from './policy/allow.js';
import { type Baseline, createTags } from './policy/baseline.js';
import { couldFail } from './policy/blocking.js';
import { conclude, countFailing, countSubjects } from './policy/conclude.js';
import { coverageOf } from './policy/coverage.js';
import { anyOf, type Exempt, exemptAllowed, exemptDefined, exemptKnown } from './policy/exempt.js';
import { createJudge } from './policy/judge.js';
import { inOrder } from './policy/order.js';
import { ownValues } from './policy/own.js';
import { leastThreshold } from './policy/rules.js';
import { createSuppressions } from './policy/suppress.js';
import { originOf } from './provenance/index.js';
import { readAhead } from './read-ahead.js';
import { readText } from './readers/text.js';
import { type FileResult, scanFile } from './scan-file.js';
import { version } from './version.generated.js';

/** Told after each file, for a progress line. */
export type OnProgress = (done: number, total: number) => void;

/** Where the settings come from, for the report. */
export interface PolicySource {
  readonly files: readonly string[];
  readonly from: string;
  /** What is to be known of it. */
  readonly remarks?: readonly string[];
  /** The values that stood there before. */
  readonly baseline?: Baseline;
  /** Sees every value on lines that count, and may take it out of the count. */
  readonly exempt?: Exempt;
}

/**
 * The whole pipeline: changes → readers → detection → policy → report. Files go through one at a time, with a few read
 * ahead, so that memory is bounded by the largest.
 * @throws UserError for what the user can mend: a wrong setting, an unknown entity, a missing commit, a missing path.
 */
export async function scan(
  source: Source,
  settings: Partial<Settings> = {},
  onProgress?: OnProgress,
  policy: PolicySource = { files: [], from: '' },
): Promise<Report> {
  const started = performance.now();
  const effective = checkSettings(settings);
  const custom = await customRecognizers(effective.recognizers);
  const chosen = recognizersFor(effective.entities, custom);
  const recognizers = underPacks(chosen, effective.packs);
  const detect = createDetector(recognizers, withOwn(effective));
  const spoken = withoutPersonal(effective, detect);
  const changes = await collect(source, effective);
  if (source.kind === 'tree' && changes.files.length === 0 && changes.gaps.length === 0)
    throw nothingThere(source.root);

  const known = new Map(recognizers.map((recognizer) => [recognizer.entity, recognizer]));
  const today = new Date().toISOString().slice(0, 10);
  const isOfConcern = couldFail(effective, (entity) => known.get(entity)?.severity);
  const suppressions = createSuppressions(spoken, pathMatcher, today);
  const exempt =
    policy.exempt ??
    anyOf([
      suppressions.exempt,
      exemptAllowed(await allowedOf(spoken.allow, today, wholeValues), isOfConcern),
      policy.baseline && exemptKnown(policy.baseline, isOfConcern, goneOf(changes, policy.baseline)),
    ]);
  const looking = { detect, recognizers: known, threshold: leastThreshold(effective), comments: effective, exempt };
  const defined = new Set(custom.map(({ entity }) => entity));
  const inPolicy = { ...looking, exempt: anyOf([exemptDefined(defined), exempt]) };
  const results: FileResult[] = [];
  for (const { file, bytes } of readAhead(changes.files)) {
    const isDefining = defined.size > 0 && isAmong(policy.files, file.path);
    results.push(await scanFile(file, bytes, isDefining ? inPolicy : looking));
    onProgress?.(results.length, changes.files.length);
  }

  const { judge, budgetOf } = createJudge(spoken, pathMatcher, suppressions.reasonFor);
  const verdicts = inOrder(results.flatMap(({ findings }) => findings).flatMap((finding) => judge(finding) ?? []));
  const gaps = [...changes.gaps, ...results.flatMap((result) => result.gaps)];
  const scanned = results.filter((result) => result.scanned);
  const coverage = { scope: changes.scope, filesScanned: scanned.length, gaps };
  return {
    tool: { name: 'piicloak', version },
    outcome: conclude(verdicts, coverage, effective, budgetOf),
    scope: changes.scope,
    totals: {
      filesScanned: scanned.length,
      filesSkipped: results.length - scanned.length + changes.gaps.filter(({ path }) => path !== undefined).length,
      bytesScanned: scanned.reduce((total, { bytes }) => total + bytes, 0),
      findings: verdicts.length,
      failing: countFailing(verdicts),
      subjects: countSubjects(verdicts),
      durationMs: Math.round(performance.now() - started),
    },
    verdicts,
    gaps,
    ignores: results.flatMap(({ ignores }) => ignores),
    policy: {
      files: policy.files,
      from: policy.from,
      changed: (changes.touched ?? []).filter((path) => isPolicyName(path) || policy.files.includes(path)),
      remarks: [
        ...(policy.remarks ?? []),
        ...suppressions.remarks(changes.scope === 'all'),
        ...allowRemarks(spoken.allow, today),
      ],
    },
    ...(effective.packs.length > 0 && {
      coverage: coverageOf(packsFor(effective.packs), new Set(known.keys()), verdicts),
    }),
  };
}

/** Files that a scan of everything does not come upon, and those that a change deletes or renames. */
function goneOf({ scope, files, gaps, touched = [] }: ChangeSet, { secret }: Baseline): (file: string) => boolean {
  const { ofFile } = createTags(secret);
  const here = new Set([...files, ...gaps].map(({ path }) => ofFile(path ?? '')));
  const former = new Set(touched.map(ofFile));
  return (file) => !here.has(file) && (scope === 'all' || former.has(file));
}

/** Policies are named from the top of the repository, files from the folder that is scanned. */
const isAmong = (files: readonly string[], path: string): boolean =>
  files.some((file) => file === path || (isPolicyName(path) && file.endsWith(`/${path}`)));

/** Reasons are shown in every report, and so is who answers for them: in nobody's own words may stand somebody's data. */
function withoutPersonal(settings: Settings, detect: Detector): Settings {
  const discreet = (text: string): string =>
    detect(readText('', text), '', defaults.threshold).reduceRight(
      (said, { start, end, provenance }) =>
        provenance === 'plausible' ? `${said.slice(0, start)}***${said.slice(end)}` : said,
      text,
    );
  const spoken = <Rule extends { readonly reason: string; readonly owner?: string }>(rule: Rule): Rule => ({
    ...rule,
    reason: discreet(rule.reason),
    ...(rule.owner === undefined ? {} : { owner: discreet(rule.owner) }),
  });
  return { ...settings, suppress: settings.suppress.map(spoken), allow: settings.allow.map(spoken) };
}

/** What the policy calls the team's own is asked last: it is one's word, and the rest is a standard's. */
function withOwn(settings: Settings): typeof originOf {
  const own = ownValues(settings);
  return own ? (entity, candidate, place) => originOf(entity, candidate, place) ?? own(entity, candidate) : originOf;
}

/** An empty workspace is a checkout that is missing, and a pass would be a lie. */
const nothingThere = (root: string): UserError =>
  new UserError(
    `There is no file to scan in “${root}”. In a workflow, run actions/checkout first; otherwise look at the paths, and at paths and paths-ignore.`,
  );
