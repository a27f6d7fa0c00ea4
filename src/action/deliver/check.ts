import { type CheckAnnotation, createCheckRun } from '../../github/check-run.js';
import type { Outcome } from '../../github/failure.js';
import type { GitHubClient, Repository } from '../../model/github.js';
import type { Report } from '../../model/report.js';
import { type Annotation, annotations } from '../../reporters/annotations.js';
import { type CommentOptions, comment } from '../../reporters/comment.js';
import { headline } from '../../reporters/wording.js';

/** So many of each level: ten requests a level, of which GitHub wants a second between two. */
const mostAnnotations = 500;
/** GitHub takes 65,535 characters of a summary and 255 of a title. */
const longestSummary = 65_535;
const longestTitle = 255;

/** The findings beside the lines of the head, as many as a step's own annotations could never show. */
export const showCheck = (
  report: Report,
  options: CommentOptions,
  to: { readonly client: GitHubClient; readonly repository: Repository; readonly headSha: string },
): Promise<Outcome<string>> =>
  createCheckRun({
    ...to,
    name: options.category,
    conclusion: report.outcome === 'clean' ? 'success' : 'failure',
    title: headline(report).slice(0, longestTitle),
    summary: comment(report, options, false).slice(0, longestSummary),
    ...(options.runUrl === undefined ? {} : { detailsUrl: options.runUrl }),
    annotations: annotations(report, { recognizers: options.recognizers, limit: mostAnnotations }).flatMap(asCheck),
  });

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/** What has no place stands in the summary. */
function asCheck(annotation: Annotation): CheckAnnotation[] {
  const { level, title, message, path, startLine = 1, endLine = startLine, startColumn, endColumn } = annotation;
  if (path === undefined) return [];
  return [
    {
      path,
      start_line: startLine,
      end_line: endLine,
      ...(startColumn === undefined ? {} : { start_column: startColumn }),
      ...(endColumn === undefined ? {} : { end_column: endColumn }),
      annotation_level: levels[level],
      message,
      title,
    },
  ];
}
