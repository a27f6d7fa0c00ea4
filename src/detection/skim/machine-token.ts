import { publishedNetwork } from '../../provenance/ipv4-networks.js';
import type { Coded } from '../coded.js';
import { idEnd } from '../id-shape.js';
import { addressAt, quadEnd } from '../quad-shape.js';
import { isAlphanumeric, isDigit, isHex } from '../spot/characters.js';

/** An id of a machine, of which the length counts, or an IPv4 address, of which the network does that it is published in. */
export interface Token {
  readonly sign: string;
  readonly end: number;
}

/** One that begins within a cell. */
export function tokenAt(coded: Coded, first: number, at: number, end: number): Token | undefined {
  const { codes } = coded;
  const code = codes[at] ?? 0;
  if (!isHex(code)) return undefined;
  const before = at > first ? (codes[at - 1] ?? 0) : 0;
  const quad = isDigit(code) && !isDigit(before) ? quadAt(coded, at, end) : undefined;
  return quad ?? (isAlphanumeric(before) ? undefined : idAt(coded, at, end));
}

/** No sign that stands in a text begins with this. */
const mark = '\ue001';

export function idAt(coded: Coded, start: number, limit: number): Token | undefined {
  const end = idEnd(coded, start, limit);
  return end > 0 ? { sign: `${mark}i${end - start};`, end } : undefined;
}

export function quadAt({ codes }: Coded, start: number, limit: number): Token | undefined {
  const end = quadEnd(codes, start, limit);
  return end > 0 ? { sign: `${mark}q${publishedNetwork(addressAt(codes, start, end))};`, end } : undefined;
}
