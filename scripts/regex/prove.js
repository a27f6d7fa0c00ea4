// @ts-check
import { Linter } from 'eslint';
import * as plugin from 'eslint-plugin-regexp';
import { check } from 'recheck';
import { isLinear } from './measure.js';

/** @typedef {import('./literals.js').Found} Found */
/** @typedef {{ says: string, attack?: { pumps: { prefix: string, pump: string }[], suffix: string } }} Doubt */

/** For one pattern, in milliseconds. */
const timeout = 30_000;
/** Checked at a time: the checker runs beside this process. */
const lanes = 2;

/**
 * What speaks against each pattern, by the pattern; nothing where it takes linear time whatever it reads.
 *
 * @param {readonly Found[]} patterns
 * @returns {Promise<Map<string, Doubt>>}
 */
export async function doubtsOn(patterns) {
  const unique = [...new Map(patterns.map((pattern) => [written(pattern), pattern])).entries()];
  const doubts = linted(unique.map(([key]) => key));
  let next = 0;
  const lane = async () => {
    for (let entry = unique[next++]; entry; entry = unique[next++]) {
      const doubt = await rechecked(entry[1]);
      if (doubt) doubts.set(entry[0], doubt);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return doubts;
}

/** @param {Pick<Found, 'source' | 'flags'>} pattern */
export const written = ({ source, flags }) => `/${source}/${flags}`;

/** A sticky pattern begins at one place. @param {Found} pattern @returns {Promise<Doubt | undefined>} */
async function rechecked({ source, flags }) {
  const isSticky = flags.includes('y');
  const result = await check(isSticky ? `^(?:${source})` : source, flags.replace(isSticky ? /[dgmy]/g : /[dg]/g, ''), {
    timeout,
  });
  if (result.status === 'safe') return undefined;
  if (result.status === 'unknown') return { says: `recheck: ${result.error.kind}` };
  const doubt = { says: `recheck: ${result.complexity.summary}`, attack: result.attack };
  // On a busy machine, what the checker tries takes it longer than it waits, and it takes that for a success.
  const isTried = result.complexity.type !== 'exponential' && isLinear(new RegExp(source, flags), result.attack);
  return isTried ? undefined : doubt;
}

/** The rules of eslint-plugin-regexp, as it recommends them. @param {readonly string[]} patterns */
function linted(patterns) {
  const code = patterns.map((pattern) => `void ${pattern};`).join('\n');
  const messages = new Linter().verify(code, {
    plugins: { regexp: /** @type {import('eslint').ESLint.Plugin} */ (/** @type {unknown} */ (plugin.default)) },
    rules: { 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error' },
    languageOptions: { ecmaVersion: 'latest', sourceType: 'script' },
  });
  /** @type {Map<string, Doubt>} */
  const doubts = new Map();
  for (const { line, ruleId, message } of messages) doubts.set(patterns[line - 1] ?? '', { says: ruleId ?? message });
  return doubts;
}
