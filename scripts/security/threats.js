// @ts-check
/** The table of threats in SECURITY.md: its rows are those that name a test. */
import { outcomeOf } from './tests.js';

/** @typedef {{ threat: string, tests: readonly string[] }} Threat */

/** @param {string} text of SECURITY.md @returns {Threat[]} */
export const threatsIn = (text) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => {
      const tests = [...line.matchAll(/`(test\/[^`\s]+\.test\.ts)/gu)].map(([, file = '']) => file);
      const [, threat = ''] = line.split(/(?<!\\)\|/u);
      return tests.length === 0 ? [] : [{ threat: threat.trim(), tests: [...new Set(tests)] }];
    });

/** @param {Threat} threat @param {import('./tests.js').Suites} suites @returns {import('./page.js').Defence} */
export const judged = ({ threat, tests }, suites) => ({ threat, tests, ...outcomeOf(tests, suites) });
