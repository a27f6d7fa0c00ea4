import { RunnerRefusal } from './refusal.js';

/** The contexts an input's default may read: actions/runner, action_yaml.json, "input-default-context". */
export interface Contexts {
  readonly github: Readonly<Record<string, unknown>>;
  readonly runner: Readonly<Record<string, unknown>>;
}

const embedded = /\$\{\{(.*?)\}\}/gs;
const term = /^(?:'((?:[^']|'')*)'|[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)$/;

/** Property names are matched without regard to case; what is missing reads as nothing, as in the runner. */
function property(value: unknown, name: string): unknown {
  if (value === null || typeof value !== 'object') return undefined;
  return Object.entries(value).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

function evaluateTerm(text: string, contexts: Contexts): string {
  const match = term.exec(text);
  if (match === null) throw new RunnerRefusal(`The stage cannot evaluate the expression "${text}".`);
  if (match[1] !== undefined) return match[1].replaceAll("''", "'");
  const [root = '', ...names] = text.split('.');
  const context = property(contexts, root);
  if (context === undefined) {
    throw new RunnerRefusal(`Unrecognized named-value: '${root}' in the default "${text}" of an input.`);
  }
  const value = names.reduce(property, context);
  if (value === undefined || value === null) return '';
  if (typeof value === 'object') throw new RunnerRefusal(`The expression "${text}" gives an object, not text.`);
  return String(value);
}

/** Replaces every `${{ … }}`: context paths and quoted text, joined by `||`. Throws on what it does not know. */
export function evaluate(text: string, contexts: Contexts): string {
  return text.replaceAll(embedded, (_, expression: string) => {
    const values = expression.split('||').map((part) => evaluateTerm(part.trim(), contexts));
    return values.find((value) => value !== '') ?? '';
  });
}
