/** The least code point that needs as many bytes. */
const leastOf: readonly number[] = [0, 0, 0x80, 0x800, 0x10000];

/** How many bytes the UTF-8 sequence at `at` has (RFC 3629 §4): none when it is broken, or longer than need be. */
export function sequenceLength(bytes: ArrayLike<number>, at: number): number {
  const length = promisedLength(bytes[at] ?? 0);
  if (length === 1) return 1;
  for (let next = at + 1; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  const code = codePoint(bytes, at, length);
  return code < (leastOf[length] ?? 0) || isSurrogate(code) || code > 0x10ffff ? 0 : length;
}

function promisedLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
}

/** The code point of a sequence of this length. */
export function codePoint(bytes: ArrayLike<number>, at: number, length: number): number {
  const lead = bytes[at] ?? 0;
  let code = length < 2 ? lead : lead & (0x7f >> length);
  for (let next = at + 1; next < at + length; next++) code = (code << 6) | ((bytes[next] ?? 0) & 0x3f);
  return code;
}

export const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** Line breaks, tabs and what is neither a control character, half of a pair, nor no character at all. */
export const isReadable = (code: number): boolean =>
  (code >= 0x20 && code < 0x7f) ||
  (code >= 0xa0 && code <= 0x10ffff && !isSurrogate(code) && (code & 0xfffe) !== 0xfffe && code !== 0xfffd) ||
  code === 9 ||
  code === 10 ||
  code === 13;

/** How many of the bytes, from the first, are readable text in UTF-8. */
export function readableLength(bytes: ArrayLike<number>): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0 || !isReadable(codePoint(bytes, at, length))) return at;
    at += length;
  }
  return at;
}
