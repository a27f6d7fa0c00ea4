import { createHash } from 'node:crypto';
import { UserError } from '../model/errors.js';

/** One of several parts that a scan is split into: `2/8` is the second of eight. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** @throws UserError for what is no part of a whole */
export function parseShard(text: string): Shard {
  const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (number >= 1 && number <= of) return { number, of };
  throw new UserError(`The shard “${text}” must be a part of a whole, such as 1/4.`);
}

/**
 * The files of a shard, and their places in the whole list. Which file is whose is told by its path alone, so that it
 * stays where it is when others come and go, and a cache of one shard serves it again.
 */
export function inShard<File extends { readonly path: string }>(files: readonly File[], shard: Shard | undefined) {
  if (!shard) return { files, places: [...files.keys()] };
  const places = [...files.keys()].filter((place) => isIn(files[place]?.path ?? '', shard));
  return { files: places.flatMap((place) => files[place] ?? []), places };
}

const isIn = (path: string, { number, of }: Shard): boolean =>
  createHash('sha256').update(path).digest().readUInt32BE() % of === number - 1;
