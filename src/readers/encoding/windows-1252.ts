/** What the bytes 0x80 to 0x9f mean (WHATWG Encoding Standard, index windows-1252). Five of them mean nothing. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Never fails: it gives every byte a character. Node 20 decodes those bytes as Latin-1, so they are mapped here. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => high[control.charCodeAt(0) - 0x80] ?? control);

/** The byte that stands for a character; none for most characters. */
export function byteOfWindows1252(code: number): number | undefined {
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  const index = high.indexOf(String.fromCharCode(code));
  return index < 0 ? undefined : 0x80 + index;
}
