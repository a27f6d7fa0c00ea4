import { randomBytes } from 'node:crypto';
import { recognizersFor } from '../entities.js';
import { UserError } from '../model/errors.js';
import { allowedValue } from '../policy/allow.js';
import { parse, readOptions } from './arguments.js';
import { customHere } from './custom-here.js';
import { linesOf } from './lines-of.js';
import { print } from './output.js';

const flags = { entity: { type: 'string' }, reason: { type: 'string' }, config: { type: 'string' } } as const;

/** `piicloak allow --entity TYPE`: reads values from standard input, a line each, and prints what the policy may list. */
export async function runAllow(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, flags);
  if (positionals.length > 0 || values.entity === undefined) {
    throw new UserError(
      'Write the value to standard input, where no history keeps it: `piicloak allow --entity EMAIL_ADDRESS --reason "press contact"`.',
    );
  }
  const [recognizer] = recognizersFor([values.entity], await customHere(readOptions({ config: values.config })));
  const entity = recognizer?.entity ?? values.entity;
  const rules: string[] = [];
  for await (const { line } of linesOf(process.stdin)) {
    const value = line.trim();
    if (value === '') continue;
    rules.push(`  - value: ${allowedValue(entity, value, randomBytes(16).toString('hex'))}`);
    rules.push(`    reason: ${JSON.stringify(values.reason ?? 'say why')}`);
  }
  if (rules.length === 0) throw new UserError('Standard input is empty: there is no value to allow.');
  await print(`allow:\n${rules.join('\n')}\n`);
  return 0;
}
