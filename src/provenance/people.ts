import type { Origin } from '../model/finding.js';
import { lazily } from '../model/lazily.js';
import type { Inquiry } from './place.js';
import { PLACEHOLDER_PEOPLE } from './placeholder-people.js';
import { type Inquiries, indexed, originFrom, type Statement } from './published.js';

const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|herr|frau|mme|mlle|monsieur|madame|sr|sra|sig|dhr|mevr|hr|fru)$/u;

/** East Asian names are written with and without a space. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Without diacritics, case, punctuation and honorifics, in no particular order: `Doe, John`, `Mr. JOHN DOE`. */
function comparable(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .split(/[^\p{Alpha}\p{N}]+/u)
    .filter((word) => word !== '');
  const withoutTitles = words.filter((word) => !HONORIFIC.test(word));
  const names = withoutTitles.length > 0 ? withoutTitles : words;
  return UNSPACED.test(name) ? names.join('') : names.toSorted().join(' ');
}

export const SAYS_SO: Statement = {
  provenance: 'placeholder',
  what: 'a name that says it is a test or an example',
  source: 'the word itself',
};

/** None of them is a name that people have: a Tester, a Sample and a Muster are somebody. */
const TEST_WORD =
  /(?<!\p{Alpha})(?:test\d*|tests|testing|testuser|testperson|testpatient|testname|testsson|tester\d+|example|dummy|mock|placeholder|specimen|mustermann|musterfrau|prueba|ejemplo|exemple|beispiel|lorem|ipsum|foobar)(?!\p{Alpha})|テスト|サンプル|测试|測試|테스트/iu;

const saysSo: Inquiry = ({ text }) => (TEST_WORD.test(text) ? originFrom(SAYS_SO) : undefined);

const known = lazily(() => indexed(PLACEHOLDER_PEOPLE, comparable));

/** Whom a whole name stands for, when it stands for nobody. */
export const knownPerson = (name: string): Origin | undefined => known().get(comparable(name));

export const peopleInquiries: Inquiries = { PERSON: [({ text }) => knownPerson(text), saysSo] };
