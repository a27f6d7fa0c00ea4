/** Character classes by UTF-16 code, for loops that look at every character of a file. */

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const isUpper = (code: number): boolean => code >= 65 && code <= 90;

export const isLower = (code: number): boolean => code >= 97 && code <= 122;

/** ASCII only, like the next; `NaN`, what `charCodeAt` gives outside a text, is nothing. */
export const isLetter = (code: number): boolean => isLower(code) || isUpper(code);

export const isAlphanumeric = (code: number): boolean => isDigit(code) || isLetter(code);

export const isHex = (code: number): boolean =>
  isDigit(code) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);

/** CJK, kana and Hangul are written without spaces, so that a number beside them stands alone; other letters join. */
const firstUnspacedScript = 0x2e80;

/** A letter of a script that puts spaces between words, beyond ASCII. */
export const isJoiningLetter = (code: number): boolean =>
  code >= 0xaa && code < firstUnspacedScript && /\p{Alpha}/u.test(String.fromCharCode(code));
