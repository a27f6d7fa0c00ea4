import { encodeLegacy } from '../../helpers/legacy-encodings.js';
import { alike, email, name, one, phone, type Row, ssn, two } from './planting.js';

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return littleEndian ? bytes : bytes.swap16();
};

function utf32(text: string, littleEndian: boolean): Uint8Array {
  const points = Array.from(`\ufeff${text}`, (character) => character.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(points.length * 4));
  for (const [at, point] of points.entries()) view.setUint32(at * 4, point, littleEndian);
  return new Uint8Array(view.buffer);
}

const russian = 'Город: Санкт-Петербург, улица Ленина, дом номер семь, квартира двадцать';
const japanese = '東京都の利用者の名簿です。よろしくお願いします';
const chinese = '这是客户的名单，请不要转发给其他人';
const traditional = '這是客戶的名單，請不要轉發給其他人';
const korean = '이것은 고객 명단입니다 다른 사람에게 보내지 마십시오';
const czech = 'Příliš žluťoučký kůň úpěl ďábelské ódy, řekl soused';
const french = 'Été à Besançon, où une élève naïve a dîné près du château';

/** People behind letters that take one byte in one encoding and four in another. */
const people = (path: string, letters: string, encode: Row['encode'], gaps: readonly string[] = []): Row => ({
  path,
  subjects: 2,
  gaps,
  ...(encode ? { encode } : {}),
  document: `[
  {"note": "${letters}", ${alike((key, value) => `"${key}": "${value}"`, ', ')}},
  {"note": "${letters}", "user": {"full_name": "${name('full_name', one.full, 'nested', 'quoted')}", "email": "${email('email', one.email)}"}},
  {"note": "${letters}", "full_name": "${name('full_name', two.full)}", "body": "{\\"ssn\\": \\"${ssn('ssn', two.ssn, 'escaped')}\\"}",
   "text": "${letters}\\nPhone: ${phone('Phone', two.phone, 'multi-line')}"}
]
`,
});

const legacy = (encoding: string, letters: string, gaps: readonly string[] = ['not-utf8']): Row =>
  people(`${encoding}.json`, letters, (text) => encodeLegacy(encoding, text), gaps);

export const encodings: readonly Row[] = [
  people('utf-8.json', '😀 山田 é', undefined),
  people('utf-8-with-mark.json', '😀 山田 é', (text) => Buffer.from(`\ufeff${text}`)),
  people('utf-16-le.json', '😀 山田 é', (text) => utf16(text, true)),
  people('utf-16-be.json', '😀 山田 é', (text) => utf16(text, false)),
  people('utf-32-le.json', '😀 山田 é', (text) => utf32(text, true)),
  people('utf-32-be.json', '😀 山田 é', (text) => utf32(text, false)),
  legacy('iso-2022-jp', japanese, []),
  legacy('shift_jis', japanese),
  legacy('euc-jp', japanese),
  legacy('gb18030', chinese),
  legacy('big5', traditional),
  legacy('euc-kr', korean),
  legacy('windows-1250', czech),
  legacy('windows-1251', russian),
  legacy('windows-1252', french),
  legacy('koi8-r', russian),
  legacy('ibm866', russian),
];
