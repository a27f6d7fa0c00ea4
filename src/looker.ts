import { pathMatcher } from './changes/select.js';
import type { Clock } from './clock.js';
import { wholeValues } from './custom/compiled.js';
import { customRecognizers } from './custom-recognizers.js';
import { createDetector, type Detector } from './detection/detect.js';
import { recognizersFor } from './entities.js';
import { isPolicyName } from './inputs/policy-load.js';
import type { SourceFile } from './model/change.js';
import type { Recognizer } from './model/recognizer.js';
import { defaults, type Settings } from './model/settings.js';
import { underPacks } from './packs-for.js';
import { allowedOf } from './policy/allow.js';
import type { Baseline } from './policy/baseline.js';
import { couldFail } from './policy/blocking.js';
import { anyOf, type Exempt, exemptAllowed, exemptDefined, exemptKnown } from './policy/exempt.js';
import { ownValues } from './policy/own.js';
import { leastThreshold } from './policy/rules.js';
import { createSuppressions, type Suppressions } from './policy/suppress.js';
import { originOf } from './provenance/index.js';
import { readText } from './readers/text.js';
import { type FileResult, openFile, type Work } from './scan-file.js';
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
  /** By entity. */
  readonly recognizers: ReadonlyMap<string, Recognizer>;
  /** With reasons that show nothing personal. */
  readonly settings: Settings;
  readonly suppressions: Suppressions;
  /** Whether the policy says of some folder what it does not say of another, while files are looked at. */
  readonly dependsOnFolders: boolean;
}

/**
 * @param exemptInstead asked instead of the policy
 * @throws UserError for a wrong setting, an unknown entity, a pattern that takes more than linear time
 */
export async function createLooker(job: Job, exemptInstead?: Exempt, clock?: Clock): Promise<Looker> {
  const custom = await customRecognizers(job.settings.recognizers);
  const chosen = underPacks(recognizersFor(job.settings.entities, custom), job.settings.packs);
  const recognizers = new Map(chosen.map((recognizer) => [recognizer.entity, recognizer]));
  const detect = createDetector(chosen, withOwn(job.settings));
  const settings = withoutPersonal(job.settings, detect);
  const suppressions = createSuppressions(settings, pathMatcher, job.today);
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
  const defined = new Set(custom.map(({ entity }) => entity));
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
    recognizers,
    settings,
    suppressions,
    dependsOnFolders: suppressions.exempt !== undefined || exemptInstead !== undefined,
  };
}

/** Whether it is still to be looked at. */
export const isWork = (opened: Work | FileResult): opened is Work => 'run' in opened;

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
