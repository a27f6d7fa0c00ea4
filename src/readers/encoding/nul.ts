/** What bytes that hold NUL may be all the same. */
export type WithNul = 'utf-16le' | 'utf-16be' | 'text' | 'binary';

/** Tells UTF-16 without its mark, and text into which NUL slipped, from what is binary. `sample` is a file's beginning. */
export function judgeNul(sample: Uint8Array): WithNul {
  if (isUtf16(sample, 0)) return 'utf-16le';
  if (isUtf16(sample, 1)) return 'utf-16be';
  return isTextWithNul(sample) ? 'text' : 'binary';
}

/** Most units of UTF-16 in the scripts that people leak in are Latin: one byte is NUL, the other is printable. */
const leastLatin = 0.7;

/** @param low Which byte of a pair is the low one. */
function isUtf16(sample: Uint8Array, low: 0 | 1): boolean {
  const pairs = Math.floor(sample.length / 2);
  let latin = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const character = sample[2 * pair + low] ?? 0;
    const other = sample[2 * pair + 1 - low] ?? 0;
    if (other === 0 && !isControl(character)) latin++;
  }
  return pairs > 0 && latin >= pairs * leastLatin;
}

/** How many NULs text of a length may hold: one that slipped in, or those that end and pad its records. */
export const mostNul = (length: number): number => Math.max(1, length / 10);

/** Program code, tables of numbers and compressed data are full of control bytes. */
const mostControl = 0.01;

function isTextWithNul(sample: Uint8Array): boolean {
  const nul = count(sample, (byte) => byte === 0);
  const control = count(sample, isControl) - nul;
  return nul <= mostNul(sample.length) && control <= sample.length * mostControl;
}

function count(sample: Uint8Array, matches: (byte: number) => boolean): number {
  return sample.reduce((total, byte) => total + (matches(byte) ? 1 : 0), 0);
}

/** Backspace to carriage return and escape stand in text: terminals write them into logs. */
export const isControl = (byte: number): boolean =>
  (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f;
