import { describe, expect, test } from 'vitest';
import { ask, askIn, whole } from './ask.js';

describe('addresses of the Internet Protocol', () => {
  test.each([
    ['192.0.2.7', 'reserved', 'RFC 5737'],
    ['198.51.100.255', 'reserved', 'RFC 5737'],
    ['203.0.113.9', 'reserved', 'RFC 5737'],
    ['2001:db8::1', 'reserved', 'RFC 3849'],
    ['2001:DB8:85a3::8a2e:370:7334', 'reserved', 'RFC 3849'],
    ['3fff::1', 'reserved', 'RFC 9637'],
    ['233.252.0.1', 'reserved', 'RFC 6676'],
    ['250.1.2.3', 'reserved', 'RFC 1112'],
    ['abcd:ef01:2345::1', 'reserved', 'RFC 4291'],
    ['10.0.0.1', 'infrastructure', 'RFC 1918'],
    ['172.31.255.1', 'infrastructure', 'RFC 1918'],
    ['192.168.1.1', 'infrastructure', 'RFC 1918'],
    ['100.64.3.2', 'infrastructure', 'RFC 6598'],
    ['127.0.0.1', 'infrastructure', 'RFC 1122'],
    ['169.254.169.254', 'infrastructure', 'RFC 3927'],
    ['0.0.0.0', 'infrastructure', 'RFC 1122'],
    ['255.255.255.255', 'infrastructure', 'RFC 919'],
    ['255.255.255.0', 'infrastructure', 'netmask'],
    ['224.0.0.251', 'infrastructure', 'RFC 5771'],
    ['198.18.0.1', 'infrastructure', 'RFC 2544'],
    ['::', 'infrastructure', 'RFC 4291'],
    ['::1', 'infrastructure', 'RFC 4291'],
    ['fe80::1%eth0', 'infrastructure', 'RFC 4291'],
    ['fd12:3456:789a::1', 'infrastructure', 'RFC 4193'],
    ['ff02::1', 'infrastructure', 'RFC 4291'],
    ['[::1]', 'infrastructure', 'RFC 4291'],
    ['::ffff:10.0.0.1', 'infrastructure', 'RFC 1918'],
    ['64:ff9b::198.51.100.1', 'reserved', 'RFC 5737'],
    ['::ffff:0:192.168.1.1', 'infrastructure', 'RFC 1918'],
    ['8.8.8.8', 'infrastructure', 'Google'],
    ['1.1.1.1', 'infrastructure', 'Cloudflare'],
    ['9.9.9.9', 'infrastructure', 'Quad9'],
    ['2606:4700:4700::1111', 'infrastructure', 'Cloudflare'],
    ['198.41.0.4', 'infrastructure', 'root'],
    ['2.0.0.0', 'infrastructure', 'network'],
    ['81.2.0.0', 'infrastructure', 'network'],
    ['81.2.69.0/24', 'infrastructure', 'network'],
    ['1.2.3.4', 'placeholder', 'count'],
    ['77.77.77.77', 'placeholder', 'repeat'],
    ['1.2.3.4/32', 'placeholder', 'count'],
    ['6.7.8.9', 'placeholder', 'count'],
    ['9.8.7.6', 'placeholder', 'count'],
    ['1.2.3.5', 'infrastructure', 'APNIC'],
    ['2a02:8108:8ac0:1d2::', 'infrastructure', 'network'],
  ])('%s is %s: %s', (text, provenance, clause) => {
    const origin = ask('IP_ADDRESS', text);
    expect(origin?.provenance).toBe(provenance);
    expect(origin?.because).toContain(clause);
  });

  test.each([
    ['192.0.', '3.7'],
    ['198.51.', '101.1'],
    ['203.0.', '112.9'],
    ['172.', '32.0.1'],
    ['100.', '128.0.9'],
    ['192.', '169.1.1'],
    ['8.8.', '8.9'],
    ['81.2.', '69.142'],
    ['81.2.', '69.0'],
    ['2001:db9', '::1'],
    ['2a02:8108:', '8ac0:1d2::5'],
    ['::ffff:81.2.', '69.142'],
    ['1.2.', '4.5'],
    ['2.3.', '4.6'],
    ['6.8.', '10.12'],
  ])('%s%s could be a household', (start, end) => {
    expect(ask('IP_ADDRESS', whole(start, end))).toBeUndefined();
  });

  test('the prefix length behind an address tells a network from a host', () => {
    expect(askIn('IP_ADDRESS', 'hosts.txt', `allow «${whole('81.2.', '69.0')}»/24;`)?.provenance).toBe(
      'infrastructure',
    );
    expect(askIn('IP_ADDRESS', 'hosts.txt', `allow «${whole('2a02:', '8108::')}»/32;`)?.provenance).toBe(
      'infrastructure',
    );
    expect(askIn('IP_ADDRESS', 'hosts.txt', `allow «${whole('81.2.', '69.7')}»/24;`)).toBeUndefined();
    expect(askIn('IP_ADDRESS', 'hosts.txt', `allow «${whole('81.2.', '69.7')}»/32;`)).toBeUndefined();
  });
});

describe('addresses of network cards', () => {
  test.each([
    ['00-00-5E-00-53-AF', 'reserved'],
    ['01:00:5e:90:10:0a', 'reserved'],
    ['0000.5e00.5301', 'reserved'],
    ['FF:FF:FF:FF:FF:FF', 'infrastructure'],
    ['00:00:00:00:00:00', 'infrastructure'],
    ['01:00:5e:00:00:fb', 'infrastructure'],
    ['33:33:00:00:00:01', 'infrastructure'],
    ['02:42:ac:11:00:02', 'infrastructure'],
    ['52:54:00:12:34:56', 'infrastructure'],
    ['fa:16:3e:7c:1b:2b', 'infrastructure'],
    ['00:00:5e:00:01:0a', 'infrastructure'],
    ['aa:bb:cc:dd:ee:ff', 'placeholder'],
    ['aabb.ccdd.eeff', 'placeholder'],
    ['00:11:22:33:44:55', 'placeholder'],
    ['66-55-44-33-22-11', 'placeholder'],
    ['01:23:45:67:89:ab', 'placeholder'],
    ['de:ad:be:ef:00:01', 'placeholder'],
    ['11:11:11:11:11:11', 'placeholder'],
    ['01:02:03:04:05:06', 'placeholder'],
  ])('%s is %s', (text, provenance) => expect(ask('MAC_ADDRESS', text)?.provenance).toBe(provenance));

  test.each([
    ['00-00-5E-00-54-', 'AF'],
    ['00:11:22:33:44:', '56'],
    ['3c:22:fb:', '7a:19:c4'],
    // Locally administered, as phones do to hide: still one phone's.
    ['9a:4f:c1:', '7a:19:c4'],
    ['de:ad:be:', 'ee:00:01'],
  ])('%s%s could be a phone', (start, end) => expect(ask('MAC_ADDRESS', whole(start, end))).toBeUndefined());
});
