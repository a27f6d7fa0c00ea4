import type { Scope } from '../model/change.js';
import { UserError } from '../model/errors.js';
import type { Source } from '../model/source.js';
import type { Flags, Parsed } from './arguments.js';

/** Where to look, as the command line says it. */
export const sourceFlags = {
  base: { type: 'string' },
  head: { type: 'string' },
  staged: { type: 'boolean' },
  'stdin-path': { type: 'string' },
} as const satisfies Flags;

type Values = Parsed<typeof sourceFlags>['values'];

/** @throws UserError for flags that contradict each other. */
export async function sourceOf(values: Values, paths: readonly string[], scope: Scope | 'auto'): Promise<Source> {
  const isRange = values.base !== undefined || values.head !== undefined;
  if (isRange && values.staged) throw new UserError('Give either --staged or --base and --head, not both.');
  return isRange || values.staged === true ? change(values, paths, scope) : content(values, paths, scope);
}

function change(
  { base = 'HEAD', head = 'HEAD', staged }: Values,
  paths: readonly string[],
  asked: Scope | 'auto',
): Source {
  if (paths.length > 0) {
    throw new UserError(
      'A change is scanned as a whole: narrow it with --paths and --paths-ignore, not by naming files.',
    );
  }
  if (asked === 'all') throw new UserError('--scope all is the whole tree: leave out --base, --head and --staged.');
  const root = process.cwd();
  const scope = asked === 'changed-files' ? asked : 'added-lines';
  return staged ? { kind: 'staged', root, scope } : { kind: 'range', root, base, head, scope };
}

async function content(values: Values, paths: readonly string[], scope: Scope | 'auto'): Promise<Source> {
  if (scope === 'added-lines' || scope === 'changed-files') {
    throw new UserError(`--scope ${scope} needs a change to look at: give --base and --head, or --staged.`);
  }
  const stdinPath = values['stdin-path'];
  if (paths.length === 1 && paths[0] === '-') {
    return { kind: 'content', path: stdinPath ?? 'stdin', bytes: await readStandardInput() };
  }
  if (stdinPath !== undefined || paths.includes('-')) {
    throw new UserError('Standard input is scanned by itself: `piicloak scan -`, with --stdin-path to name it.');
  }
  return { kind: 'tree', root: process.cwd(), paths: paths.length === 0 ? ['.'] : paths };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  // A program that failed before it wrote anything must not look like one that had nothing to hide.
  if (chunks.length === 0) throw new UserError('Standard input is empty: there is nothing to scan.');
  return Buffer.concat(chunks);
}
