/** Bits of the second half that fit into a number beside the 32 of the first. */
const spare = 0x1f_ffff;

/** A text as a number of 53 bits, to tell texts of one file apart. It is no secret, and leaves the scan nowhere. */
export function hashOf(text: string): number {
  let one = 0x811c9dc5;
  let other = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul((other << 5) ^ (other >>> 27) ^ unit, 0x85ebca6b);
  }
  return (other & spare) * 2 ** 32 + (one >>> 0);
}
