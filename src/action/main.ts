import { failed } from '../exit-codes.js';
import { describeDefect, UserError } from '../model/errors.js';
import { publishFailure } from './publish.js';
import { run } from './run.js';

try {
  process.exitCode = await run();
} catch (error) {
  await publishFailure(error instanceof UserError ? error.message : describeDefect(error));
  process.exitCode = failed;
}
