import type { ActionDefinition } from './action-file.js';
import { type Contexts, evaluate } from './expressions.js';
import { RunnerRefusal } from './refusal.js';

/**
 * `INPUT_*` as actions/runner sets it (Handler.cs): blanks become `_`, letters upper case, everything else stays.
 * The runner only warns of an input that action.yml does not declare; a test that gives one has a slip, so it throws.
 */
export function inputVariables(
  action: ActionDefinition,
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
): Record<string, string> {
  const declared = new Map([...action.defaults.keys()].map((name) => [name.toLowerCase(), name]));
  const unexpected = Object.keys(given).filter((name) => !declared.has(name.toLowerCase()));
  if (unexpected.length > 0) {
    const valid = [...declared.values()].join("', '");
    throw new RunnerRefusal(`Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid}']`);
  }
  const values = new Map([...action.defaults].map(([name, text]) => [name.toLowerCase(), evaluate(text, contexts)]));
  for (const [name, value] of Object.entries(given)) values.set(name.toLowerCase(), value);
  return Object.fromEntries([...values].map(([name, value]) => [variableName(name), value]));
}

function variableName(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}
