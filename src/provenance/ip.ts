import ipaddr from 'ipaddr.js';
import type { Origin } from '../model/finding.js';
import { EMBEDDING, PREFIXES } from './ip-ranges.js';
import { lazily } from './lazily.js';
import type { Inquiry } from './place.js';
import { type Inquiries, originFrom, type Statement } from './published.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Block = readonly [Address, number];

export const NETWORK: Statement = {
  provenance: 'infrastructure',
  what: 'the name of a network: all host bits are zero',
  source: 'RFC 950, RFC 4632',
};

export const PLACEHOLDER_IP: Statement = {
  provenance: 'placeholder',
  what: 'an address whose numbers only count or repeat: typed to fill a field',
  source: 'the numbers themselves',
};

/** Octets that count, in the two ways that people write. */
const COUNTING_IPS: ReadonlySet<string> = new Set(['1.2.3.4', '4.3.2.1', '5.6.7.8', '12.34.56.78', '11.22.33.44']);

/** Parsed when the first address asks, not at import. */
const blocks = lazily(() =>
  PREFIXES.flatMap((statement) =>
    statement.prefixes.map((prefix) => ({ block: ipaddr.parseCIDR(prefix) as Block, origin: originFrom(statement) })),
  ),
);
const embedding = lazily(() => EMBEDDING.map((prefix): Block => ipaddr.IPv6.parseCIDR(prefix)));

const isIn = (address: Address, [network, bits]: Block): boolean =>
  address.kind() === network.kind() && address.match(network, bits);

/** Brackets, zone and prefix length taken off; undefined when no address is left. */
function parse(text: string): Address | undefined {
  const bare = text
    .trim()
    .replace(/^\[|\].*$/g, '')
    .replace(/[/%].*$/, '');
  if (ipaddr.IPv4.isValidFourPartDecimal(bare)) return ipaddr.IPv4.parse(bare);
  return ipaddr.IPv6.isValid(bare) ? embeddedIn(ipaddr.IPv6.parse(bare)) : undefined;
}

/** The IPv4 address when it only travels in IPv6 clothes; `::` and `::1` are addresses of their own. */
function embeddedIn(address: ipaddr.IPv6): Address {
  const bytes = address.toByteArray();
  const small = bytes.slice(0, 15).every((byte) => byte === 0);
  return !small && embedding().some((block) => isIn(address, block)) ? new ipaddr.IPv4(bytes.slice(12)) : address;
}

const inSpecialPrefix: Inquiry = ({ text }): Origin | undefined => {
  const address = parse(text);
  return address && blocks().find(({ block }) => isIn(address, block))?.origin;
};

const bitsOf = (address: Address): string =>
  address
    .toByteArray()
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');

/** `x.y.0.0` names a network by itself; any other does when the length behind it leaves no host bit set. */
const network: Inquiry = ({ text, start, end }, { line, column }) => {
  const address = parse(text);
  if (address === undefined) return undefined;
  const bits = bitsOf(address);
  const length = /^[^/\s]*\/(\d{1,3})(?!\d)/.exec(text + line.slice(column + end - start))?.[1];
  const prefix = length === undefined ? 16 : Number(length);
  const isNetwork = length === undefined ? address.kind() === 'ipv4' : prefix < bits.length;
  return isNetwork && !bits.slice(prefix).includes('1') ? originFrom(NETWORK) : undefined;
};

const counting: Inquiry = ({ text }) => {
  const octets = text.split('.');
  const repeats = octets.length === 4 && new Set(octets).size === 1;
  return repeats || COUNTING_IPS.has(text) ? originFrom(PLACEHOLDER_IP) : undefined;
};

export const ipInquiries: Inquiries = {
  IP_ADDRESS: [inSpecialPrefix, network, counting],
};
