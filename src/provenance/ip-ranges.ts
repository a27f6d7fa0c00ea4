import type { Statement } from './published.js';

/** Prefixes that no host of a person has, by the IANA special-purpose registries and the documents they cite. */
export interface Prefix extends Statement {
  /** In CIDR notation, the narrower before the wider. */
  readonly prefixes: readonly string[];
}

const reserved = (what: string, source: string, ...prefixes: readonly string[]): Prefix => ({
  provenance: 'reserved',
  what,
  source,
  prefixes,
});

const infrastructure = (what: string, source: string, ...prefixes: readonly string[]): Prefix => ({
  provenance: 'infrastructure',
  what,
  source,
  prefixes,
});

export const PREFIXES: readonly Prefix[] = [
  reserved('an address for documentation', 'RFC 5737', '192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24'),
  reserved('an address for documentation', 'RFC 3849', '2001:db8::/32'),
  reserved('an address for documentation', 'RFC 9637', '3fff::/20'),
  reserved('a multicast address for documentation', 'RFC 6676', '233.252.0.0/24'),

  infrastructure('a private address', 'RFC 1918', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'),
  infrastructure("an address inside a carrier's network", 'RFC 6598', '100.64.0.0/10'),
  infrastructure('a unique local address', 'RFC 4193', 'fc00::/7'),
  infrastructure('a site-local address, withdrawn', 'RFC 3879', 'fec0::/10'),
  infrastructure('the loopback', 'RFC 1122 §3.2.1.3', '127.0.0.0/8'),
  infrastructure('the loopback', 'RFC 4291 §2.5.3', '::1/128'),
  infrastructure('the unspecified address', 'RFC 4291 §2.5.2', '::/128'),
  infrastructure('“this network”', 'RFC 1122 §3.2.1.3', '0.0.0.0/8'),
  infrastructure('a link-local address', 'RFC 3927', '169.254.0.0/16'),
  infrastructure('a link-local address', 'RFC 4291 §2.5.6', 'fe80::/10'),
  infrastructure('a multicast group', 'RFC 5771', '224.0.0.0/4'),
  infrastructure('a multicast group', 'RFC 4291 §2.7', 'ff00::/8'),
  infrastructure('the broadcast address', 'RFC 919', '255.255.255.255/32'),
  infrastructure('a netmask, or never assigned', 'RFC 950, RFC 1112 §4', '255.0.0.0/8'),
  infrastructure('a benchmarking address', 'RFC 2544', '198.18.0.0/15'),
  infrastructure('a benchmarking address', 'RFC 5180', '2001:2::/48'),
  infrastructure('an address for protocol assignments', 'RFC 6890', '192.0.0.0/24'),
  infrastructure('an anycast service for reverse look-ups', 'RFC 7534, RFC 7535', '192.175.48.0/24', '192.31.196.0/24'),
  infrastructure('an anycast relay', 'RFC 7450, RFC 7526', '192.52.193.0/24', '192.88.99.0/24'),
  infrastructure('a discard-only address', 'RFC 6666', '100::/64'),
  infrastructure('an identifier, not an address', 'RFC 4843, RFC 7343', '2001:10::/28', '2001:20::/28'),
  infrastructure('a segment identifier', 'RFC 9602', '5f00::/16'),

  infrastructure(
    'a public resolver',
    'Google Public DNS',
    '8.8.8.8/32',
    '8.8.4.4/32',
    '2001:4860:4860::8888/128',
    '2001:4860:4860::8844/128',
  ),
  infrastructure(
    'a public resolver',
    'Cloudflare 1.1.1.1',
    '1.1.1.0/30',
    '1.0.0.0/30',
    '2606:4700:4700::1111/128',
    '2606:4700:4700::1001/128',
  ),
  infrastructure('a public resolver', 'Quad9', '9.9.9.8/29', '149.112.112.112/32', '2620:fe::fe/128', '2620:fe::9/128'),
  infrastructure(
    'a public resolver',
    'Cisco OpenDNS',
    '208.67.222.222/32',
    '208.67.220.220/32',
    '2620:119:35::35/128',
    '2620:119:53::53/128',
  ),
  infrastructure(
    'a public resolver',
    'AdGuard, AliDNS, 114DNS, DNSPod, Yandex',
    '94.140.14.14/32',
    '94.140.15.15/32',
    '223.5.5.5/32',
    '223.6.6.6/32',
    '114.114.114.114/32',
    '119.29.29.29/32',
    '77.88.8.8/32',
  ),
  infrastructure('a public resolver', 'Level 3', '4.2.2.0/29'),
  infrastructure(
    'a root name server',
    'IANA, root servers',
    '198.41.0.4/32',
    '170.247.170.2/32',
    '192.33.4.12/32',
    '199.7.91.13/32',
    '192.203.230.10/32',
    '192.5.5.241/32',
    '192.112.36.4/32',
    '198.97.190.53/32',
    '192.36.148.17/32',
    '192.58.128.30/32',
    '193.0.14.129/32',
    '199.7.83.42/32',
    '202.12.27.33/32',
  ),
  infrastructure("Azure's virtual public address", 'Microsoft Learn, 168.63.129.16', '168.63.129.16/32'),

  reserved('an address that was never assigned', 'RFC 1112 §4', '240.0.0.0/4'),
  reserved(
    'an address outside the assigned unicast space',
    'RFC 4291 §2.4, IANA IPv6 address space',
    '::/3',
    '4000::/2',
    '8000::/1',
  ),
];

/** Asked last: of some of its addresses more can be said. */
export const DEBOGON: Prefix = infrastructure(
  'an address of the block that APNIC keeps for research, since everybody types it',
  'APNIC, Debogon Project',
  '1.2.3.0/24',
);

/** The prefixes under which an IPv4 address stands in an IPv6 one, in its last four bytes. */
export const EMBEDDING: readonly string[] = ['::ffff:0:0/96', '::ffff:0:0:0/96', '64:ff9b::/96', '::/96'];
