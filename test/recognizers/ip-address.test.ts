import { describe, expect, test } from 'vitest';
import { found, provenanceOf, surroundings } from '../helpers/recognize.js';

const entity = 'IP_ADDRESS';
/** RFC 5737 and RFC 3849 keep these for documentation. */
const v4 = '203.0.113.7';
const v6 = '2001:db8:85a3::8a2e:370:7334';

describe('an IP address', () => {
  test.each(surroundings)('is found in %s', (_, around) => {
    expect(found(around(v4), { entity })).toEqual([v4]);
    expect(found(around(v6), { entity })).toEqual([v6]);
  });

  test.each([
    ['a port', `${v4}:8080`, v4],
    ['a prefix length', `route ${v4}/24 is up`, `${v4}/24`],
    ['a prefix length at the end of a sentence', `Use ${v6}/32.`, `${v6}/32`],
    ['a prefix longer than the address', `${v4}/99`, v4],
    ['a path behind', `http://${v4}/24/index.html`, v4],
    ['an interface', `ping ${v4}@eth0`, v4],
    ['a zone and a prefix length', `${v6}%eth0/64`, `${v6}%eth0/64`],
    ['a URL', `http://${v4}/index.html`, v4],
    ['a URL in brackets', `http://[${v6}]:8080/`, v6],
    ['an access log', `${v4} - - [10/Oct/2024:13:55:36 +0000] "GET / HTTP/1.1" 200`, v4],
    ['an IPv4 address inside', 'NAT64: 64:ff9b::203.0.113.7', '64:ff9b::203.0.113.7'],
    ['nothing but an IPv4 address inside', 'from ::203.0.113.7 on', '::203.0.113.7'],
    ['an elision in front', 'from ::ffff:203.0.113.7 on', '::ffff:203.0.113.7'],
    ['an elision at the end', 'route 2001:db8:1:: is up', '2001:db8:1::'],
    ['eight groups', '2001:0db8:0000:0000:0000:ff00:0042:8329', '2001:0db8:0000:0000:0000:ff00:0042:8329'],
    ['a user in front', 'ssh root@2001:db8::1234', '2001:db8::1234'],
    ['a zone', 'ping fe80::1ff:fe23:4567:890a%eth0', 'fe80::1ff:fe23:4567:890a%eth0'],
    ['letters only', 'addr dead:beef::cafe:f00d:1', 'dead:beef::cafe:f00d:1'],
  ])('is found with %s', (_, text, address) => {
    expect(found(text, { entity })).toEqual([address]);
  });

  test.each(['1::2', '2::', '10::20'])('as short as %s needs a word or a label', (address) => {
    expect(found(`see ${address} there`, { entity })).toEqual([]);
    expect(found(`see ip ${address} there`, { entity })).toEqual([address]);
    expect(found(address, { entity, label: 'remote_addr' })).toEqual([address]);
  });

  test.each([
    ['a version', 'v203.0.113.7'],
    ['a longer version', '203.0.113.7.1'],
    ['a version with a suffix', '203.0.113.7-beta'],
    ['a version in a path', '/opt/python/203.0.113.7/lib'],
    ['a package', 'pkg@203.0.113.7'],
    ['an object identifier', '1.3.6.1.4.1.311.20.2'],
    ['an object identifier in a call', 'oid(2.5.29.17.1)'],
    ['a section of a standard', 'RFC 5321 §4.5.3.1 and § 3.2.1.3'],
    ['a requirement of a standard', 'PCI DSS v4.0.1 requirement 3.3.1.1, Section 13.1.2.4, clauses 4.2.5.4'],
    ['an octet above 255', '203.0.113.256'],
    ['a file name', '203.0.113.7_backup'],
    ['a file name that goes on', '203.0.113.7.log'],
    ['a time', '10:20:30'],
    ['a time with a zone', '2024-05-01T10:20:30+02:00'],
    ['a slice of Python', 'items[1:2:3], rows[::2], rows[::-1]'],
    ['a path of C++', 'std::vector<int>::iterator'],
    ['a path of Rust', 'use crate::face::bed;'],
    ['a selector of CSS', 'a::before, b::after { c: d }'],
    ['a fingerprint', 'SHA1 Fingerprint=0a:1b:2c:3d:4e:5f:60:71:82:93:a4:b5:c6:d7:e8:f9:0a:1b:2c:3d'],
    ['five groups', '12:34:56:78:9a'],
    ['nine groups', '1:2:3:4:5:6:7:8:9'],
    ['two elisions', '2001::db8::1234'],
  ])('is not seen in %s', (_, text) => {
    expect(found(text, { entity })).toEqual([]);
  });

  test.each([
    ['reserved', v4],
    ['reserved', v6],
    ['infrastructure', '10.0.0.1'],
    ['infrastructure', '127.0.0.1'],
    ['placeholder', '1.2.3.4'],
    ['plausible', [93, 184, 215, 14].join('.')],
  ])('is %s: %s', (provenance, address) => {
    expect(provenanceOf(address, { entity })).toBe(provenance);
  });
});
