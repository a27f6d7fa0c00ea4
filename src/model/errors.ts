/**
 * An error its reader can mend: a wrong input, a missing commit, a refused token. Front doors print the sentence and
 * exit with 2; every other error is a defect and shows a stack without data.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** A defect for people: its kind and stack without the message, which can quote what the code choked on. */
export function describeDefect(error: unknown): string {
  const name = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? '').replace(error.message, '') : '';
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return [`An unexpected ${name}. This is a defect of piicloak; please report it with these lines:`, ...frames].join(
    '\n',
  );
}
