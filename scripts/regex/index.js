// @ts-check
/**
 * Proves that no regular expression of the sources takes more than linear time: `npm run regex`. Two provers look at each,
 * also at those that are put together at run time; what one of them doubts has to stand among the exceptions, with the
 * reason why it may, and is timed on the worst text that the prover knows.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exceptions } from './exceptions.js';
import { literalsIn } from './literals.js';
import { madeIn } from './made.js';
import { worst } from './measure.js';
import { doubtsOn, written } from './prove.js';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const { literals, makers } = literalsIn(join(root, 'src'));
const made = await madeIn(root);
const unseen = [...makers.keys()].filter((place) => !made.some((pattern) => pattern.place === place));
const patterns = [...literals, ...made];
const doubts = await doubtsOn(patterns);

/** @type {string[]} */
const faults = unseen.map((place) => `${place} makes a pattern that was not seen`);
const allowed = new Map(
  exceptions.flatMap(({ patterns: excepted, ...rest }) =>
    excepted.map((pattern) => [plain(String(pattern)), { pattern, ...rest }]),
  ),
);
let slowest = 0;
for (const [key, { says, attack }] of doubts) {
  const exception = allowed.get(plain(key));
  if (!exception) {
    const place = patterns.find((pattern) => written(pattern) === key)?.place;
    faults.push(`${place}: ${key}\n    ${says}`);
    continue;
  }
  const milliseconds = worst(exception.pattern, attack, exception.longest);
  slowest = Math.max(slowest, milliseconds);
  if (milliseconds > limit(exception.longest))
    faults.push(`${key}\n    takes ${Math.round(milliseconds)} ms for ${exception.longest} characters`);
}
const known = new Set(patterns.map(written));
const standing = new Set([...known].map(plain));
for (const key of allowed.keys())
  if (!standing.has(key)) faults.push(`${key}\n    is an exception, and stands nowhere`);

const count = known.size;
console.log(
  `${count} patterns, ${made.length} of them made at run time: ${count - doubts.size} proven linear, ${doubts.size} doubted; ` +
    `${allowed.size} exceptions, the slowest of which takes ${slowest.toFixed(1)} ms for its longest text.`,
);
for (const fault of faults) console.log(fault);
// The prover's own process would go on.
process.exit(faults.length === 0 ? 0 : 1);

/** What is linear with a large constant is fast enough, and what is quadratic is not. @param {number} longest */
function limit(longest) {
  return Math.max(40, longest / 50);
}

/** Without its escapes: a formatter takes out those that change nothing. @param {string} pattern */
function plain(pattern) {
  return pattern.replaceAll(/\\(?=[^\w\s])/g, '');
}
