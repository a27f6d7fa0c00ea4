import { isDigit } from './spot/characters.js';

/** Where the IPv4 address in dots ends that begins at `start`, whatever stands behind it; zero where none begins. */
export function quadEnd(codes: Uint16Array, start: number, end: number): number {
  let at = start;
  for (let octet = 0; octet < 4; octet++) {
    if (octet > 0 && codes[at++] !== dot) return 0;
    const from = at;
    while (at < end && isDigit(codes[at] ?? 0)) at++;
    if (at === from || at - from > 3) return 0;
  }
  return at;
}

const dot = 0x2e;

/** Its 32 bits, unsigned. Octets above 255, which no address has, give some other number. */
export function addressAt(codes: Uint16Array, start: number, end: number): number {
  let address = 0;
  let octet = 0;
  for (let at = start; at <= end; at++) {
    const code = at < end ? (codes[at] ?? dot) : dot;
    if (code !== dot) octet = octet * 10 + (code - zero);
    else {
      address = address * 256 + octet;
      octet = 0;
    }
  }
  return address;
}

const zero = 0x30;
