import * as core from '@actions/core';
import { failed } from '../exit-codes.js';
import { describeDefect, UserError } from '../model/errors.js';
import { run } from './run.js';

try {
  process.exitCode = await run();
} catch (error) {
  core.setFailed(error instanceof UserError ? error.message : describeDefect(error));
  process.exitCode = failed;
}
