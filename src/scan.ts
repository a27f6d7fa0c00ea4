import { collect } from './changes/collect.js';
import { createDetector, type Detector } from './detection/detect.js';
import { locate } from './detection/locate.js';
import { recognizersFor } from './entities.js';
import { checkSettings } from './inputs/settings.js';
import { ReadFailure, type SourceFile } from './model/change.js';
import { UserError } from './model/errors.js';
import type { Finding } from './model/finding.js';
import type { Gap } from './model/gap.js';
import type { Recognizer } from './model/recognizer.js';
import type { Report } from './model/report.js';
import type { Settings } from './model/settings.js';
import type { Source } from './model/source.js';
import type { View } from './model/view.js';
import { conclude, countFailing, countSubjects } from './policy/conclude.js';
import { judge } from './policy/judge.js';
import { inOrder } from './policy/order.js';
import { originOf } from './provenance/index.js';
import { readAhead } from './read-ahead.js';
import { read } from './readers/read.js';
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

  const results: FileResult[] = [];
  for (const { file, bytes } of readAhead(changes.files)) {
    results.push(await scanFile(file, bytes, detect, recognizers, effective.threshold));
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

interface FileResult {
  readonly scanned: boolean;
  readonly bytes: number;
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
}

async function scanFile(
  { path, addedLines }: SourceFile,
  readBytes: () => Promise<Uint8Array>,
  detect: Detector,
  recognizers: readonly Recognizer[],
  threshold: number,
): Promise<FileResult> {
  try {
    const bytes = await readBytes();
    const { views, gaps } = read(path, bytes);
    const findings = views.flatMap((view) =>
      locate(detect(view, path, threshold), view, path, addedLines, recognizers),
    );
    const undecoded = views.some((view) => view.isCutShort()) ? [undecodedGap(path)] : [];
    const broken = views.flatMap((view) => brokenGap(view, path));
    return { scanned: views.length > 0, bytes: bytes.length, findings, gaps: [...gaps, ...undecoded, ...broken] };
  } catch (error) {
    return { scanned: false, bytes: 0, findings: [], gaps: [failureGap(path, error)] };
  }
}

const undecodedGap = (path: string): Gap => ({
  path,
  stage: 'readers',
  reason: 'disguised',
  detail:
    'Read as it stands, but not all that it holds in base64, percent signs or other escapes was decoded: three layers are, ' +
    'and no more than twice the length of the file.',
});

function brokenGap(view: View, path: string): Gap[] {
  const broken = view.broken();
  if (!broken) return [];
  const { format, at, problem } = broken;
  const { line } = view.positionAt(at);
  const detail = `From line ${line} on read as plain text, because it is no ${format} there: ${problem}.`;
  return [{ path, stage: 'readers', reason: 'unstructured', detail }];
}

function failureGap(path: string, error: unknown): Gap {
  if (error instanceof ReadFailure) return { path, stage: 'changes', reason: error.reason, detail: error.message };
  // The message of an unknown error can quote what it choked on; its kind cannot.
  const kind = error instanceof Error ? error.name : typeof error;
  const detail = `Not scanned: the scanner failed on this file (${kind}). This is a defect of piicloak; please report it.`;
  return { path, stage: 'detection', reason: 'failed', detail };
}
