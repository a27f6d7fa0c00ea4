import { codeAt } from '../../model/code-at.js';
import { candidate, type Emit } from './candidate.js';

/** From the largest part to the smallest, without spaces; the number comes last. What stands before that number: */
const before: readonly RegExp[] = [
  // 東京都千代田区…1-2-3: prefecture (都道府県), then city or ward.
  /(?:〒?\d{3}-\d{4}\s?)?[\p{sc=Han}]{2,3}[都道府県][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々ヶ]{2,24}$/u,
  // 北京市朝阳区…路88号: province or city, then road.
  /[\p{sc=Han}]{2,8}[省市区区县縣州][\p{sc=Han}]{1,40}[路街道巷弄村]$/u,
  // 서울특별시 …구 …로 152: city or province, district, road (로, 길).
  /(?:\p{sc=Hangul}{1,8}(?:시|도|군|구|읍|면) ){1,4}[\p{sc=Hangul}\d]{1,12}(?:로|길) $/u,
];
const after =
  /\d{1,4}(?:丁目\d{1,3}(?:番地?\d{0,3}号?|[-－‐]\d{1,3})?|番地?\d{0,4}号?|[-－‐ー]\d{1,4}){0,3}号?(?:院|楼|楼|栋|单元|室|층|호|\d{1,4}(?:室|호)){0,4}/uy;
const reach = 48;

/** The address that ends in the number at `number`; returns where it ends. */
export function spotEastAsian(text: string, from: number, number: number, emit: Emit): number | undefined {
  const head = text.slice(Math.max(from, number - reach), number);
  const match = before.map((pattern) => pattern.exec(head)).find((found) => found !== null);
  after.lastIndex = number;
  const tail = match ? after.exec(text)?.[0] : undefined;
  if (!match || tail === undefined) return undefined;
  emit(candidate('address', 'full', text, number - match[0].length, number + tail.length));
  return number + tail.length;
}

const space = 0x20;

/** Han, kana and Hangul, and the space that only Korean puts before the number. */
export function isEastAsianBefore(text: string, number: number): boolean {
  const code = codeAt(text, codeAt(text, number - 1) === space ? number - 2 : number - 1);
  return code >= 0x3041 && code <= 0xd7a3;
}
