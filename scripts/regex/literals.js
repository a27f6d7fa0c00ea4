// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { Linter } from 'eslint';

/** @typedef {{ source: string, flags: string, place: string }} Found A pattern, and the file that it stands in. */

/**
 * Every regular expression that is written in a program, and how many are made there at run time.
 *
 * @param {string} folder
 * @returns {{ literals: Found[], makers: Map<string, number> }}
 */
export function literalsIn(folder) {
  /** @type {Found[]} */
  const literals = [];
  /** @type {Map<string, number>} */
  const makers = new Map();
  const linter = new Linter();
  for (const place of sourcesIn(folder)) {
    const { code } = transformSync(readFileSync(join(folder, place), 'utf8'), { loader: 'ts', target: 'esnext' });
    const made = () => void makers.set(place, (makers.get(place) ?? 0) + 1);
    /** @type {import('eslint').Rule.RuleModule} */
    const rule = {
      create: () => ({
        Literal: (node) => {
          if (!('regex' in node) || !node.regex) return;
          literals.push({ source: node.regex.pattern, flags: node.regex.flags, place });
        },
        'NewExpression[callee.name="RegExp"]': made,
        'CallExpression[callee.name="RegExp"]': made,
      }),
    };
    const [problem] = linter.verify(code, {
      plugins: { own: { rules: { rule } } },
      rules: { 'own/rule': 'error' },
      languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
    });
    if (problem) throw new Error(`${place}: ${problem.message}`);
  }
  return { literals, makers };
}

/** @param {string} folder @returns {string[]} Relative, with `/`. */
export const sourcesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort();
