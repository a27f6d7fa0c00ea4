import { describe, expect, test } from 'vitest';
import { findEasternNames } from '../../../src/detection/prose/eastern.js';
import { written } from '../../helpers/written.js';

function names(template: string): string[] {
  const text = written(template);
  const seen: string[] = [];
  findEasternNames(text, (form, start, end) => seen.push(`${form} ${text.slice(start, end)}`));
  return seen;
}

describe('a name that is written family first', () => {
  test.each([
    ['without a blank', '{山本}{陽子}', ['prose 山本陽子']],
    ['with a blank', '{山本} {陽子}', ['prose 山本 陽子']],
    ['with a blank, before more', '{山本} {陽子}, x', ['prose 山本 陽子']],
    ['with a family name of one character', '{김}{민준}', ['prose 김민준']],
    ['with an honorific', '{山本}{陽子}さん', ['titled 山本陽子']],
    ['of a family with an honorific', '{山本}さん', ['titled 山本']],
    ['not of a family alone', '{山本}', []],
    ['not of a family and no given name', '{山本} です', []],
    ['not of a family before a line break', '{山本}\n{陽子}', []],
    ['not of a family at the end', '{山本} ', []],
    ['not of a given name alone', '{陽子}', []],
    ['not of a given name with an honorific', '{ほげ}{陽子}さん', []],
    ['not of an honorific alone', 'さん', []],
    ['not of a given name and a given name', '{陽子}{陽子}', []],
    ['not of two characters', '{丁}{海}', []],
    ['not in a long sentence', '{山本}{陽子}{山本}{陽子}さ', []],
    ['within eight characters', 'x {山本}{陽子} {山本} {陽子}', ['prose 山本陽子', 'prose 山本 陽子']],
  ])('is found %s', (_, template, expected) => expect(names(template)).toEqual(expected));
});
