import { resolve } from 'node:path';
import { saveFile, whyUnsaved } from '../../changes/save-file.js';
import * as runner from '../runner.js';

/** Adds to the job summary. */
export async function writeSummary(page: string): Promise<void> {
  try {
    await runner.addToSummary(page);
  } catch (error) {
    const why = process.env['GITHUB_STEP_SUMMARY']
      ? whyUnsaved(error)
      : 'the runner names no file for it: GITHUB_STEP_SUMMARY';
    runner.notice(`The job summary was not written (${why}).`);
  }
}

/**
 * Writes a report into the workspace, whole or not at all. Returns its path, or nothing with a warning when that fails
 * or no file is wanted.
 */
export function save(text: string, workspace: string, file: string, input: string): string | undefined {
  if (file === '') return undefined;
  const path = resolve(workspace, file);
  try {
    saveFile(path, text, { checkout: workspace });
    return path;
  } catch (error) {
    const why = whyUnsaved(error);
    runner.warning(
      `A report was not written to “${file}” (${why}). Set the input ${input} to a path that is writable.`,
    );
    return undefined;
  }
}
