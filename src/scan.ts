import { openCache } from './cache/cache.js';
import { rulesetDigest } from './cache/ruleset.js';
import { collect } from './changes/collect.js';
import { pathMatcher } from './changes/select.js';
import { isPolicyName } from './inputs/policy-load.js';
import { checkSettings } from './inputs/settings.js';
import { createLooker, type Job } from './looker.js';
import type { ChangeSet } from './model/change.js';
import { UserError } from './model/errors.js';
import type { Report } from './model/report.js';
import type { Settings } from './model/settings.js';
import type { Source } from './model/source.js';
import { packsFor } from './packs-for.js';
import { allowRemarks } from './policy/allow.js';
import { type Baseline, createTags, parseEntry } from './policy/baseline.js';
import { conclude, countFailing, countSubjects } from './policy/conclude.js';
import { coverageOf } from './policy/coverage.js';
import type { Exempt } from './policy/exempt.js';
import { createJudge } from './policy/judge.js';
import { inOrder } from './policy/order.js';
import { version } from './version.generated.js';
import { scanFiles, type Workers } from './workers/scan-files.js';

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

/** What makes a scan short. */
export interface How {
  readonly workers?: Workers;
  /** The folder that results are kept in from scan to scan; empty for none. */
  readonly cache?: string;
  /** Kept outside of that folder. Without one, what held something is looked at each time. */
  readonly cacheKey?: string;
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
  how: How = {},
): Promise<Report> {
  const started = performance.now();
  const effective = checkSettings(settings);
  const changes = await collect(source, effective);
  if (source.kind === 'tree' && changes.files.length === 0 && changes.gaps.length === 0)
    throw nothingThere(source.root);

  const today = new Date().toISOString().slice(0, 10);
  const { baseline, exempt } = policy;
  const gone = baseline ? goneOf(changes, baseline) : new Set<string>();
  const job: Job = { settings: effective, ...(baseline && { baseline }), gone, policyFiles: policy.files, today };
  const looker = await createLooker(job, exempt);
  const { settings: spoken, suppressions } = looker;
  const total = changes.files.length;
  // What is asked of single values cannot be asked from another thread.
  const { workers, cache: folder = '' } = exempt ? {} : how;
  const cache =
    folder === '' || !workers ? undefined : openCache(folder, rulesetDigest(workers.entry, job), how.cacheKey ?? '');
  const results = await scanFiles(changes.files, looker, job, { workers, cache }, (done) => onProgress?.(done, total));
  const unsaved = cache?.save();

  const { judge, budgetOf } = createJudge(spoken, pathMatcher, suppressions.reasonFor);
  const verdicts = inOrder(results.flatMap(({ findings }) => findings).flatMap((finding) => judge(finding) ?? []));
  const used = new Set(results.flatMap(({ rules }) => rules));
  const gaps = [...changes.gaps, ...results.flatMap((result) => result.gaps), ...(unsaved ? [unsaved] : [])];
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
        ...suppressions.remarks(changes.scope === 'all', used),
        ...allowRemarks(spoken.allow, today),
      ],
    },
    ...(effective.packs.length > 0 && {
      coverage: coverageOf(packsFor(effective.packs), new Set(looker.recognizers.keys()), verdicts),
    }),
  };
}

/** The files a baseline knows that a scan of everything does not come upon, or that a change deletes or renames. */
function goneOf({ scope, files, gaps, touched = [] }: ChangeSet, baseline: Baseline): ReadonlySet<string> {
  const { ofFile } = createTags(baseline.secret);
  const here = new Set([...files, ...gaps].map(({ path }) => ofFile(path ?? '')));
  const former = new Set(touched.map(ofFile));
  const known = [...baseline.entries].flatMap((entry) => parseEntry(entry).file ?? []);
  return new Set(known.filter((file) => !here.has(file) && (scope === 'all' || former.has(file))));
}

/** An empty workspace is a checkout that is missing, and a pass would be a lie. */
const nothingThere = (root: string): UserError =>
  new UserError(
    `There is no file to scan in “${root}”. In a workflow, run actions/checkout first; otherwise look at the paths, and at paths and paths-ignore.`,
  );
