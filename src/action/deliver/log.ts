import { randomUUID } from 'node:crypto';
import type { Recognizer } from '../../model/recognizer.js';
import type { Report } from '../../model/report.js';
import { annotations } from '../../reporters/annotations.js';
import { consoleText } from '../../reporters/console.js';
import * as runner from '../runner.js';

/** The findings in the log. Nothing of the repository speaks to the runner: commands are off while they are printed. */
export function printReport(report: Report, recognizers: readonly Recognizer[]): void {
  const resume = randomUUID();
  process.stdout.write(
    `::stop-commands::${resume}\n${consoleText(report, { recognizers, colour: true })}\n::${resume}::\n`,
  );
}

/** Beside the lines of the change, as many as a step may write. */
export function annotate(report: Report, recognizers: readonly Recognizer[]): void {
  for (const annotation of annotations(report, { recognizers })) {
    runner.annotate(annotation.level, annotation.message, annotation);
  }
}
