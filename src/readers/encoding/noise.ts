import { isControl } from './nul.js';

/** How much is judged at once. Of so many random bytes, seven in eight of all values occur. */
const stretch = 512;
/** Text has few kinds of control characters, if any: what ends its records and colours its terminal. */
const mostKinds = 12;
/** The shortest e-mail address. */
const shortestRun = 6;

/**
 * Bytes in which what is compressed or encrypted is blank, save for the printable runs in it: what stands between, before
 * and behind it is read where it stands. The same bytes where there is none of it.
 */
export function withoutNoise(bytes: Uint8Array): Uint8Array {
  let printed: Uint8Array | undefined;
  for (let at = 0; at < bytes.length; at += stretch) {
    const end = Math.min(at + stretch, bytes.length);
    if (kindsOfControl(bytes, at, end) <= mostKinds) continue;
    // To slice a buffer of Node's is no copy.
    printed ??= new Uint8Array(bytes);
    blank(printed, at, end);
  }
  return printed ?? bytes;
}

function kindsOfControl(bytes: Uint8Array, start: number, end: number): number {
  const kinds = new Set<number>();
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (isControl(byte)) kinds.add(byte);
  }
  return kinds.size;
}

function blank(bytes: Uint8Array, start: number, end: number): void {
  for (let at = start; at < end; ) {
    let stop = at;
    while (stop < end && isPrintable(bytes[stop] ?? 0)) stop++;
    // A run at an edge may be part of a longer one.
    if (at > start && stop < end && stop - at < shortestRun) bytes.fill(space, at, stop);
    if (stop < end && !endsLine(bytes[stop] ?? 0)) bytes[stop] = space;
    at = stop + 1;
  }
}

const space = 0x20;
const isPrintable = (byte: number): boolean => byte >= space && byte < 0x7f;
const endsLine = (byte: number): boolean => byte === 0x0a || byte === 0x0d;
