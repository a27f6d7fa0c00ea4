import { readFile } from 'node:fs/promises';
import { UserError } from '../model/errors.js';
import { verifyAudit } from '../reporters/audit.js';
import { parse } from './arguments.js';
import { print } from './output.js';

/** `piicloak audit verify FILE`: whether a log of scans is as it was written. */
export async function runAudit(args: readonly string[]): Promise<number> {
  const { positionals } = parse(args, {});
  const [action, file] = positionals;
  if (action !== 'verify' || file === undefined || positionals.length > 2) {
    throw new UserError('Name the log: `piicloak audit verify FILE`.');
  }
  const { lines, broken } = verifyAudit(await textOf(file), process.env['PIICLOAK_AUDIT_KEY'] || undefined);
  if (broken) throw new UserError(`${file}:${broken.line}: ${broken.problem}.`);
  await print(`${lines} ${lines === 1 ? 'scan is' : 'scans are'} on record, each as it was written.\n`);
  return 0;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new UserError(`“${file}” cannot be read (${code}).`);
  }
}
