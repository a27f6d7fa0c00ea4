/**
 * A name or a stretch of text as lower-case words with single spaces: `custTelNo`, `cust_tel_no` and `Cust. Tel. No`
 * are all `cust tel no`. Diacritics fall away, so that `prénom` and `prenom` are one; digits end a word.
 */
export function toWords(text: string): string {
  // Labels and the words around values are looked at in their thousands, and nearly all are in ASCII: one pattern a text.
  if (isAscii(text)) return text.match(asciiWords)?.join(' ').toLowerCase() ?? '';
  const spaced = text
    .replace(/(\p{Lower}|\p{N})(\p{Upper})/gu, '$1 $2')
    .replace(/(\p{Upper})(?!\p{Upper}s(?!\p{Lower}))(\p{Upper}\p{Lower})/gu, '$1 $2')
    .replace(/[^\p{Alpha}\p{M}]+/gu, ' ');
  return fold(isAscii(spaced) ? spaced : spaced.replace(betweenScripts, ' ')).trim();
}

/** Capitals in the plural, `SSNs`, capitals up to the one that begins the next word, or a word with at most one. */
const asciiWords = /[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;

/** Lower case without diacritics; `ß` as `ss`. Hangul syllables stay whole. */
export const fold = (text: string): string =>
  isAscii(text)
    ? text.toLowerCase()
    : text
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{Script=Latin}\p{M}+/gu, (letters) => letters[0] ?? '')
        .normalize('NFC')
        .replaceAll('ß', 'ss');

const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

/** Scripts that put no spaces between words. */
export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** `我的SSN` are two words. */
const betweenScripts = new RegExp(
  `(?<=${unspaced.source})(?=\\p{Script=Latin})|(?<=\\p{Script=Latin})(?=${unspaced.source})`,
  'gu',
);
