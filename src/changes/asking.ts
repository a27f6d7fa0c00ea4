import { type Attempt, failureOf } from '../github/failure.js';
import { UserError } from '../model/errors.js';

/** Asks GitHub, and turns a failure into a sentence. Errors that came from no request pass as they are. */
export async function asking<Answer>(attempt: Attempt, request: () => Promise<Answer>): Promise<Answer> {
  try {
    return await request();
  } catch (error) {
    if (!(error instanceof Error && 'status' in error)) throw error;
    const { reason, mend } = failureOf(error, attempt);
    throw new UserError(`${reason} ${mend}`);
  }
}
