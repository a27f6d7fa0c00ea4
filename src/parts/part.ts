import { isGap } from '../cache/believed.js';
import { decodeResult, encodeResult } from '../cache/codec.js';
import type { FileResult } from '../file-result.js';
import type { Looked } from '../look.js';
import type { Scope } from '../model/change.js';
import { UserError } from '../model/errors.js';
import { parseShard, type Shard } from './shard.js';

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
    const head = readHead(first);
    if (end !== `end ${lines.length}`) throw new TypeError('cut short');
    const results: (FileResult | undefined)[] = Array.from({ length: head.files }, () => undefined);
    for (const line of lines) {
      const space = line.indexOf(' ');
      const place = Number(line.slice(0, space));
      if (!(place in results)) throw new TypeError('no such file');
      results[place] = decodeResult(line.slice(space + 1));
    }
    const { shard, rules, rest } = head;
    return { shard, rules, looked: { ...rest, results } };
  } catch {
    // What stands there is anybody's, and is not repeated.
    throw new UserError(
      `“${name}” is no part of a scan, or not all of one. Write it with \`piicloak scan --shard 1/4 --format part\`.`,
    );
  }
}

/** More is no repository, and would take all memory. */
const mostFiles = 10_000_000;

function readHead(text: string) {
  const { kind, shard, rules, files, scope, gaps, touched, durationMs } = JSON.parse(text);
  if (kind !== magic) throw new TypeError('another kind');
  const { number, of } = parseShard(`${shard?.number}/${shard?.of}`);
  const isOne =
    typeof rules === 'string' &&
    Number.isSafeInteger(files) &&
    files >= 0 &&
    files <= mostFiles &&
    scopes.includes(scope) &&
    typeof durationMs === 'number' &&
    Array.isArray(gaps) &&
    gaps.every(isGap) &&
    (touched === undefined || (Array.isArray(touched) && touched.every((path) => typeof path === 'string')));
  if (!isOne) throw new TypeError('no head');
  return { shard: { number, of }, rules, files, rest: { scope, gaps, ...(touched && { touched }), durationMs } };
}

const scopes: readonly unknown[] = ['added-lines', 'changed-files', 'all'] satisfies readonly Scope[];
