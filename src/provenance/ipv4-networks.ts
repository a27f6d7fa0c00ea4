import ipaddr from 'ipaddr.js';
import { lazily } from '../model/lazily.js';
import { PREFIXES } from './ip-ranges.js';

interface Network {
  readonly first: number;
  readonly last: number;
  /** The place of its statement in `PREFIXES`. */
  readonly statement: number;
}

/** The networks that reach into each first octet, the narrower before the wider: a handful at the most. */
const byOctet = lazily(() => {
  const networks = PREFIXES.flatMap(({ prefixes }, statement) =>
    prefixes.filter((prefix) => !prefix.includes(':')).map((prefix) => networkOf(prefix, statement)),
  );
  return Array.from({ length: 256 }, (_, octet) =>
    networks.filter(({ first, last }) => first >>> 24 <= octet && octet <= last >>> 24),
  );
});

function networkOf(prefix: string, statement: number): Network {
  const [address, bits] = ipaddr.IPv4.parseCIDR(prefix);
  const first = numberOf(address);
  return { first, last: first + 2 ** (32 - bits) - 1, statement };
}

/** The 32 bits of an address, unsigned. */
export const numberOf = (address: ipaddr.IPv4): number =>
  address.toByteArray().reduce((number, octet) => number * 256 + octet, 0);

/**
 * What is published of an IPv4 address, as the place of the statement in `PREFIXES`; -1 where nothing is.
 * @param address its 32 bits, unsigned
 */
export function publishedNetwork(address: number): number {
  for (const { first, last, statement } of byOctet()[address >>> 24] ?? []) {
    if (first <= address && address <= last) return statement;
  }
  return -1;
}
