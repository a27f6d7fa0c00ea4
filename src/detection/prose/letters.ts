import { lazily } from '../../provenance/lazily.js';

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

/** What most characters of a text are, told without the table: everything in ASCII that is no capital. */
export const isNoCapital = (code: number): boolean => code < 0x41 || (code > 0x5a && code < 0xc0);

export interface Letters {
  readonly isCapital: (code: number) => boolean;
  readonly isLetter: (code: number) => boolean;
}

export const letters = lazily((): Letters => {
  const table = classes();
  return { isCapital: (code) => table[code] === capital, isLetter: (code) => (table[code] ?? 0) !== 0 };
});
