/** Longer cells are running text, each of its own shape. */
const longest = 160;
/** Of long runs of digits the number counts; up to three are alike, and so are those that are no year and no id alone. */
const few = 3;
const some = 6;

const [zero = 0, nine = 0, smallA = 0, smallZ = 0, capitalA = 0, capitalZ = 0, space = 0] = Array.from(
  '09azAZ ',
  (character) => character.charCodeAt(0),
);
/** Signs for classes of characters; behind all that a text can hold. */
const small = 0x10000;
const capital = 0x10001;
const other = 0x10002;
const digits = 0x10003;

/**
 * What cells such as `Jane`, `jane.roe7@example.net` and `+1 415 555-0100` look like, as a number: words are alike whatever
 * their letters, numbers by how many digits they have. None for running text. Costs a few operations a character.
 */
export function shapeOf(text: string, start: number, end: number): number | undefined {
  return end - start > longest ? undefined : wholeShapeOf(text, start, end);
}

/** The same of a text of any length. */
export function wholeShapeOf(text: string, start: number, end: number): number {
  let shape = 17;
  let last = -1;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= zero && code <= nine) {
      const from = at;
      while (at + 1 < end && isDigit(text.charCodeAt(at + 1))) at++;
      last = digits + lengthClass(at + 1 - from);
      shape = mix(shape, last);
      continue;
    }
    const sign = signOf(code);
    // Words of a phrase are one, and so are the letters of a word.
    if (sign === last || (code === space && last === small)) continue;
    last = sign;
    shape = mix(shape, sign);
  }
  return shape;
}

const lengthClass = (count: number): number => (count <= few ? 0 : count <= some ? 1 : count);

function signOf(code: number): number {
  if (code >= smallA && code <= smallZ) return small;
  if (code >= capitalA && code <= capitalZ) return capital;
  return code < 128 ? code : other;
}

const isDigit = (code: number): boolean => code >= zero && code <= nine;

/** Larger than any difference of two signs, so that no two of them come to the same as two others: `a@` and `A!`. */
const multiplier = 0x01000193;

/** In 30 bits, which the engine keeps unboxed. */
export const mix = (shape: number, sign: number): number => (Math.imul(shape, multiplier) + sign) & 0x3fffffff;
