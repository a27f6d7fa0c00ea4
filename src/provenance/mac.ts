import type { Inquiry } from './place.js';
import {
  compactOf,
  type Inquiries,
  listed,
  originFrom,
  type Publication,
  type Statement,
  valuesOf,
} from './published.js';

interface Vendor extends Statement {
  /** The first octets in upper case, without separators. */
  readonly begins: readonly string[];
}

/** A locally administered address stays plausible: phones keep one for each network, and it tells them apart. */
export const MAC_PREFIXES: readonly Vendor[] = [
  {
    provenance: 'reserved',
    what: 'an address for documentation',
    source: 'RFC 9542 §2.1.2, 00-00-5E-00-53-00 to FF',
    begins: ['00005E0053'],
  },
  {
    provenance: 'reserved',
    what: 'a multicast address for documentation',
    source: 'RFC 9542 §2.1.2, 01-00-5E-90-10-00 to FF',
    begins: ['01005E9010'],
  },
  {
    provenance: 'infrastructure',
    what: 'the address of a virtual router',
    source: 'RFC 9568 §7.3, RFC 9542 §2.1',
    begins: ['00005E0001', '00005E0002'],
  },
  {
    provenance: 'infrastructure',
    what: 'the network card of a virtual machine or container',
    source: 'IEEE OUI registry and the manuals of Docker, QEMU, Xen, VirtualBox, VMware, Hyper-V, OpenStack',
    begins: ['0242', '525400', 'FA163E', '00163E', '080027', '000C29', '005056', '000569', '00155D'],
  },
  {
    provenance: 'placeholder',
    what: 'a word spelt in hexadecimal digits: typed to fill a field',
    source: 'Wikipedia, Hexspeak; the address is locally administered, no vendor assigns it',
    begins: ['DEADBEEF', 'CAFEBABE', 'FEEDFACE'],
  },
];

export const MACS: readonly Publication[] = [
  {
    provenance: 'infrastructure',
    what: 'the broadcast address',
    source: 'IEEE Std 802',
    values: ['FF:FF:FF:FF:FF:FF'],
  },
  {
    provenance: 'infrastructure',
    what: 'the null address, which no device has',
    source: 'IEEE Std 802',
    values: ['00:00:00:00:00:00'],
  },
  {
    provenance: 'placeholder',
    what: 'an address whose digits only count: typed to fill a field',
    source: 'the digits themselves',
    values: valuesOf(`
      01:23:45:67:89:AB, 12:34:56:78:9A:BC, FE:DC:BA:98:76:54, A1:B2:C3:D4:E5:F6, 1A:2B:3C:4D:5E:6F
      00:1A:2B:3C:4D:5E, 0A:1B:2C:3D:4E:5F, AB:CD:EF:12:34:56, AB:CD:EF:01:23:45, 12:34:56:AB:CD:EF
      DE:AD:BE:EF:CA:FE
    `),
  },
];

export const GROUP: Statement = {
  provenance: 'infrastructure',
  what: 'a group address, which no single device has',
  source: 'IEEE Std 802, I/G bit',
};

export const STEPPING: Statement = {
  provenance: 'placeholder',
  what: 'an address whose octets repeat or go up in equal steps: typed to fill a field',
  source: 'the octets themselves',
};

const MAC = /^[0-9A-F]{12}$/;

const begins: Inquiry = ({ text }) => {
  const compact = compactOf(text);
  const vendor =
    MAC.test(compact) && MAC_PREFIXES.find((entry) => entry.begins.some((start) => compact.startsWith(start)));
  return vendor ? originFrom(vendor) : undefined;
};

const octetsOf = (text: string): readonly number[] =>
  (MAC.test(compactOf(text)) ? (compactOf(text).match(/../g) ?? []) : []).map((octet) => Number.parseInt(octet, 16));

/** `aa:aa:…`, `00:11:22:33:44:55`, `aa:bb:cc:dd:ee:ff`, `06:05:04:03:02:01`. */
const stepping: Inquiry = ({ text }) => {
  const [first = 0, second = 0, ...rest] = octetsOf(text);
  const step = second - first;
  const isStep = rest.length === 4 && [0, 1, -1, 17, -17].includes(step);
  return isStep && rest.every((octet, at) => octet === second + step * (at + 1)) ? originFrom(STEPPING) : undefined;
};

/** The lowest bit of the first octet. */
const group: Inquiry = ({ text }) => ((octetsOf(text)[0] ?? 0) & 1 ? originFrom(GROUP) : undefined);

export const macInquiries: Inquiries = {
  MAC_ADDRESS: [listed(MACS), begins, stepping, group],
};
