// @ts-check
/** What programs write for programs: minified bundles of one long line, and lockfiles full of digests. */
import { hex } from './logs.js';

/** @typedef {import('./random.js').Random} Random */

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
const calls = 'push map call apply get set then bind slice join test split'.split(' ');
const packages = 'core utils parser runtime types stream config loader plugin shared'.split(' ');

/** @param {Random} random @returns {Generator<string>} */
export function* bundle(random) {
  yield '!function(e,t){"use strict";';
  for (;;) {
    const [one, two, three] = [random.pick(letters), random.pick(letters), random.pick(letters)];
    const call = random.pick(calls);
    yield random.pick([
      `function ${one}${two}(${three}){return ${three}.${call}(${random.number(999)})}`,
      `var ${one}=${two}.${call}(${three},${random.number(9999)}),`,
      `${two}=[${random.digits(5)},${random.digits(3)},.${random.digits(6)},"${hex(random, 8)}"];`,
      `if(${one}&&!${two}){${three}["${call}"]=${one}?"${random.pick(packages)}":void 0}`,
    ]);
  }
}

/** @param {Random} random @returns {Generator<string>} */
export function* lockfile(random) {
  yield '{\n  "lockfileVersion": 3,\n  "packages": {\n    "": {}';
  for (let at = 0; ; at += 1) {
    const name = `@${random.pick(packages)}/${random.pick(packages)}-${at}`;
    const digest = Buffer.from(hex(random, 128), 'hex').toString('base64');
    const version = `${random.number(20)}.${random.number(30)}.${random.number(9)}`;
    yield `,\n    "node_modules/${name}": {\n      "version": "${version}",\n      "integrity": "sha512-${digest}",\n      "dependencies": { "${random.pick(packages)}": "^${version}" }\n    }`;
  }
}

export const lockfileEnd = '\n  }\n}\n';
