import { failed } from '../exit-codes.js';
import { describeDefect, UserError } from '../model/errors.js';
import { publishFailure } from './publish.js';
import { run } from './run.js';

/**
 * Runs the Action and returns its exit code, whatever happens.
 * @param entry the file that was started, which other threads start from as well
 */
export async function start(entry: string): Promise<number> {
  try {
    return await run(entry);
  } catch (error) {
    await publishFailure(error instanceof UserError ? error.message : describeDefect(error));
    return failed;
  }
}
