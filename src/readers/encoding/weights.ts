import { central, cyrillic, hangul, kanji, simplified, traditional, western } from './letters.js';

/** What a text that an encoding makes of bytes says for the encoding: 1 is ordinary text, 0 says nothing, -1 is none. */
export type Weigh = (text: string) => number;

/** What stands between the words of East Asian text. */
const fullWidth =
  /[、。，．・：；？！（）「」『』《》“”‘’【】〔〕…—～〜｜￥＠＃％＆＊＋－／＝＿\u3000\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u;
const ideograph = /[\u4e00-\u9fff]/u;
const kana = /[\u3041-\u3094\u30a1-\u30f6ー]/u;
/** Wrong encodings are full of these, and so are the files of Japanese banks. */
const halfWidthKana = /[\uff61-\uff9f]/u;
const syllable = /[\uac00-\ud7a3]/u;

/** The mean over the characters that are not ASCII. One alone can be anything. */
const byCharacter = (common: string, rarer: (character: string) => number): Weigh => {
  const known = new Set(common);
  return (text) => {
    let sum = 0;
    let count = 0;
    for (const [character] of text.matchAll(/[^\0-\x7f]/gu)) {
      count++;
      sum += known.has(character) ? 1 : fullWidth.test(character) ? 0.3 : rarer(character);
    }
    return count < 2 ? 0 : sum / count;
  };
};

const chinese = (character: string): number => (ideograph.test(character) ? 0 : -1);

function japanese(character: string): number {
  if (kana.test(character)) return 1;
  if (halfWidthKana.test(character)) return 0.2;
  return ideograph.test(character) ? 0 : -1;
}

/** Chinese characters are rare in Korean, and Chinese read as Korean is full of them. */
const korean = (character: string): number => (syllable.test(character) ? 0.2 : -0.8);

const isLetter = (character: string): boolean => /\p{Alpha}/u.test(character);

/** Words of Cyrillic letters, a capital at the beginning or capitals throughout: the encodings differ in what is one. */
const russian: Weigh = (text) => {
  let sum = 0;
  let count = 0;
  for (const [word] of text.matchAll(/(?:(?<![\p{Alpha}\p{M}])[\p{Alpha}\p{M}]+)?[^\0-\x7f]+[\p{Alpha}\p{M}]*/gu)) {
    for (const [at, character] of [...word].entries()) {
      if (character <= '\x7f') continue;
      count++;
      sum += cyrillicWeight(character, word.charAt(at - 1));
    }
  }
  return count < 3 ? 0 : sum / count;
};

function cyrillicWeight(character: string, before: string): number {
  if (/[«»—–“”„№…]/.test(character)) return 0.3;
  const small = character.toLowerCase();
  const isMisplaced = small !== character && before !== '' && before === before.toLowerCase() && isLetter(before);
  if (isMisplaced || /[a-z]/i.test(before)) return -1;
  if (cyrillic.common.includes(small)) return 1;
  return cyrillic.rarer.includes(small) ? 0.3 : -1;
}

/** Words of Latin letters, whose accented ones all belong to one language. */
const latin =
  (alphabets: readonly string[]): Weigh =>
  (text) => {
    const letters: string[] = [];
    let wrong = 0;
    for (const [word] of text.matchAll(/(?:(?<![a-z])[a-z]+)?[^\0-\x7f]+[a-z]*/giu)) {
      const accented = [...word].filter((character) => character > '\x7f');
      const isWord = accented.every(isLetter) && accented.length <= Math.max(1, word.length * 0.75);
      if (isWord) letters.push(...accented.map((character) => character.toLowerCase()));
      else if (word.length > accented.length || accented.length > 1) wrong += accented.length;
    }
    const fit = alphabets.map((alphabet) => letters.filter((letter) => alphabet.includes(letter)).length);
    return letters.length + wrong === 0 ? 0 : (Math.max(...fit) - wrong) / (letters.length + wrong);
  };

/** An encoding in which old text is found, as the platform calls it, and what tells it. */
interface Candidate {
  readonly label: string;
  /** As its standard calls it. */
  readonly name: string;
  readonly weigh: Weigh;
  /** What ordinary text weighs at the least, short as it may be. */
  readonly least: number;
}

/** KOI8-U reads Russian as KOI8-R does (RFC 2319); GB18030 holds GBK and GB 2312. */
export const candidates: readonly Candidate[] = [
  { label: 'shift_jis', name: 'Shift_JIS', weigh: byCharacter(kanji, japanese), least: 0.25 },
  { label: 'euc-jp', name: 'EUC-JP', weigh: byCharacter(kanji, japanese), least: 0.25 },
  { label: 'gb18030', name: 'GB18030', weigh: byCharacter(simplified, chinese), least: 0.25 },
  { label: 'big5', name: 'Big5', weigh: byCharacter(traditional, chinese), least: 0.25 },
  { label: 'euc-kr', name: 'EUC-KR', weigh: byCharacter(hangul, korean), least: 0.25 },
  { label: 'windows-1251', name: 'Windows-1251', weigh: russian, least: 0.7 },
  { label: 'koi8-u', name: 'KOI8-U', weigh: russian, least: 0.7 },
  { label: 'ibm866', name: 'IBM866', weigh: russian, least: 0.7 },
  { label: 'windows-1250', name: 'Windows-1250', weigh: latin(central), least: 0.85 },
  { label: 'windows-1252', name: 'Windows-1252', weigh: latin(western), least: 0 },
];
