import { UserError } from '../model/errors.js';
import type { Pattern } from './search.js';

/** Makes the error of a place in the policy. */
export type Fault = (text: string) => UserError;

/** Longer ones are programs. */
const longestPattern = 2000;

/** Patterns in the syntax of RE2. @throws UserError for one that takes more than linear time, or is none */
export async function compiledOf(patterns: readonly string[], fault: Fault): Promise<readonly Pattern[]> {
  if (patterns.length === 0) return [];
  // Loaded on need: the engine is large, and most teams have no pattern.
  const { compilePattern } = await import('./patterns.js');
  return patterns.map((source) => {
    const shown = source.length > 100 ? `${source.slice(0, 100)}…` : source;
    if (source.length > longestPattern) throw fault(`the pattern “${shown}” is longer than a pattern can be.`);
    const result = compilePattern(source);
    if ('refused' in result) throw fault(`the pattern “${shown}” ${result.refused}.`);
    return result;
  });
}

/** A pattern for the whole of a value, named by where it is written. */
export async function wholeValues(pattern: string, where: string): Promise<(value: string) => boolean> {
  const [compiled] = await compiledOf([pattern], (text) => new UserError(`${where}: ${text}`));
  return (value) => compiled?.isWhole(value) === true;
}
