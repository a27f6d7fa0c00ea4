import { failed } from '../exit-codes.js';
import { describeDefect, UserError } from '../model/errors.js';
import { compileLess } from '../workers/compile-less.js';
import { publishFailure } from './publish-failure.js';

/**
 * Runs the Action and returns its exit code, whatever happens.
 * @param entry the file that was started, which other threads start from as well
 */
export async function start(entry: string): Promise<number> {
  // A log that nobody takes any more ends nothing; that findings were lost with it must show.
  let isHeard = true;
  process.stdout.on('error', () => {
    isHeard = false;
  });
  try {
    compileLess();
    // Apart from this file, so that whatever goes wrong as it loads is told of as well.
    const { run } = await import('./run.js');
    const code = await run(entry);
    return isHeard ? code : code || failed;
  } catch (error) {
    await publishFailure(error instanceof UserError ? error.message : describeDefect(error));
    return failed;
  }
}
