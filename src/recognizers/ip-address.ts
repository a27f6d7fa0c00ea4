import ipaddr from 'ipaddr.js';
import { phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'IP_ADDRESS',
  title: 'IP address',
  severity: 'low',
  shapes: [
    { kind: 'ip', form: 'v4', score: 0.6 },
    { kind: 'ip', form: 'v6', score: 0.6 },
    { kind: 'ip', form: 'v6-short', score: 0.2 },
    { kind: 'ip', form: 'v6-loopback', score: 0.5 },
  ],
  check: {
    name: 'address syntax',
    passes: ({ form, text }) => isAddress(form, text.replace(/[/%].*$/, '')),
  },
  // `ipv4` and `ipv6` are compared without their digits.
  context: ['ip', 'ipv', 'ip address', 'client ip', 'remote addr', 'x forwarded for'],
  labels: phrases(`
    ip, ip address, ip addr, ipaddress, client ip, remote ip, remote addr, source ip, user ip, last login ip, ipv
    x forwarded for, x real ip, ip adresse, adresse ip, direccion ip
  `),
  mask: {},
  laws: ['GDPR', 'HIPAA', 'CCPA'],
  help: {
    what: 'The address of a device on the Internet.',
    why: 'Together with a time it leads to a subscriber; European courts count it as personal data (CJEU C-582/14).',
    instead: 'Use an address set aside for documentation, such as 192.0.2.1 or 2001:db8::1.',
    example: '192.0.2.1',
    sources: ['RFC 4291', 'RFC 5737', 'RFC 3849', 'CJEU C-582/14 (Breyer)'],
  },
};

/** Without the zone and the length of the prefix. */
const isAddress = (form: string, text: string): boolean =>
  form === 'v4' ? ipaddr.IPv4.isValidFourPartDecimal(text) : ipaddr.IPv6.isValid(text);
