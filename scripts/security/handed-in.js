// @ts-check
/** What takes too long, or other tools, to be run along with the report. */
import { readFileSync } from 'node:fs';

const all = {
  regex: 'No built-in pattern takes more than linear time',
  fuzz: 'What is read from strangers was broken at random, and nothing crashed or hung',
  mutation: 'Mutants of detection, policy and masking are killed by the tests',
};
export const names = /** @type {(keyof typeof all)[]} */ (Object.keys(all));

/** @param {keyof typeof all} name @param {string | boolean | undefined} file @returns {import('./page.js').Check} */
export function handedIn(name, file) {
  if (typeof file !== 'string')
    return { name: all[name], by: `\`--${name} FILE\``, outcome: 'not run', result: 'no result was handed in' };
  const { by, passed, result } = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof by !== 'string' || typeof passed !== 'boolean' || typeof result !== 'string')
    throw new Error(`${file} must hold { "by": text, "passed": true or false, "result": text }.`);
  return { name: all[name], by, outcome: passed ? 'passed' : 'failed', result };
}
