import { readFile } from 'node:fs/promises';
import { customRecognizers } from '../custom-recognizers.js';
import { explain } from '../explain.js';
import { UserError } from '../model/errors.js';
import { defaults } from '../model/settings.js';
import { explanation } from '../reporters/explanation.js';
import { parse, readOptions } from './arguments.js';
import { settingsHere } from './custom-here.js';
import { print } from './output.js';

const flags = { threshold: { type: 'string' }, entities: { type: 'string' }, config: { type: 'string' } } as const;

/** `piicloak explain FILE:LINE`: why each value on the line is a finding, or is none. */
export async function runExplain(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, flags);
  const { path, line } = placeOf(positionals);
  const options = readOptions(values);
  const { threshold = defaults.threshold, entities = [] } = options;
  const { recognizers, packs = [] } = await settingsHere(options);
  const custom = await customRecognizers(recognizers);
  const readings = explain({ path, bytes: await bytesOf(path), line, threshold, entities, custom, packs });
  await print(explanation(path, line, readings));
  return 0;
}

function placeOf(positionals: readonly string[]): { readonly path: string; readonly line: number } {
  // `FILE:LINE:COLUMN`, as other tools print it, is as good.
  const [, path, line] = /^(.+?):([1-9]\d*)(?::\d+)?$/.exec(positionals[0] ?? '') ?? [];
  if (positionals.length === 1 && path !== undefined) return { path: path.replaceAll('\\', '/'), line: Number(line) };
  throw new UserError('Name one line of one file: `piicloak explain test/users.json:12`.');
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new UserError(`“${path}” cannot be read (${code}).`);
  }
}
