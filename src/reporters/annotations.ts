import { type Gap, isBlocking, isSkip } from '../model/gap.js';
import type { Recognizer } from '../model/recognizer.js';
import type { Report, Verdict } from '../model/report.js';
import { policyLines } from './policy-lines.js';
import { withStatus } from './ranking.js';
import { clipped, visible } from './text-safety.js';
import { count, sentence, titlesOf, what, why } from './wording.js';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** What a workflow command needs to put a message beside a line. Whoever prints it escapes it for the command. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  /** May hold line feeds. */
  readonly message: string;
  /** As in the repository, not escaped: GitHub matches it against the change. */
  readonly path?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  /** Only for a place within one line: GitHub refuses columns when the lines differ. */
  readonly startColumn?: number;
  /** Exclusive; GitHub documents neither reading, and linters' formatters send the exclusive one (github/docs#40038). */
  readonly endColumn?: number;
}

export interface AnnotationOptions {
  readonly recognizers: readonly Recognizer[];
  /** At most so many of each level: GitHub silently drops what a step writes beyond ten. */
  readonly limit?: number;
}

/** The Checks API takes no more characters for a title. */
const longestTitle = 255;
/** Keeps a message readable beside a line; the Checks API would take 64 KB. */
const longestMessage = 4000;

const madeUp = 'replace it by a value that belongs to nobody';

/** Sixty thousand findings make ten annotations: only those that are shown are written. */
type Draft = () => Annotation;

type Describe = (verdict: Verdict) => Pick<Annotation, 'title' | 'message'>;

const describing = (recognizers: readonly Recognizer[]): Describe => {
  const titleOf = titlesOf(recognizers);
  const advice = new Map(recognizers.map(({ entity, help }) => [entity, help.instead]));
  return (verdict) => {
    const { finding, status } = verdict;
    const lines = [
      sentence(what(verdict, titleOf)),
      sentence(status === 'failing' ? `Why: ${why(verdict)}` : `Does not block: ${why(verdict)}`),
      ...(status === 'failing' ? [sentence(`What to do: ${advice.get(finding.entity) ?? madeUp}`)] : []),
    ];
    return {
      title: `${titleOf(finding.entity)} (${finding.severity})`,
      message: lines.map(visible).join('\n'),
    };
  };
};

const columns = ({ finding }: Verdict): Pick<Annotation, 'startColumn' | 'endColumn'> =>
  finding.startLine === finding.endLine ? { startColumn: finding.startColumn, endColumn: finding.endColumn } : {};

const ofVerdict =
  (level: AnnotationLevel, describe: Describe) =>
  (verdict: Verdict): Draft =>
  () => ({
    level,
    ...describe(verdict),
    path: verdict.finding.path,
    startLine: verdict.finding.startLine,
    endLine: verdict.finding.endLine,
    ...columns(verdict),
  });

const gapTitle = (gap: Gap): string => {
  if (isBlocking(gap)) return 'Not scanned: this scan is incomplete';
  return gap.stage === 'delivery' ? 'A report is missing or shortened' : 'Not scanned, or not fully';
};

const ofGap =
  (level: AnnotationLevel) =>
  (gap: Gap): Draft =>
  () => ({
    level,
    title: gapTitle(gap),
    message: visible(gap.path === undefined ? gap.detail : `${gap.path}: ${gap.detail}`),
    ...(gap.path === undefined ? {} : { path: gap.path }),
  });

/** What takes findings out of the count, or will: nobody is to overlook it. */
const policyDrafts = (report: Report): readonly Draft[] =>
  policyLines(report)
    .filter(({ isProminent, path }) => isProminent && path !== undefined)
    .map(({ text, path, line }) => () => ({
      level: 'warning' as const,
      title: 'The rules of this scan',
      message: visible(text),
      ...(path === undefined ? {} : { path }),
      ...(line === undefined ? {} : { startLine: line, endLine: line }),
    }));

const within = (level: AnnotationLevel, drafts: readonly Draft[], limit: number): readonly Draft[] => {
  if (drafts.length <= limit) return drafts;
  const shown = Math.max(limit - 1, 0);
  const rest: Draft = () => ({
    level,
    title: `${count(drafts.length - shown, 'more message')} like these`,
    message: `GitHub shows ${limit} annotations of a level. All of them stand in the job summary and in the report files.`,
  });
  return [...drafts.slice(0, shown), rest].slice(0, limit);
};

const fitting = (annotation: Annotation): Annotation => ({
  ...annotation,
  title: clipped(visible(annotation.title), longestTitle),
  message: clipped(annotation.message, longestMessage),
});

/**
 * The report as workflow annotations, most severe first: what fails as errors, what is only reported as notices. A gap
 * that hides text or a report is a warning; what no text scanner reads (images, links) comes last among the notices.
 * What is left out on purpose is in the summary alone: every update of a dependency leaves out its lockfile.
 */
export const annotations = (report: Report, { recognizers, limit = 10 }: AnnotationOptions): readonly Annotation[] => {
  const describe = describing(recognizers);
  const urgent = report.gaps.filter(isBlocking);
  const undelivered = report.gaps.filter((gap) => !isBlocking(gap) && gap.stage === 'delivery');
  const harmless = report.gaps.filter((gap) => !isBlocking(gap) && gap.stage !== 'delivery' && !isSkip(gap));
  const notes = [
    ...withStatus(report.verdicts, 'reported').map(ofVerdict('notice', describe)),
    ...harmless.map(ofGap('notice')),
  ];
  return [
    ...within('error', withStatus(report.verdicts, 'failing').map(ofVerdict('error', describe)), limit),
    ...within('warning', [...urgent, ...undelivered].map(ofGap('warning')).concat(policyDrafts(report)), limit),
    ...within('notice', notes, limit),
  ].map((draft) => fitting(draft()));
};
