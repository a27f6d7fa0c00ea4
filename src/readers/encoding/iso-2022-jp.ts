/*
 * ISO-2022-JP (RFC 1468) calls JIS X 0208 by an escape sequence, and from there on two bytes of ASCII are one sign. So
 * text can be chosen that is Japanese to a decoder, and an address to everybody who opens it as the UTF-8 that it is too.
 */

const escapeByte = 0x1b;
const newline = 0x0a;
const space = 0x20;

/** Whether the sequence that begins at an offset calls JIS X 0208. */
const calls = (bytes: Uint8Array, at: number): boolean =>
  bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x40 || bytes[at + 2] === 0x42);

export function callsJapanese(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(escapeByte); at >= 0; at = bytes.indexOf(escapeByte, at + 1))
    if (calls(bytes, at)) return true;
  return false;
}

/** Whether it calls anything that is no ASCII: the katakana of half a width, too. */
const callsAway = (bytes: Uint8Array, at: number): boolean =>
  calls(bytes, at) || (bytes[at + 1] === 0x28 && bytes[at + 2] === 0x49);

/** What stands in the place of Japanese, as ASCII, and blanks in the place of everything else. */
export function japaneseAsAscii(bytes: Uint8Array): string {
  const shown = bytes.map((byte) => (byte === newline ? byte : space));
  for (let at = bytes.indexOf(escapeByte); at >= 0; at = bytes.indexOf(escapeByte, at + 1)) {
    if (!callsAway(bytes, at)) continue;
    const end = bytes.indexOf(escapeByte, at + 1);
    const run = bytes.subarray(at + 3, end < 0 ? bytes.length : end);
    shown.set(run, at + 3);
  }
  return new TextDecoder().decode(shown);
}
