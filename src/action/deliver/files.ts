import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import * as runner from '../runner.js';

/** Adds to the job summary. */
export async function writeSummary(page: string): Promise<void> {
  try {
    await runner.addToSummary(page);
  } catch {
    runner.notice('The job summary was not written: the runner names no file for it (GITHUB_STEP_SUMMARY).');
  }
}

/**
 * Writes a report into the workspace, whole or not at all. Returns its path, or nothing with a warning when that fails
 * or no file is wanted.
 */
export async function save(text: string, workspace: string, file: string, input: string): Promise<string | undefined> {
  if (file === '') return undefined;
  const path = resolve(workspace, file);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.part`, text);
    await rename(`${path}.part`, path);
    return path;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    runner.warning(
      `A report was not written to “${file}” (${code}). Set the input ${input} to a path that is writable.`,
    );
    return undefined;
  }
}
