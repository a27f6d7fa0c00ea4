import { openCache } from './cache/cache.js';
import { rulesetDigest } from './cache/ruleset.js';
import { collect } from './changes/collect.js';
import { type Clock, noClock } from './clock.js';
import type { Detection } from './detection-for.js';
import type { FileResult } from './file-result.js';
import type { Job } from './looker.js';
import type { ChangeSet, Scope } from './model/change.js';
import { UserError } from './model/errors.js';
import type { Gap } from './model/gap.js';
import { lazily } from './model/lazily.js';
import type { Settings } from './model/settings.js';
import type { Source } from './model/source.js';
import { inShard, type Shard } from './parts/shard.js';
import { type Baseline, createTags, parseEntry } from './policy/baseline.js';
import type { Exempt } from './policy/exempt.js';
import { saysWhere } from './policy/suppress.js';
import { type Rules, rulesFor } from './rules-for.js';
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
  /** Measures the stages; one thread does all of it then. */
  readonly clock?: Clock;
  /** Only a part of the files. */
  readonly shard?: Shard;
}

/** What was looked at and what came of it: all that a report is made of, as plain data. */
export interface Looked {
  readonly scope: Scope;
  /** By the place of the file in the list; of a shard, only those of its own files. */
  readonly results: readonly (FileResult | undefined)[];
  /** What could not be listed. */
  readonly gaps: readonly Gap[];
  /** Every path that the change names. */
  readonly touched?: readonly string[];
  readonly durationMs: number;
}

/**
 * Changes → readers → detection. A few files are looked at at a time, so that memory is bounded by the largest.
 * @param settings complete and checked
 */
export async function look(
  source: Source,
  settings: Settings,
  policy: PolicySource,
  how: How = {},
  onProgress?: OnProgress,
): Promise<{ readonly looked: Looked; readonly rules: Rules; readonly job: Job }> {
  const started = performance.now();
  const { clock = noClock } = how;
  const detection = lazily(() => loadDetection(settings));
  // What is in the cache needs no detection.
  const begin = how.cache ? async () => undefined : detection;
  const changes = await clock.wait('listing', () =>
    meanwhile(collect(source, settings, Boolean(how.cache)), soon[source.kind === 'tree' ? 'tree' : 'change'], begin),
  );
  if (source.kind === 'tree' && changes.files.length === 0 && changes.gaps.length === 0)
    throw nothingThere(source.root);

  const { baseline, exempt } = policy;
  const gone = baseline ? goneOf(changes, baseline) : new Set<string>();
  const job: Job = { settings, ...(baseline && { baseline }), gone, policyFiles: policy.files, today: today() };
  // What is asked of single values cannot be asked from another thread.
  const { workers, cache: folder = '', cacheKey = '' } = exempt ? {} : how;
  const cache = folder === '' || !workers ? undefined : openCache(folder, rulesetDigest(workers.entry, job), cacheKey);
  const { files, places } = inShard(changes.files, how.shard);
  const rules = lazily(() => rulesFor(settings, job.today, detection));
  const looker = lazily(async () => {
    const { createLooker } = await import('./looker.js');
    return createLooker(job, await detection(), await rules(), exempt, how.clock);
  });
  // Wrong settings are told though there is nothing to look at; what is in the cache was looked at by right ones.
  if (files.length === 0) await looker();
  const dependsOnFolders = exempt !== undefined || settings.suppress.some(saysWhere);
  const means = { workers: how.clock ? undefined : workers, cache, dependsOnFolders };
  const found = await scanFiles(files, looker, job, means, (done) => onProgress?.(done, files.length));
  const unsaved = cache?.save();
  const results: (FileResult | undefined)[] = changes.files.map(() => undefined);
  for (const [at, place] of places.entries()) results[place] = found[at];
  return {
    looked: {
      scope: changes.scope,
      results,
      gaps: [...changes.gaps, ...(unsaved ? [unsaved] : [])],
      ...(changes.touched && { touched: changes.touched }),
      durationMs: Math.round(performance.now() - started),
    },
    rules: await rules(),
    job,
  };
}

/** Milliseconds after which there is time for something else: git lists a tree by then, and tells which files a change has. */
const soon = { tree: 40, change: 200 };

/** What is waited for, and what is begun if that takes a while. What goes wrong is told to whoever needs it. */
function meanwhile<Result>(waited: Promise<Result>, milliseconds: number, begin: () => Promise<unknown>) {
  const timer = setTimeout(() => begin().catch(() => undefined), milliseconds);
  return waited.finally(() => clearTimeout(timer));
}

/** Most of the program, which a scan whose files are all in the cache does not need. */
async function loadDetection(settings: Settings): Promise<Detection> {
  const { detectionFor } = await import('./detection-for.js');
  return detectionFor(settings);
}

/** `2026-11-22` */
export const today = (): string => new Date().toISOString().slice(0, 10);

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
