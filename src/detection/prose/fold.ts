/** Latin letters without a decomposition; scripts/gazetteer.js writes the lists the same way. */
const undecomposed: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'e',
  ħ: 'h',
};

/** A word as the gazetteers list it: lower case, without diacritics and apostrophes. */
export function foldName(word: string): string {
  // Nearly all are.
  if (!/[^\0-\x7f]|['`]/.test(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[ßłøđðþæœıəħ]/gu, (letter) => undecomposed[letter] ?? letter)
    .replace(/['’ʼ‘`´]/gu, '');
}
