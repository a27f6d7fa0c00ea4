import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseDocument } from 'yaml';
import { RunnerRefusal } from './refusal.js';

const scalar = v.nullable(v.union([v.string(), v.boolean(), v.number()]));

const actionFile = v.looseObject({
  name: v.string(),
  description: v.string(),
  inputs: v.optional(v.record(v.string(), v.looseObject({ default: v.optional(scalar) })), {}),
  outputs: v.optional(v.record(v.string(), v.strictObject({ description: v.string() })), {}),
  runs: v.strictObject({
    using: v.picklist(['node24', 'node20']),
    main: v.pipe(v.string(), v.nonEmpty()),
    pre: v.optional(v.never('The stage runs no "pre" script.')),
    post: v.optional(v.never('The stage runs no "post" script.')),
  }),
});

export interface ActionDefinition {
  /** Absolute path of `runs.main`. */
  readonly main: string;
  /** Input name as written, with its default still unevaluated; an input without one has the empty text. */
  readonly defaults: ReadonlyMap<string, string>;
  readonly outputs: readonly string[];
}

/** Reads the action's metadata file as the runner does. Throws RunnerRefusal when the runner could not start it. */
export function readActionFile(folder: string): ActionDefinition {
  const path = [join(folder, 'action.yml'), join(folder, 'action.yaml')].find(existsSync);
  if (path === undefined) throw new RunnerRefusal(`Can't find 'action.yml' or 'action.yaml' under '${folder}'.`);
  const document = parseDocument(readFileSync(path, 'utf8'), { schema: 'core' });
  const [problem] = document.errors;
  if (problem !== undefined) throw new RunnerRefusal(`${path} is not valid YAML: ${problem.message}`);

  const parsed = v.safeParse(actionFile, document.toJS());
  if (!parsed.success) throw new RunnerRefusal(`${path} cannot be run: ${v.summarize(parsed.issues)}`);

  const main = join(folder, parsed.output.runs.main);
  if (!existsSync(main)) throw new RunnerRefusal(`File not found: '${main}', named by runs.main in ${path}.`);
  return {
    main,
    defaults: new Map(Object.entries(parsed.output.inputs).map(([name, input]) => [name, String(input.default ?? '')])),
    outputs: Object.keys(parsed.output.outputs),
  };
}
