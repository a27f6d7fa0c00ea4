import { collect } from './changes/collect.js';
import { createDetector } from './detection/detect.js';
import { recognizersFor } from './entities.js';
import { checkSettings } from './inputs/settings.js';
import { UserError } from './model/errors.js';
import type { Report } from './model/report.js';
import type { Settings } from './model/settings.js';
import type { Source } from './model/source.js';
import { conclude, countFailing, countSubjects } from './policy/conclude.js';
import { judge } from './policy/judge.js';
import { inOrder } from './policy/order.js';
import { originOf } from './provenance/index.js';
import { readAhead } from './read-ahead.js';
import { type FileResult, scanFile } from './scan-file.js';
import { version } from './version.generated.js';

/** Told after each file, for a progress line. */
export type OnProgress = (done: number, total: number) => void;

/**
 * The whole pipeline: changes → readers → detection → policy → report. Files go through one at a time, with a few read
 * ahead, so that memory is bounded by the largest.
 * @throws UserError for what the user can mend: a wrong setting, an unknown entity, a missing commit, a missing path.
 */
export async function scan(source: Source, settings: Partial<Settings> = {}, onProgress?: OnProgress): Promise<Report> {
  const started = performance.now();
  const effective = checkSettings(settings);
  const recognizers = recognizersFor(effective.entities);
  const detect = createDetector(recognizers, originOf);
  const changes = await collect(source, effective);
  if (source.kind === 'tree' && changes.files.length === 0 && changes.gaps.length === 0)
    throw nothingThere(source.root);

  const known = new Map(recognizers.map((recognizer) => [recognizer.entity, recognizer]));
  const results: FileResult[] = [];
  for (const { file, bytes } of readAhead(changes.files)) {
    results.push(await scanFile(file, bytes, { detect, recognizers: known, threshold: effective.threshold }));
    onProgress?.(results.length, changes.files.length);
  }

  const verdicts = inOrder(results.flatMap(({ findings }) => findings).map((finding) => judge(finding, effective)));
  const gaps = [...changes.gaps, ...results.flatMap((result) => result.gaps)];
  const scanned = results.filter((result) => result.scanned);
  return {
    tool: { name: 'piicloak', version },
    outcome: conclude(verdicts, { scope: changes.scope, filesScanned: scanned.length, gaps }, effective),
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
  };
}

/** An empty workspace is a checkout that is missing, and a pass would be a lie. */
const nothingThere = (root: string): UserError =>
  new UserError(
    `There is no file to scan in “${root}”. In a workflow, run actions/checkout first; otherwise look at the paths, and at paths and paths-ignore.`,
  );
