import { UserError } from '../model/errors.js';

/**
 * Writes to standard output and waits until it is taken, so that a slow reader slows us down. False when nobody reads
 * any more: `piicloak … | head` closes the pipe early, which is no failure of ours.
 */
export const print = (text: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve(true);
      else if (hasLeft(error)) resolve(false);
      else reject(new UserError(`The report cannot be written to standard output (${error.name} ${codeOf(error)}).`));
    });
  });

/** Without a listener a closed pipe ends the process before it can say what it found; `print` tells its caller. */
export const watchOutput = (): void => {
  process.stdout.on('error', ignore);
};

const ignore = (): void => undefined;

const hasLeft = (error: Error): boolean => ['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'].includes(codeOf(error));

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : '');
