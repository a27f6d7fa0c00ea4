import { lazily } from '../../model/lazily.js';

/** Letters with case (Latin, Greek, Cyrillic, Armenian, the signs of ohm and kelvin) stand below this UTF-16 code. */
const beyond = 0x2200;
const letter = 1;
const capital = 2;

/** One look into a table for every character of a text. */
const classes = lazily(() => {
  const table = new Uint8Array(beyond);
  for (let code = 0; code < beyond; code++) {
    const character = String.fromCharCode(code);
    if (/[\p{Lu}\p{Lt}]/u.test(character)) table[code] = capital;
    else if (/[\p{L}\p{M}]/u.test(character)) table[code] = letter;
  }
  return table;
});

/** A pattern finds these faster than a look at every character: the capitals, and letters beyond ASCII that may be some. */
export const mayBeCapital = '[A-Z\\u00c0-\\u21ff]';

export interface Letters {
  readonly isCapital: (code: number) => boolean;
  readonly isLetter: (code: number) => boolean;
}

export const letters = lazily((): Letters => {
  const table = classes();
  return { isCapital: (code) => table[code] === capital, isLetter: (code) => (table[code] ?? 0) !== 0 };
});
