/** The value of each character by its code, both alphabets of RFC 4648 (§4 and §5); 255 is none. */
const sextets = new Uint8Array(128).fill(255);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach((character, value) => {
  sextets[character.charCodeAt(0)] = value;
});
sextets['-'.charCodeAt(0)] = 62;
sextets['_'.charCodeAt(0)] = 63;

export const isBase64 = (code: number): boolean => code < 128 && sextets[code] !== 255;

/** The bytes of characters that are all of the alphabet; what is left over at the end is dropped. */
export function bytesOfBase64(characters: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((characters.length * 3) / 4));
  let bits = 0;
  for (let at = 0, next = 0; at < characters.length; at++) {
    bits = ((bits << 6) | (sextets[characters.charCodeAt(at)] ?? 0)) & 0xffffff;
    // Each character but the first of four completes a byte.
    if (at % 4 > 0) bytes[next++] = bits >> (6 - 2 * (at % 4));
  }
  return bytes;
}

/** Whether no byte of `[start, end)` is one that UTF-8 text never has. Decides most of what is none by a few bytes, and makes nothing. */
export function mayBeText(text: string, start: number, end: number): boolean {
  let bits = 0;
  for (let at = start; at < end; at++) {
    bits = ((bits << 6) | (sextets[text.charCodeAt(at)] ?? 0)) & 0xffffff;
    const phase = (at - start) % 4;
    if (phase > 0 && !isTextByte((bits >> (6 - 2 * phase)) & 0xff, at === start + 1)) return false;
  }
  return true;
}

const isTextByte = (byte: number, first: boolean): boolean =>
  byte < 0x80
    ? (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13
    : !(first && byte < 0xc2) && byte < 0xf5;
