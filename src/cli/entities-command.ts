import { recognizersFor } from '../entities.js';
import { UserError } from '../model/errors.js';
import { entityList, entityTable } from '../reporters/entities.js';
import { parse, readOptions } from './arguments.js';
import { customHere } from './custom-here.js';
import { print } from './output.js';

const flags = { format: { type: 'string' }, config: { type: 'string' } } as const;

/** `piicloak entities`: every type that can be looked for, those of the policy included. */
export async function runEntities(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, flags);
  const format = values.format ?? 'text';
  if (positionals.length > 0) throw new UserError('`piicloak entities` takes no names: it lists every type.');
  if (format !== 'text' && format !== 'json')
    throw new UserError(`The flag “--format” is “${format}”, but it must be text or json.`);
  const recognizers = recognizersFor(['all'], await customHere(readOptions(values)));
  await print(format === 'json' ? entityList(recognizers) : entityTable(recognizers));
  return 0;
}
