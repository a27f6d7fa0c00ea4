import { expect, test } from 'vitest';
import { spotStreetAddresses } from '../../../src/detection/spot/street-address.js';
import { spotted } from '../../helpers/spotted.js';
import { written } from '../../helpers/written.js';

/** Addresses from the largest part to the smallest. */
test.each([
  ['住所は東京都港区芝公園{4}-2-8です', ['full 東京都港区芝公園{4}-2-8']],
  ['〒{105}-0011 東京都港区芝公園{4}丁目2番8号', ['full 〒{105}-0011 東京都港区芝公園{4}丁目2番8号']],
  ['北京市朝阳区建国路{88}号', ['full 北京市朝阳区建国路{88}号']],
  ['서울특별시 강남구 테헤란로 {152}', ['full 서울특별시 강남구 테헤란로 {152}']],
  ['서울특별시 강남구 테헤란로 {152}층', ['full 서울특별시 강남구 테헤란로 {152}층']],
  ['东京{88}号', []],
  ['가나 {12}', []],
  ['山{12}', []],
  ['建国路{88}号', []],
  ['北京市建国路{88}号 北京市建国路{90}号', ['full 北京市建国路{88}号', 'full 北京市建国路{90}号']],
  ['ぁ{1}', []],
  ['힣 {1}', []],
  ['北京市建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建路{88}号', []],
  [
    '京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京京北京市建国路{88}号',
    ['full 京京京京京京北京市建国路{88}号'],
  ],
])('%j holds %j', (template, expected) => {
  expect(spotted(spotStreetAddresses, template)).toEqual(expected.map(written));
});
