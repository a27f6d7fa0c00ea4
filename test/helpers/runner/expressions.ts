import { RunnerRefusal } from './refusal.js';

/** The contexts an input's default may read: actions/runner, action_yaml.json, "input-default-context". */
export interface Contexts {
  readonly github: Readonly<Record<string, unknown>>;
  readonly runner: Readonly<Record<string, unknown>>;
  readonly job: Readonly<Record<string, unknown>>;
  readonly strategy: Readonly<Record<string, unknown>>;
  /** Null in a job without a matrix. */
  readonly matrix: Readonly<Record<string, unknown>> | null;
}

const embedded = /\$\{\{(.*?)\}\}/gs;
const call = /^toJson\((.*)\)$/is;
const term = /^(?:'((?:[^']|'')*)'|[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)$/;

/** Property names are matched without regard to case; what is missing reads as nothing, as in the runner. */
function property(value: unknown, name: string): unknown {
  if (value === null || typeof value !== 'object') return undefined;
  return Object.entries(value).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

function read(text: string, contexts: Contexts): unknown {
  const match = term.exec(text);
  if (match === null) throw new RunnerRefusal(`The stage cannot evaluate the expression "${text}".`);
  if (match[1] !== undefined) return match[1].replaceAll("''", "'");
  const [root = '', ...names] = text.split('.');
  const context = property(contexts, root);
  if (context === undefined) {
    throw new RunnerRefusal(`Unrecognized named-value: '${root}' in the default "${text}" of an input.`);
  }
  return names.reduce(property, context);
}

function evaluateTerm(text: string, contexts: Contexts): string {
  const [, argument] = call.exec(text) ?? [];
  // Indented by two blanks, as the runner has it (ToJson.cs).
  if (argument !== undefined) return JSON.stringify(read(argument.trim(), contexts) ?? null, null, 2);
  const value = read(text, contexts);
  if (value === undefined || value === null) return '';
  if (typeof value === 'object') throw new RunnerRefusal(`The expression "${text}" gives an object, not text.`);
  return String(value);
}

/** Replaces every `${{ … }}`: context paths, `toJson` of one, and quoted text, joined by `||`. Throws on what it does not know. */
export function evaluate(text: string, contexts: Contexts): string {
  return text.replaceAll(embedded, (_, expression: string) => {
    const values = expression.split('||').map((part) => evaluateTerm(part.trim(), contexts));
    return values.find((value) => value !== '') ?? '';
  });
}
