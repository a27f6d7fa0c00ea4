import { UserError } from '../model/errors.js';
import { packs } from '../packs/index.js';
import { packsFor } from '../packs-for.js';
import { packList, packTable, packText } from '../reporters/packs.js';
import { parse } from './arguments.js';
import { print } from './output.js';

const flags = { format: { type: 'string' } } as const;

/** `piicloak packs [NAME]`: the packs that a policy may apply; of the named one its provisions. */
export async function runPacks(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, flags);
  const format = values.format ?? 'text';
  if (positionals.length > 1) throw new UserError('`piicloak packs` takes one name, or none to list them all.');
  if (format !== 'text' && format !== 'json')
    throw new UserError(`The flag “--format” is “${format}”, but it must be text or json.`);
  const named = packsFor(positionals);
  const shown = positionals.length === 0 ? packs : named;
  if (format === 'json') await print(packList(shown));
  else await print(positionals.length === 0 ? packTable(shown) : named.map(packText).join('\n'));
  return 0;
}
