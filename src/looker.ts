import type { Clock } from './clock.js';
import { wholeValues } from './custom/compiled.js';
import { type Detection, detectionFor } from './detection-for.js';
import { type FileResult, isWork, type Work } from './file-result.js';
import { isPolicyName } from './inputs/policy-load.js';
import type { SourceFile } from './model/change.js';
import type { Settings } from './model/settings.js';
import { allowedOf } from './policy/allow.js';
import type { Baseline } from './policy/baseline.js';
import { couldFail } from './policy/blocking.js';
import { anyOf, type Exempt, exemptAllowed, exemptDefined, exemptKnown } from './policy/exempt.js';
import { leastThreshold } from './policy/rules.js';
import { type Rules, rulesFor } from './rules-for.js';
import { openFile } from './scan-file.js';
import { createWatchdog, type Watchdog } from './workers/watchdog.js';

/** All that decides what is found in a file, as plain data: another thread makes the same looker of it. */
export interface Job {
  readonly settings: Settings;
  /** The values that stood there before. */
  readonly baseline?: Baseline;
  /** The tags of files that the baseline knows and that are gone. */
  readonly gone: ReadonlySet<string>;
  /** The files of the policy. */
  readonly policyFiles: readonly string[];
  /** `2026-11-22` */
  readonly today: string;
}

/** Looks at one file after the other. */
export interface Looker {
  readonly look: (file: SourceFile, readBytes: () => Promise<Uint8Array>) => Promise<FileResult>;
  /** The same in two steps, so that small files are finished together: reading, whose failures and long files are done then. */
  readonly open: (file: SourceFile, readBytes: () => Promise<Uint8Array>) => Promise<Work | FileResult>;
  readonly finish: Watchdog['finish'];
}

/** What looks at files in a thread that makes all of it for itself. */
export async function lookerFor(job: Job): Promise<Looker> {
  const detection = await detectionFor(job.settings);
  return createLooker(job, detection, await rulesFor(job.settings, job.today, async () => detection));
}

/**
 * @param exemptInstead asked instead of the policy
 * @throws UserError for a wrong setting
 */
export async function createLooker(
  job: Job,
  { detect, recognizers, defined }: Detection,
  { settings, suppressions }: Rules,
  exemptInstead?: Exempt,
  clock?: Clock,
): Promise<Looker> {
  const isOfConcern = couldFail(settings, (entity) => recognizers.get(entity)?.severity);
  const exempt =
    exemptInstead ??
    anyOf([
      suppressions.exempt,
      exemptAllowed(await allowedOf(settings.allow, job.today, wholeValues), isOfConcern),
      job.baseline && exemptKnown(job.baseline, isOfConcern, (file) => job.gone.has(file)),
    ]);
  const watchdog = createWatchdog(job.settings.fileTimeout);
  const looking = {
    detect,
    recognizers,
    threshold: leastThreshold(settings),
    comments: settings,
    exempt,
    ...(clock && { clock }),
    watchdog,
  };
  const inPolicy = { ...looking, exempt: anyOf([exemptDefined(defined), exempt]) };
  const open: Looker['open'] = (file, readBytes) => {
    const isDefining = defined.size > 0 && isAmong(job.policyFiles, file.path);
    return openFile(file, readBytes, isDefining ? inPolicy : looking);
  };
  return {
    look: async (file, readBytes) => {
      const opened = await open(file, readBytes);
      return isWork(opened) ? (watchdog.finish([opened])[0] ?? opened.overdue()) : opened;
    },
    open,
    finish: watchdog.finish,
  };
}

/** Policies are named from the top of the repository, files from the folder that is scanned. */
const isAmong = (files: readonly string[], path: string): boolean =>
  files.some((file) => file === path || (isPolicyName(path) && file.endsWith(`/${path}`)));
