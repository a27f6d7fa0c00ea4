import type { Looked } from '../look.js';
import { UserError } from '../model/errors.js';
import type { Part } from './part.js';

/**
 * Joins the parts of one scan.
 * @param rules those of the program that joins them
 * @throws UserError when a part is missing, is there twice, or is one of another scan
 */
export function mergeParts(parts: readonly Part[], rules: string): Looked {
  const [first] = parts;
  if (!first) throw new UserError('There is no part to merge. Name the files that the shards have written.');
  const { of } = first.shard;
  requireAll(parts, of);
  if (parts.some((part) => part.rules !== rules))
    throw new UserError(
      'The parts were made by another version, with other settings, or under another policy. Give the same flags to each shard and to merge.',
    );
  const lists = parts.map(({ looked }) => listOf(looked));
  if (new Set(lists).size > 1)
    throw new UserError('The parts are of different trees. Check out the same commit in each.');
  const results = first.looked.results.map((_, place) =>
    parts.map(({ looked }) => looked.results[place]).find((result) => result !== undefined),
  );
  if (results.includes(undefined)) throw new UserError('The parts do not hold every file. Run the shards again.');
  return { ...first.looked, results, durationMs: Math.max(...parts.map(({ looked }) => looked.durationMs)) };
}

function requireAll(parts: readonly Part[], of: number): void {
  const numbers = parts.map(({ shard }) => shard.number);
  if (parts.some(({ shard }) => shard.of !== of))
    throw new UserError('The parts are of scans that were split differently.');
  const twice = numbers.find((number, at) => numbers.indexOf(number) !== at);
  if (twice !== undefined) throw new UserError(`Part ${twice}/${of} is there twice.`);
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((number) => !numbers.includes(number));
  if (missing.length > 0)
    throw new UserError(`Part ${missing.map((number) => `${number}/${of}`).join(', ')} is missing.`);
}

/** What must be the same in all parts of a whole; a cache that was not written is a matter of one. */
const listOf = ({ scope, results, gaps, touched }: Looked): string =>
  JSON.stringify([scope, results.length, gaps.filter(({ reason }) => reason !== 'undelivered'), touched]);
