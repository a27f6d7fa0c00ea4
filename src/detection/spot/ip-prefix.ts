/** A zone (RFC 4007 §11) and the length of a network's prefix (RFC 4632 §3.1): `fe80::1%eth0`, `192.0.2.0/24`. */
const zone = /^%[A-Za-z][\w.-]{0,15}(?=[/\s\]"',;)]|$)/;
const prefixLength = /^\/(\d{1,3})(?![\w/]|[.:-]\w)/;
const reach = 24;

/**
 * Where an address that ends at `end` ends with its zone and prefix length, which belong to it.
 * @param bits how many the address has
 */
export function prefixEnd(text: string, end: number, bits: 32 | 128): number {
  const zoned = bits === 32 ? end : end + (zone.exec(text.slice(end, end + reach))?.[0].length ?? 0);
  const [length = '', digits] = prefixLength.exec(text.slice(zoned, zoned + reach)) ?? [];
  return digits !== undefined && Number(digits) <= bits ? zoned + length.length : zoned;
}
