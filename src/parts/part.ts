import { decodeResult, encodeResult } from '../cache/codec.js';
import type { Looked } from '../look.js';
import { UserError } from '../model/errors.js';
import type { FileResult } from '../scan-file.js';
import type { Shard } from './shard.js';

/** What one shard has found, to be joined with that of the others. */
export interface Part {
  readonly shard: Shard;
  /** Of the program and all settings: parts of different ones do not make a whole. */
  readonly rules: string;
  readonly looked: Looked;
}

/*
 * As a file: a line on the whole, and a line for each file that was looked at, with its place in the list. As in a
 * report, no value stands in it.
 */
const magic = 'piicloak part 1';

export function writePart({ shard, rules, looked }: Part): string {
  const { results, ...rest } = looked;
  const head = JSON.stringify({ kind: magic, shard, rules, files: results.length, ...rest });
  const lines = results.flatMap((result, place) => (result ? [`${place} ${encodeResult(result)}`] : []));
  return `${[head, ...lines, `end ${lines.length}`].join('\n')}\n`;
}

/** @throws UserError for a file that is no part, or not all of one */
export function readPart(name: string, text: string): Part {
  const [first = '', ...lines] = text.trimEnd().split('\n');
  const end = lines.pop();
  try {
    const { kind, shard, rules, files, ...rest } = JSON.parse(first);
    if (kind !== magic) throw new TypeError('another kind');
    if (end !== `end ${lines.length}`) throw new TypeError('cut short');
    const results: (FileResult | undefined)[] = Array.from({ length: files }, () => undefined);
    for (const line of lines) {
      const space = line.indexOf(' ');
      results[Number(line.slice(0, space))] = decodeResult(line.slice(space + 1));
    }
    return { shard, rules, looked: { ...rest, results } };
  } catch {
    // What stands there is anybody's, and is not repeated.
    throw new UserError(
      `“${name}” is no part of a scan, or not all of one. Write it with \`piicloak scan --shard 1/4 --format part\`.`,
    );
  }
}
