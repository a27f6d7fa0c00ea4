/**
 * The UTF-16 code of the character at an offset; zero outside of the text. `charCodeAt` gives `NaN` there, and once it
 * did so at a place, V8 calls it at that place for every other character, and no longer counts in whole numbers.
 */
export const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);
