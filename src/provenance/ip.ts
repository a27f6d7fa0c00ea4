import ipaddr from 'ipaddr.js';
import type { Origin } from '../model/finding.js';
import { lazily } from '../model/lazily.js';
import { DEBOGON, EMBEDDING, PREFIXES, type Prefix } from './ip-ranges.js';
import { numberOf, publishedNetwork } from './ipv4-networks.js';
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

/** Two keys for each octet. */
const PAIRS: ReadonlySet<string> = new Set(['12.34.56.78', '11.22.33.44']);

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

/** Of one that is written with dots, the shape of its cell says the same (`cell-shape.ts`). */
const published: Inquiry = (candidate, place) => {
  if (candidate.form !== 'v4') return isPublished(candidate, place);
  const address = parse(candidate.text);
  const statement = address instanceof ipaddr.IPv4 ? PREFIXES[publishedNetwork(numberOf(address))] : undefined;
  return statement && { ...originFrom(statement), isToldByShape: true };
};

/** Parsed when the first address asks, not at import. */
function isInOneOf(statements: readonly Prefix[]): Inquiry {
  const blocks = lazily(() =>
    statements.flatMap((statement) =>
      statement.prefixes.map((prefix) => ({ block: ipaddr.parseCIDR(prefix) as Block, origin: originFrom(statement) })),
    ),
  );
  return ({ text }): Origin | undefined => {
    const address = parse(text);
    return address && blocks().find(({ block }) => isIn(address, block))?.origin;
  };
}

/** The length of prefix that is meant where none is written. */
const UNSAID = { ipv4: 16, ipv6: 64 };

const bitsOf = (address: Address): string =>
  address
    .toByteArray()
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');

/**
 * `x.y.0.0` and `x:y:z::` name a network by themselves, the latter by RFC 4291 §2.6.1; any other does when the length
 * behind it leaves no host bit set.
 */
const network: Inquiry = ({ text, start, end }, { line, column }) => {
  const address = parse(text);
  if (address === undefined) return undefined;
  const bits = bitsOf(address);
  const length = /^[^/\s]*\/(\d{1,3})(?!\d)/.exec(text + line.slice(column + end - start))?.[1];
  const prefix = length === undefined ? UNSAID[address.kind()] : Number(length);
  return prefix < bits.length && !bits.slice(prefix).includes('1') ? originFrom(NETWORK) : undefined;
};

/** `1.2.3.4`, `9.8.7.6`, `77.77.77.77`: one step, or none, from each octet to the next. */
const counting: Inquiry = ({ text }) => {
  const address = parse(text);
  if (address?.kind() !== 'ipv4') return undefined;
  const [first = 0, second = 0, ...rest] = address.toByteArray();
  const step = second - first;
  const counts = Math.abs(step) <= 1 && rest.every((octet, at) => octet === second + step * (at + 1));
  return counts || PAIRS.has(address.toString()) ? originFrom(PLACEHOLDER_IP) : undefined;
};

const isPublished = isInOneOf(PREFIXES);

export const ipInquiries: Inquiries = {
  IP_ADDRESS: [published, network, counting, isInOneOf([DEBOGON])],
};
