/** Numbers and words as JSON and SQL write them outside of quotes, for those who go over them without reading. */

/** A name or word as a number of 30 bits. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 5381;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 33) + text.charCodeAt(at)) & 0x3fffffff;
  return hash;
}

/** Behind the number or word that begins here. */
export function literalEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isInLiteral[text.charCodeAt(at)] === true) at++;
  return at;
}

export const beginsNumber = (text: string, at: number): boolean => /[-\d]/.test(text.charAt(at));

const isInLiteral = Array.from({ length: 128 }, (_, code) => /[\w.+-]/.test(String.fromCharCode(code)));
